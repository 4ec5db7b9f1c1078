// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p line without what looks like a code, a telephone number or a mail address: whoever logs keeps them out, this is
/// the second line of defence.
QString redacted(const QString &line);

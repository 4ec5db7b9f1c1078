// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text as the plainest page a mail program can show: escaped, no picture, no link, written from right to left where
/// @p language (ISO 639) is. Whoever gets it wipes it after use.
QString htmlOf(const QString &text, const QString &language);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What an event of the log is called in people's language; the word itself when this version does not know it.
QString eventText(const QString &word);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How many columns of a terminal @p text takes: letters of East Asia take two, combining marks none.
qsizetype terminalWidth(const QString &text);

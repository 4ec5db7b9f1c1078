// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text as one line that a terminal or a label takes for text alone: control characters, escapes and marks that turn
/// the direction of writing are replaced by a visible sign. For everything that came from outside.
QString plain(const QString &text);

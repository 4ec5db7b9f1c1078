// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// @p text as one line that a terminal takes for text alone: control characters, escapes and marks that turn the
/// direction of writing are replaced. For everything that came from outside.
QString plain(const QString &text);

/// Aligned columns, one line a row, each cell made plain.
QString table(const std::vector<QStringList> &rows);

/// A diagnostic: one line on stderr, made plain.
void complain(const QString &line);

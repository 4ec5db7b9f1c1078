// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/plaintext.h"

#include <QStringList>

#include <vector>

/// Aligned columns, one line a row, each cell made plain.
QString table(const std::vector<QStringList> &rows);

/// A diagnostic: one line on stderr, made plain.
void complain(const QString &line);

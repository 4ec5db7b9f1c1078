// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

#include <QString>

/// What SQLite finds wrong with the database at @p path. Each table is a statement of its own: between two of them
/// whoever waits to commit gets their turn, which a check of the whole would keep waiting.
Result<void> checkTablesOf(const QString &path, Storage::Depth depth, const std::atomic<bool> &isCanceled);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

class Connection;

/// Writes a copy of @p connection's database to @p path that was checked and is on the disk when this returns. Nothing
/// stands at @p path before. File if there is something already.
Result<void> writeBackup(Connection &connection, const QString &path);

/// DatabaseDamaged with what SQLite's integrity check and its check of references say.
Result<void> checkDatabase(Connection &connection);

/// An empty file that its owner alone may read, before anything is written to it.
Result<void> makePrivateFile(const QString &path);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The name the system gives the sort of file system that @p path lies, or would lie, on: "ext4", "nfs4".
QByteArray fileSystemOf(const QString &path);

/// Whether a file system of this sort is another computer's. SQLite's locks hold on a local disk alone (security.md
/// D3). An unknown sort counts as local.
bool isNetworkFileSystem(const QByteArray &fileSystem);

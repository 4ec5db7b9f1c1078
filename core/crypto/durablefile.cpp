// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/durablefile.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

#ifdef Q_OS_UNIX

/// The rename that QSaveFile ends with is durable only once the folder itself is on the disk.
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
#ifdef Q_OS_MACOS
    const bool isSynced = ::fcntl(folder, F_FULLFSYNC) == 0 || ::fsync(folder) == 0;
#else
    const bool isSynced = ::fsync(folder) == 0;
#endif
    ::close(folder);
    return isSynced;
}

#else

/// NTFS journals renames, and Windows has no call to flush a folder without administrator's rights.
bool syncFolder(const QString &) { return true; }

#endif

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() flushes the file to the disk before it renames it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit() || !syncFolder(QFileInfo(path).absolutePath()))
        return Error{ ErrorCode::File, path };
    return {};
}

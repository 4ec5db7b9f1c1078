// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesync.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>

Result<void> syncFile(const QString &path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool isSynced = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    return isSynced ? Result<void>{} : Error{ ErrorCode::File, path };
}

Result<void> syncFolder(const QString &)
{
    return {}; // NTFS logs a rename; a folder cannot be flushed
}
#else
#include <fcntl.h>
#include <unistd.h>

namespace {

Result<void> syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return Error{ ErrorCode::File, path };
#ifdef Q_OS_MACOS
    const bool isSynced = ::fcntl(file, F_FULLFSYNC) == 0 || ::fsync(file) == 0;
#else
    const bool isSynced = ::fsync(file) == 0;
#endif
    ::close(file);
    return isSynced ? Result<void>{} : Error{ ErrorCode::File, path };
}

} // namespace

Result<void> syncFile(const QString &path) { return syncPath(path, O_RDWR); }

Result<void> syncFolder(const QString &folder) { return syncPath(folder, O_RDONLY | O_DIRECTORY); }
#endif

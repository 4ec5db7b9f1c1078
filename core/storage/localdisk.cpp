// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/localdisk.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

const QByteArray remoteDrive = QByteArrayLiteral("remote");

constexpr std::array networkFileSystems = {
    "9p", // a Windows drive in WSL, a host's folder in a virtual machine
    "afpfs",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "davfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "osxfuse",
    "macfuse",
    "prl_fs",
    "smb2",
    "smb3",
    "smbfs",
    "vboxsf",
    "vmhgfs",
    "webdav",
    "remote",
};

/// File systems in user space say what they are after "fuse.".
constexpr std::array networkUserSpace = { "ceph", "ceph-fuse", "curlftpfs", "davfs", "davfs2", "gcsfuse", "glusterfs",
    "goofys", "gvfsd-fuse", "httpdirfs", "juicefs", "kio-fuse", "mfs", "onedriver", "rclone", "s3fs", "seaweedfs",
    "smbnetfs", "sshfs", "vmhgfs-fuse" };

template<typename Names>
bool isAmong(const QByteArray &name, const Names &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

QByteArray fileSystemOf(const QString &path)
{
    const QFileInfo file(path);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absolutePath();
    const QStorageInfo volume(place);
#ifdef Q_OS_WIN
    // A share says which file system its server uses.
    const QString root = QDir::toNativeSeparators(volume.rootPath()); // which has to end in a backslash
    const bool isRemote = GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
    if (isRemote || place.startsWith(QLatin1String("//")))
        return remoteDrive;
#endif
    // Whoever mounts by an address says no more than "fuse".
    if (volume.fileSystemType() == "fuse" && volume.device().contains("://"))
        return remoteDrive;
    return volume.fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &fileSystem)
{
    const QByteArray prefix = QByteArrayLiteral("fuse.");
    const QByteArray name = fileSystem.toLower();
    return name.startsWith(prefix) ? isAmong(name.mid(prefix.size()), networkUserSpace)
                                   : isAmong(name, networkFileSystems);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/localdisk.h"

#include "tests/storage/openstorage.h"

#include <QFile>
#include <QTest>

/// A depot is opened on a disk of this computer alone.
class TestLocalDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networkFileSystemIsKnown_data();
    void networkFileSystemIsKnown();
    void ownDiskHasAName();
    void networkDriveIsRefused_data();
    void networkDriveIsRefused();
};

void TestLocalDisk::networkFileSystemIsKnown_data()
{
    QTest::addColumn<bool>("isNetwork");

    for (const char *name : { "nfs", "nfs4", "NFS", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav",
             "davfs", "9p", "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "vboxsf" })
        QTest::newRow(name) << true;
    for (const char *name : { "ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "fuseblk", "apfs", "zfs", "vfat",
             "fuse.gocryptfs", "fuse.mergerfs", "nfsd", "" })
        QTest::newRow(*name ? name : "unknown") << false;
}

void TestLocalDisk::networkFileSystemIsKnown()
{
    QFETCH(bool, isNetwork);
    const QByteArray name = QTest::currentDataTag();

    QCOMPARE(isNetworkFileSystem(name == "unknown" ? QByteArray() : name), isNetwork);
}

void TestLocalDisk::ownDiskHasAName()
{
    const QTemporaryDir folder;

    const QByteArray name = fileSystemOf(folder.filePath(QStringLiteral("not there yet")));

    QVERIFY(!name.isEmpty());
    QVERIFY2(!isNetworkFileSystem(name), name.constData());
}

void TestLocalDisk::networkDriveIsRefused_data()
{
    QTest::addColumn<SqlStorageSettings::Mode>("mode");

    QTest::newRow("a new depot") << SqlStorageSettings::Mode::Create;
    QTest::newRow("one that was moved there") << SqlStorageSettings::Mode::OpenExisting;
}

void TestLocalDisk::networkDriveIsRefused()
{
    QFETCH(SqlStorageSettings::Mode, mode);
    OpenStorage open;
    if (mode == SqlStorageSettings::Mode::OpenExisting)
        QVERIFY(open.create());
    open.storage.reset();
    SqlStorageSettings settings = open.settings(mode);
    settings.fileSystemOf = [](const QString &) { return QByteArrayLiteral("nfs4"); };

    const auto refused = SqlStorage::open(settings, open.rowSeal, open.logSeal, open.random);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseOnNetwork);
    QCOMPARE(refused.error().detail, QStringLiteral("nfs4"));
    QCOMPARE(QFile::exists(open.path()), mode == SqlStorageSettings::Mode::OpenExisting);
}

QTEST_GUILESS_MAIN(TestLocalDisk)
#include "tst_localdisk.moc"

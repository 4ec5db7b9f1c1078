// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyring.h"

#include "tests/crypto/keyringfixture.h"

#include <QLockFile>
#include <QTest>

class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsKey();
    void opensWithItsPassphrase();
    void saysHowItIsOpened();
    void refusesTheWrongPassphrase();
    void refusesTheWrongKey();
    void doesNothingWhileLocked();
    void neverReplacesABundleByAFreshOne();
    void everyWriteLooksDifferent();
    void onlyTheOwnerMayReadIt();
    void holdsNothingInClear();
    void keepsSecrets();
    void twoProgramsDoNotUndoEachOther();
    void reachesEpochsAcrossPrograms();
    void forgetsEpochs();
    void startsAFreshEpoch();
    void givesUpOnAFolderThatIsNotThere();
};

void TestKeyring::opensWithItsKey()
{
    OpenProfile profile;
    QVERIFY(profile.isReady);
    Keyring again(profile.folder.path(), profile.random, testCost);
    QVERIFY(!again.isUnlocked());

    QVERIFY(again.unlockWithKey(testKek));

    QVERIFY(again.isUnlocked());
    QCOMPARE(again.depot(), testDepot);
    QCOMPARE(again.station(), testStation);
    QCOMPARE(again.newestEpoch(), 1);
}

void TestKeyring::opensWithItsPassphrase()
{
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, testCost);
    QVERIFY(keyring.setUpWithPassphrase("correct horse"));
    QVERIFY(keyring.create(testDepot, testStation));
    QVERIFY(keyring.setSecret(QStringLiteral("name"), "value"));

    // The file says what its passphrase costs: another cost asked for later changes nothing.
    Keyring again(folder.path(), random, Argon2Cost{ 128, 2, 1 });
    QVERIFY(again.unlockWithPassphrase("correct horse"));

    QCOMPARE(again.depot(), testDepot);
    QCOMPARE(*again.secret(QStringLiteral("name")), QByteArray("value"));
}

void TestKeyring::saysHowItIsOpened()
{
    OpenProfile withKey;
    QTemporaryDir folder;
    Keyring withPassphrase(folder.path(), withKey.random, testCost);

    QCOMPARE(Keyring::source(folder.path()).error().code, ErrorCode::KeyStoreMissing);
    QVERIFY(withPassphrase.setUpWithPassphrase("x"));
    QVERIFY(withPassphrase.create(testDepot, testStation));

    QCOMPARE(*Keyring::source(withKey.folder.path()), KekSource::Keychain);
    QCOMPARE(*Keyring::source(folder.path()), KekSource::Passphrase);
}

void TestKeyring::refusesTheWrongPassphrase()
{
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, testCost);
    QVERIFY(keyring.setUpWithPassphrase("correct horse"));
    QVERIFY(keyring.create(testDepot, testStation));

    for (const QByteArray &wrong : { QByteArray(), QByteArray("correct hors"), QByteArray("Correct horse") }) {
        Keyring again(folder.path(), random, testCost);
        QCOMPARE(again.unlockWithPassphrase(wrong).error().code, ErrorCode::KeyStoreWrongPassphrase);
        QVERIFY(!again.isUnlocked());
    }
    Keyring again(folder.path(), random, testCost);
    QVERIFY(!again.unlockWithKey(testKek));
}

void TestKeyring::refusesTheWrongKey()
{
    OpenProfile profile;
    Keyring again(profile.folder.path(), profile.random, testCost);

    QCOMPARE(again.unlockWithKey(QByteArray(32, 'x')).error().code, ErrorCode::KeyStoreDamaged);
    QCOMPARE(again.unlockWithKey(testKek.left(31)).error().code, ErrorCode::KeyStoreDamaged);
    QVERIFY(!again.unlockWithPassphrase("x"));
    QVERIFY(!again.setUpWithKey(QByteArray(31, 'x')));
    QVERIFY(!again.isUnlocked());
}

void TestKeyring::doesNothingWhileLocked()
{
    OpenProfile profile;
    Keyring locked(profile.folder.path(), profile.random, testCost);
    const QString name = QStringLiteral("name");

    QCOMPARE(locked.create(testDepot, testStation).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.reachEpoch(1).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.forgetEpochsBefore(2).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.startFreshEpoch().error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.setSecret(name, "x").error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.secret(name).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.removeSecret(name).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.makeRecoveryCode().error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.bundleForRecovery().error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.recover(testDepot, QStringLiteral("x"), "x").error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.refresh().error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.newestEpoch(), 0);
    QVERIFY(locked.depot().isNull());
    QVERIFY(locked.recoveryPublicKey().isEmpty());
}

void TestKeyring::neverReplacesABundleByAFreshOne()
{
    OpenProfile profile;
    Keyring second(profile.folder.path(), profile.random, testCost);
    QVERIFY(second.setUpWithPassphrase("x"));

    QCOMPARE(second.create(testDepot, testStation).error().code, ErrorCode::KeyStoreDamaged);
    QCOMPARE(profile.keyring.create(testDepot, testStation).error().code, ErrorCode::KeyStoreDamaged);

    QVERIFY(profile.keyring.refresh());
}

void TestKeyring::everyWriteLooksDifferent()
{
    OpenProfile profile;
    QSet<QByteArray> seen;

    for (int i = 0; i < 10; ++i) {
        QVERIFY(profile.keyring.setSecret(QStringLiteral("same"), "value"));
        QFile file(profile.keyPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen.insert(file.readAll().mid(70));
    }

    QCOMPARE(seen.size(), 10);
}

void TestKeyring::onlyTheOwnerMayReadIt()
{
    OpenProfile profile;
    QVERIFY(profile.keyring.setSecret(QStringLiteral("name"), "value"));

#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(profile.keyPath()) & others, QFileDevice::Permissions());
#endif
}

void TestKeyring::holdsNothingInClear()
{
    OpenProfile profile;
    QVERIFY(profile.keyring.reachEpoch(2));
    QVERIFY(profile.keyring.setSecret(QStringLiteral("channel/9/password"), "hunter2hunter2"));
    QFile file(profile.keyPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    const QByteArray random = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                                                  "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"
                                                  "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f");
    const QByteArray secondEpoch
        = QByteArray::fromHex("85cbf7ede1fede92540c359f2b9dfbfdfeb5e4b6bea930b4920c2e509431f56a");

    for (const QByteArray &key : { random.mid(0, 32), random.mid(32, 32), random.mid(64, 32), secondEpoch, testKek }) {
        for (qsizetype part = 0; part + 8 <= key.size(); ++part)
            QVERIFY(!stored.contains(key.mid(part, 8)));
        QVERIFY(!stored.contains(key.toHex()));
        QVERIFY(!stored.contains(key.toBase64()));
    }
    for (const QByteArray &word : { QByteArray("hunter2"), QByteArray("channel"), testDepot.text().toUtf8() })
        QVERIFY(!stored.contains(word));
}

void TestKeyring::keepsSecrets()
{
    OpenProfile profile;
    Keyring again(profile.folder.path(), profile.random, testCost);
    const QString name = QStringLiteral("channel/1/password");
    const QString accented = QStringLiteral("channel/\u00fc");

    QVERIFY(profile.keyring.setSecret(name, "first"));
    QVERIFY(profile.keyring.setSecret(accented, QByteArray("\0\xff", 2)));
    QVERIFY(profile.keyring.setSecret(name, "second"));
    QVERIFY(again.unlockWithKey(testKek));
    QCOMPARE(*again.secret(name), QByteArray("second"));
    QCOMPARE(*again.secret(accented), QByteArray("\0\xff", 2));
    QVERIFY(profile.keyring.removeSecret(name));
    QVERIFY(profile.keyring.removeSecret(name));

    QCOMPARE(again.secret(name).error().code, ErrorCode::NotFound);
}

void TestKeyring::twoProgramsDoNotUndoEachOther()
{
    OpenProfile profile;
    Keyring other(profile.folder.path(), profile.random, testCost);
    QVERIFY(other.unlockWithKey(testKek));

    QVERIFY(profile.keyring.setSecret(QStringLiteral("one"), "1"));
    QVERIFY(other.setSecret(QStringLiteral("two"), "2"));
    QVERIFY(profile.keyring.reachEpoch(3));
    QVERIFY(other.setSecret(QStringLiteral("three"), "3"));

    QCOMPARE(*profile.keyring.secret(QStringLiteral("one")), QByteArray("1"));
    QCOMPARE(*profile.keyring.secret(QStringLiteral("two")), QByteArray("2"));
    QCOMPARE(*profile.keyring.secret(QStringLiteral("three")), QByteArray("3"));
    QCOMPARE(other.newestEpoch(), 3);
}

void TestKeyring::reachesEpochsAcrossPrograms()
{
    OpenProfile profile;
    Keyring other(profile.folder.path(), profile.random, testCost);
    QVERIFY(other.unlockWithKey(testKek));

    QCOMPARE(*profile.keyring.startFreshEpoch(), 2);
    QVERIFY(other.reachEpoch(2)); // random, not derivable: it has to come from the file
    QVERIFY(other.forgetEpochsBefore(2));
    QVERIFY(other.setSecret(QStringLiteral("name"), "value"));
    QVERIFY(profile.keyring.refresh());

    QCOMPARE(profile.keyring.newestEpoch(), 2);
    QCOMPARE(profile.keyring.reachEpoch(1).error().code, ErrorCode::KeyMissing);
}

void TestKeyring::forgetsEpochs()
{
    OpenProfile profile;
    QVERIFY(profile.keyring.reachEpoch(10));
    QVERIFY(profile.keyring.forgetEpochsBefore(8));
    Keyring again(profile.folder.path(), profile.random, testCost);
    QVERIFY(again.unlockWithKey(testKek));

    for (const int gone : { 1, 7 })
        QCOMPARE(again.reachEpoch(gone).error().code, ErrorCode::KeyMissing);
    for (const int kept : { 8, 9, 10, 11 })
        QVERIFY(again.reachEpoch(kept));
    QCOMPARE(again.newestEpoch(), 11);
}

void TestKeyring::startsAFreshEpoch()
{
    OpenProfile profile;

    QCOMPARE(*profile.keyring.startFreshEpoch(), 2);
    QCOMPARE(*profile.keyring.startFreshEpoch(), 3);

    QCOMPARE(profile.keyring.newestEpoch(), 3);
}

void TestKeyring::givesUpOnAFolderThatIsNotThere()
{
    CountingRandom random;
    Keyring keyring(QStringLiteral("/no/such/profile"), random, testCost);
    QVERIFY(keyring.setUpWithKey(testKek));

    QCOMPARE(keyring.create(testDepot, testStation).error().code, ErrorCode::File);
    QCOMPARE(keyring.unlockWithKey(testKek).error().code, ErrorCode::KeyStoreMissing);
    QVERIFY(!keyring.isUnlocked());
}

QTEST_APPLESS_MAIN(TestKeyring)
#include "tst_keyring.moc"

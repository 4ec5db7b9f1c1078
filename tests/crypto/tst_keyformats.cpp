// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keybundle.h"
#include "tests/crypto/keyringfixture.h"

#include <QTest>

/// What the first version wrote opens for good. The files in tests/data/keys were not written by this program: Python
/// made them from the layouts in keyfile.h and recoverybox.h (hmac and hashlib; Argon2id, X25519 and ChaCha20Poly1305
/// of its cryptography; HChaCha20 by draft-irtf-cfrg-xchacha, checked with its vector). They hold the keys of
/// keyringfixture.h.
class TestKeyFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAFileSealedUnderAKey();
    void opensAFileSealedUnderAPassphrase();
    void opensARecoveryBox();

private:
    static QString dataFile(const char *name);
    static bool holdsTheTestKeys(const Keyring &keyring);
};

QString TestKeyFormats::dataFile(const char *name)
{
    return QStringLiteral(DOORCODE_TEST_DATA "/keys/") + QLatin1String(name);
}

bool TestKeyFormats::holdsTheTestKeys(const Keyring &keyring)
{
    OpenProfile right;
    const auto bundle = keyring.bundle();
    return bundle && (*bundle)->encode() == (*right.keyring.bundle())->encode();
}

void TestKeyFormats::opensAFileSealedUnderAKey()
{
    QTemporaryDir folder;
    CountingRandom random;
    QVERIFY(QFile::copy(dataFile("keys.keychain"), folder.filePath(QStringLiteral("keys"))));
    Keyring keyring(folder.path(), random, testCost);

    QVERIFY(keyring.unlockWithKey(testKek));

    QVERIFY(holdsTheTestKeys(keyring));
}

void TestKeyFormats::opensAFileSealedUnderAPassphrase()
{
    QTemporaryDir folder;
    CountingRandom random;
    QVERIFY(QFile::copy(dataFile("keys.passphrase"), folder.filePath(QStringLiteral("keys"))));
    Keyring keyring(folder.path(), random, testCost);

    QVERIFY(keyring.unlockWithPassphrase("correct horse"));

    QVERIFY(holdsTheTestKeys(keyring));
}

void TestKeyFormats::opensARecoveryBox()
{
    QTemporaryDir folder;
    CountingRandom random;
    QFile box(dataFile("recovery.box"));
    QVERIFY(box.open(QIODevice::ReadOnly));
    Keyring keyring(folder.path(), random, testCost);
    QVERIFY(keyring.setUpWithKey(testKek));

    QVERIFY(keyring.recover(testDepot, QStringLiteral("C1GP4-RV4CN-K6ET3-9D9NP-RVBED-XBS03"), box.readAll()));

    QVERIFY(holdsTheTestKeys(keyring));
}

QTEST_APPLESS_MAIN(TestKeyFormats)
#include "tst_keyformats.moc"

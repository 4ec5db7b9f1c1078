// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crypto/keyringfixture.h"

#include <QTest>

/// A key file that was damaged or tampered with never opens, whichever byte it is.
class TestKeyFileDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangedByteIsFound_data();
    void everyChangedByteIsFound();
    void everyCutIsFound();
    void appendedBytesAreFound();
    void anOlderFileUnderANewHeaderIsFound();
    void unbearableCostIsRefusedAtOnce();
    void isFoundByAnOpenKeyringToo();
    void aLeftoverOfAWriteChangesNothing();

private:
    static QByteArray read(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);
};

QByteArray TestKeyFileDamage::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestKeyFileDamage::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestKeyFileDamage::everyChangedByteIsFound_data()
{
    QTest::addColumn<bool>("hasPassphrase");

    QTest::newRow("sealed under a keychain's key") << false;
    QTest::newRow("sealed under a passphrase") << true;
}

void TestKeyFileDamage::everyChangedByteIsFound()
{
    QFETCH(bool, hasPassphrase);
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, Argon2Cost{ 8, 1, 1 });
    QVERIFY(hasPassphrase ? keyring.setUpWithPassphrase("correct horse") : keyring.setUpWithKey(testKek));
    QVERIFY(keyring.create(testDepot, testStation));
    const QString path = folder.filePath(QStringLiteral("keys"));
    const QByteArray whole = read(path);

    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray changed = whole;
        changed[place] = char(changed[place] ^ 0x01);
        write(path, changed);
        const auto opened
            = hasPassphrase ? keyring.unlockWithPassphrase("correct horse") : keyring.unlockWithKey(testKek);
        QVERIFY2(!opened, qPrintable(QString::number(place)));
        const bool isNamed = opened.error().code == ErrorCode::KeyStoreDamaged
            || (hasPassphrase && opened.error().code == ErrorCode::KeyStoreWrongPassphrase);
        QVERIFY2(isNamed, qPrintable(QString::number(place)));
    }
    write(path, whole);
    QVERIFY(hasPassphrase ? keyring.unlockWithPassphrase("correct horse") : keyring.unlockWithKey(testKek));
}

void TestKeyFileDamage::everyCutIsFound()
{
    OpenProfile profile;
    const QByteArray whole = read(profile.keyPath());

    for (qsizetype size = 0; size < whole.size(); ++size) {
        write(profile.keyPath(), whole.left(size));
        QCOMPARE(profile.keyring.unlockWithKey(testKek).error().code, ErrorCode::KeyStoreDamaged);
    }
}

void TestKeyFileDamage::appendedBytesAreFound()
{
    OpenProfile profile;

    write(profile.keyPath(), read(profile.keyPath()) + '\0');

    QCOMPARE(profile.keyring.unlockWithKey(testKek).error().code, ErrorCode::KeyStoreDamaged);
}

void TestKeyFileDamage::anOlderFileUnderANewHeaderIsFound()
{
    constexpr qsizetype headerSize = 70;
    OpenProfile profile;
    const QByteArray older = read(profile.keyPath());
    QVERIFY(profile.keyring.setSecret(QStringLiteral("name"), "value"));
    const QByteArray newer = read(profile.keyPath());

    write(profile.keyPath(), newer.left(headerSize) + older.mid(headerSize));

    QCOMPARE(profile.keyring.unlockWithKey(testKek).error().code, ErrorCode::KeyStoreDamaged);
}

void TestKeyFileDamage::unbearableCostIsRefusedAtOnce()
{
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, testCost);
    QVERIFY(keyring.setUpWithPassphrase("x"));
    QVERIFY(keyring.create(testDepot, testStation));
    const QString path = folder.filePath(QStringLiteral("keys"));
    const QByteArray whole = read(path);

    for (const qsizetype number : { 10, 14, 18 }) { // memory, iterations, lanes
        for (const char byte : { '\x7f', '\xff' }) {
            QByteArray changed = whole;
            changed[number] = byte;
            write(path, changed);
            QCOMPARE(keyring.unlockWithPassphrase("x").error().code, ErrorCode::KeyStoreDamaged);
        }
    }
}

void TestKeyFileDamage::isFoundByAnOpenKeyringToo()
{
    OpenProfile profile;
    QByteArray changed = read(profile.keyPath());
    changed[changed.size() - 1] = char(changed.back() ^ 1);
    write(profile.keyPath(), changed);

    QCOMPARE(profile.keyring.setSecret(QStringLiteral("name"), "value").error().code, ErrorCode::KeyStoreDamaged);
    QCOMPARE(profile.keyring.secret(QStringLiteral("name")).error().code, ErrorCode::KeyStoreDamaged);
    QCOMPARE(read(profile.keyPath()), changed);

    QVERIFY(QFile::remove(profile.keyPath()));
    QCOMPARE(profile.keyring.reachEpoch(2).error().code, ErrorCode::KeyStoreMissing);
}

void TestKeyFileDamage::aLeftoverOfAWriteChangesNothing()
{
    OpenProfile profile;
    write(profile.keyPath() + QStringLiteral(".AbCdEf"), "half a file");

    QVERIFY(profile.keyring.setSecret(QStringLiteral("name"), "value"));
    QVERIFY(profile.keyring.unlockWithKey(testKek));
}

QTEST_APPLESS_MAIN(TestKeyFileDamage)
#include "tst_keyfiledamage.moc"

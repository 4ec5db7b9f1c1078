// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keybundle.h"
#include "core/crypto/recoverycode.h"
#include "core/crypto/systemrandom.h"
#include "tests/crypto/keyringfixture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// The code that the bytes 60 to 70 (hexadecimal) make. Python, with Crockford's alphabet by int.from_bytes: the first
/// 130 bits of bytes(range(0x60, 0x71)), then the first 20 bits of SHA-256(b'doorcode/recovery/check/1' + the 26
/// symbols).
const QString knownCode = QStringLiteral("C1GP4-RV4CN-K6ET3-9D9NP-RVBED-XBS03");

/// Python's cryptography: X25519 public key of Argon2id(salt=depot, length=32, iterations=1, lanes=1, memory_cost=64)
/// over the 26 symbols.
const QByteArray knownPublicKey = "97a0bc590835694296b1f54c41a3e8c3a308b7a4a739f7932b7ca4373bff3e2c";

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeIsTheOneItShouldBe();
    void codesDiffer();
    void publicKeyIsTheOneItShouldBe();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void everyWrongSymbolIsFound();
    void bringsTheKeysBack();
    void bringsTheKeysBackIntoADamagedProfile();
    void opensForItsOwnCodeAlone();
    void everyChangedByteOfABoxIsFound();
    void aNewCodeVoidsTheOld();
    void boxNeedsACode();

private:
    QTemporaryDir m_folder;
    SystemRandom m_random;
    Keyring m_keyring{ m_folder.path(), m_random, testCost };
    QString m_code;
};

void TestRecovery::initTestCase()
{
    QVERIFY(m_keyring.setUpWithKey(testKek));
    QVERIFY(m_keyring.create(testDepot, testStation));
    const auto code = m_keyring.makeRecoveryCode();
    QVERIFY(code);
    m_code = *code;
}

void TestRecovery::codeIsTheOneItShouldBe()
{
    CountingRandom random;
    random.bytes(0x60);

    QCOMPARE(RecoveryCode::make(random).text(), knownCode);
}

void TestRecovery::codesDiffer()
{
    QSet<QString> codes;
    const QRegularExpression pattern(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$"));

    for (int i = 0; i < 1000; ++i) {
        const QString code = RecoveryCode::make(m_random).text();
        QVERIFY(pattern.match(code).hasMatch());
        QVERIFY(RecoveryCode::parse(code));
        codes.insert(code);
    }

    QCOMPARE(codes.size(), 1000);
}

void TestRecovery::publicKeyIsTheOneItShouldBe()
{
    QVERIFY(m_keyring.recoveryCodeFits(testDepot, knownCode, QByteArray::fromHex(knownPublicKey)));
    QVERIFY(!m_keyring.recoveryCodeFits(testDepot, m_code, QByteArray::fromHex(knownPublicKey)));
    QVERIFY(!m_keyring.recoveryCodeFits(
        DepotId{ testDepot.text().chopped(1) + QLatin1Char('0') }, knownCode, QByteArray::fromHex(knownPublicKey)));
    QVERIFY(!m_keyring.recoveryCodeFits(testDepot, knownCode, QByteArray()));
    QVERIFY(!m_keyring.recoveryCodeFits(testDepot, QString(), QByteArray()));
}

void TestRecovery::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("as printed") << knownCode;
    QTest::newRow("lower case") << knownCode.toLower();
    QTest::newRow("no hyphens") << QString(knownCode).remove(QLatin1Char('-'));
    QTest::newRow("spaces and line ends") << QStringLiteral(" C1GP4 RV4CN K6ET3\n9D9NP RVBED XBS03\r\n");
    QTest::newRow("long dashes") << QString(knownCode).replace(QLatin1Char('-'), QChar(0x2013));
    QTest::newRow("O for 0 and I for 1") << QStringLiteral("CIGP4-RV4CN-K6ET3-9D9NP-RVBED-XBSO3");
    QTest::newRow("o for 0 and l for 1") << QStringLiteral("clgp4-rv4cn-k6et3-9d9np-rvbed-xbso3");
}

void TestRecovery::readsWhatPeopleType()
{
    QFETCH(QString, typed);

    const auto code = RecoveryCode::parse(typed);

    QVERIFY(code);
    QCOMPARE(code->text(), knownCode);
}

void TestRecovery::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a symbol missing") << knownCode.chopped(1);
    QTest::newRow("a symbol more") << knownCode + QLatin1Char('3');
    QTest::newRow("a letter that is no symbol") << QString(knownCode).replace(QLatin1Char('G'), QLatin1Char('U'));
    QTest::newRow("another script") << QString(knownCode).replace(QLatin1Char('C'), QChar(0x0421));
    QTest::newRow("two groups swapped") << QStringLiteral("RV4CN-C1GP4-K6ET3-9D9NP-RVBED-XBS03");
}

void TestRecovery::refusesWhatIsNoCode()
{
    QFETCH(QString, typed);

    QVERIFY(!RecoveryCode::parse(typed));
}

void TestRecovery::everyWrongSymbolIsFound()
{
    for (qsizetype place = 0; place < knownCode.size(); ++place) {
        if (knownCode[place] == QLatin1Char('-'))
            continue;
        for (const char symbol : QByteArray("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            QString wrong = knownCode;
            wrong[place] = QLatin1Char(symbol);
            QCOMPARE(bool(RecoveryCode::parse(wrong)), wrong == knownCode);
        }
    }
}

void TestRecovery::bringsTheKeysBack()
{
    QVERIFY(m_keyring.setSecret(QStringLiteral("channel/1/password"), "hunter2"));
    const QByteArray box = *m_keyring.bundleForRecovery();
    QTemporaryDir elsewhere;
    Keyring recovered(elsewhere.path(), m_random, testCost);
    QVERIFY(recovered.setUpWithPassphrase("a new passphrase"));

    QVERIFY(recovered.recover(testDepot, m_code.toLower(), box));

    QVERIFY((*recovered.bundle())->encode() == (*m_keyring.bundle())->encode());
    Keyring again(elsewhere.path(), m_random, testCost);
    QVERIFY(again.unlockWithPassphrase("a new passphrase"));
    QCOMPARE(*again.secret(QStringLiteral("channel/1/password")), QByteArray("hunter2"));
    QCOMPARE(again.recoveryPublicKey(), m_keyring.recoveryPublicKey());
}

void TestRecovery::bringsTheKeysBackIntoADamagedProfile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("DOORKEYS and then nothing of use");
    file.close();
    Keyring recovered(folder.path(), m_random, testCost);
    QVERIFY(recovered.setUpWithKey(QByteArray(32, 'n')));

    QVERIFY(recovered.recover(testDepot, m_code, *m_keyring.bundleForRecovery()));

    QVERIFY(recovered.unlockWithKey(QByteArray(32, 'n')));
}

void TestRecovery::opensForItsOwnCodeAlone()
{
    QTemporaryDir elsewhere;
    Keyring recovered(elsewhere.path(), m_random, testCost);
    QVERIFY(recovered.setUpWithKey(testKek));
    const QByteArray box = *m_keyring.bundleForRecovery();

    QCOMPARE(recovered.recover(testDepot, knownCode, box).error().code, ErrorCode::RecoveryCodeWrong);
    QCOMPARE(recovered.recover(testDepot, QStringLiteral("12345"), box).error().code, ErrorCode::RecoveryCodeWrong);
    QCOMPARE(recovered.recover(DepotId{ QStringLiteral("another") }, m_code, box).error().code,
        ErrorCode::RecoveryCodeWrong);
    QVERIFY(!QFile::exists(elsewhere.filePath(QStringLiteral("keys"))));
    QVERIFY(!recovered.isUnlocked());
    QVERIFY(*m_keyring.bundleForRecovery() != box);
}

void TestRecovery::everyChangedByteOfABoxIsFound()
{
    const QByteArray box = *m_keyring.bundleForRecovery();
    QTemporaryDir elsewhere;
    Keyring recovered(elsewhere.path(), m_random, testCost);
    QVERIFY(recovered.setUpWithKey(testKek));

    for (qsizetype place = 0; place < box.size(); ++place) {
        QByteArray changed = box;
        changed[place] = char(changed[place] ^ 0x80);
        // X25519 leaves out the top bit of a public key (RFC 7748 §5), but the box is bound to it all the same.
        QVERIFY2(!recovered.recover(testDepot, m_code, changed), qPrintable(QString::number(place)));
        QVERIFY(!recovered.recover(testDepot, m_code, box.left(place)));
    }
    QVERIFY(!recovered.recover(testDepot, m_code, box + '\0'));
}

void TestRecovery::aNewCodeVoidsTheOld()
{
    OpenProfile profile;
    const QString first = *profile.keyring.makeRecoveryCode();
    const QByteArray firstKey = profile.keyring.recoveryPublicKey();
    const QString second = *profile.keyring.makeRecoveryCode();
    const QByteArray box = *profile.keyring.bundleForRecovery();

    QVERIFY(first != second);
    QVERIFY(profile.keyring.recoveryCodeFits(testDepot, first, firstKey));
    QVERIFY(profile.keyring.recoveryCodeFits(testDepot, second, profile.keyring.recoveryPublicKey()));
    QVERIFY(!profile.keyring.recover(testDepot, first, box));
    QVERIFY(profile.keyring.recover(testDepot, second, box));
}

void TestRecovery::boxNeedsACode()
{
    OpenProfile profile;

    QVERIFY(profile.keyring.recoveryPublicKey().isEmpty());
    QCOMPARE(profile.keyring.bundleForRecovery().error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"

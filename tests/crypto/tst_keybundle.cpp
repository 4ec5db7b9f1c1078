// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keybundle.h"

#include "tests/crypto/keyringfixture.h"

#include <QTest>

class TestKeyBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAfterDecoding();
    void keepsWhatItDoesNotKnow();
    void refusesEveryShorterText();
    void refusesABadBundle_data();
    void refusesABadBundle();
    void ratchetsForward();
    void refusesEpochsItCannotReach();
    void keepsTheNewestEpochWhateverIsForgotten();

private:
    static KeyBundle someBundle();
    static SecureBytes framed(const QByteArrayList &parts);
};

KeyBundle TestKeyBundle::someBundle()
{
    CountingRandom random;
    return KeyBundle::fresh(testDepot, testStation, random);
}

SecureBytes TestKeyBundle::framed(const QByteArrayList &parts)
{
    SecureBytes bytes;
    for (const QByteArray &part : parts)
        appendFramed(bytes, part);
    return bytes;
}

void TestKeyBundle::isTheSameAfterDecoding()
{
    KeyBundle bundle = someBundle();
    bundle.setSecret(QStringLiteral("channel/1/password"), QByteArray("p\0w", 3));
    bundle.setSecret(QStringLiteral("empty"), QByteArray());
    bundle.setRecoveryPublicKey(QByteArray(32, 'r'));
    QVERIFY(bundle.reachEpoch(12));

    const auto again = KeyBundle::decode(bundle.encode());

    QVERIFY(again);
    QCOMPARE(again->encode(), bundle.encode());
    QCOMPARE(again->depot(), testDepot);
    QCOMPARE(again->station(), testStation);
    QCOMPARE(again->newestEpoch(), 12);
    QCOMPARE(*again->secret(QStringLiteral("channel/1/password")), QByteArray("p\0w", 3));
    QCOMPARE(*again->secret(QStringLiteral("empty")), QByteArray());
    QCOMPARE(again->recoveryPublicKey(), QByteArray(32, 'r'));
}

void TestKeyBundle::keepsWhatItDoesNotKnow()
{
    SecureBytes bytes = someBundle().encode();
    bytes += framed({ "month/2027-01", "a key of a later version" });

    const auto bundle = KeyBundle::decode(bytes);

    QVERIFY(bundle);
    const SecureBytes again = bundle->encode();
    QVERIFY(viewOf(again).toByteArray().contains("a key of a later version"));
}

void TestKeyBundle::refusesEveryShorterText()
{
    const SecureBytes bytes = someBundle().encode();

    for (size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!KeyBundle::decode(SecureBytes(bytes.begin(), bytes.begin() + ptrdiff_t(size))));
}

void TestKeyBundle::refusesABadBundle_data()
{
    QTest::addColumn<QByteArrayList>("parts");

    const QByteArray key(32, 'k');
    const QByteArrayList whole{ "depot", "d", "station", "s", "depot_key", key, "log_key", key };
    QTest::newRow("no epoch") << whole;
    QTest::newRow("epoch zero") << whole + QByteArrayList{ "epoch/0", key };
    QTest::newRow("no number") << whole + QByteArrayList{ "epoch/one", key };
    QTest::newRow("a short epoch key") << whole + QByteArrayList{ "epoch/1", "short" };
    QTest::newRow("no value") << whole + QByteArrayList{ "epoch/1", key, "name" };
    QTest::newRow("no depot") << whole.mid(2) + QByteArrayList{ "epoch/1", key };
    QTest::newRow("a short log key") << whole.mid(0, 6) + QByteArrayList{ "log_key", "short", "epoch/1", key };
}

void TestKeyBundle::refusesABadBundle()
{
    QFETCH(QByteArrayList, parts);

    QVERIFY(!KeyBundle::decode(framed(parts)));
}

void TestKeyBundle::ratchetsForward()
{
    // Python: K = bytes(range(64, 96)), then three times K = HKDF-Expand-SHA-256(K, b'doorcode/epoch/1', 32) by hmac.
    const QByteArrayList keys{ "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f",
        "85cbf7ede1fede92540c359f2b9dfbfdfeb5e4b6bea930b4920c2e509431f56a",
        "6cf006a5a8b401ce7aa074fdc22b68b877fd505df644972bf517423f53404206",
        "6d6b00f3bb6e2dea11e0f0b6db3cbd729899ecfc0e5d3cc80280b1538dfae4e0" };
    KeyBundle bundle = someBundle();

    QVERIFY(bundle.reachEpoch(4));

    for (int epoch = 1; epoch <= 4; ++epoch) {
        const auto key = bundle.epochKey(epoch);
        QVERIFY(key);
        QCOMPARE(viewOf(**key).toByteArray().toHex(), keys[epoch - 1]);
    }
}

void TestKeyBundle::refusesEpochsItCannotReach()
{
    KeyBundle bundle = someBundle();
    QVERIFY(bundle.reachEpoch(3));
    bundle.forgetEpochsBefore(3);

    for (const int epoch : { std::numeric_limits<int>::min(), -1, 0, 2, 5000, std::numeric_limits<int>::max() }) {
        const auto reached = bundle.reachEpoch(epoch);
        QVERIFY(!reached);
        QCOMPARE(reached.error().code, ErrorCode::KeyMissing);
    }
    QCOMPARE(bundle.newestEpoch(), 3);
}

void TestKeyBundle::keepsTheNewestEpochWhateverIsForgotten()
{
    KeyBundle bundle = someBundle();
    QVERIFY(bundle.reachEpoch(3));

    bundle.forgetEpochsBefore(1000);

    QVERIFY(!bundle.epochKey(2));
    QVERIFY(bundle.epochKey(3));
}

QTEST_APPLESS_MAIN(TestKeyBundle)
#include "tst_keybundle.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyderivation.h"

#include <QTest>

class TestKeyDerivation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expandIsHkdfsSecondHalf();
    void extractAndExpandIsHkdf();
    void argon2idIsArgon2id();
    void bearableCost_data();
    void bearableCost();
};

namespace {

QByteArray hexOf(const SecureBytes &bytes) { return viewOf(bytes).toByteArray().toHex(); }

} // namespace

void TestKeyDerivation::expandIsHkdfsSecondHalf()
{
    // RFC 5869 A.1, from its PRK.
    const SecureBytes prk
        = toSecure(QByteArray::fromHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));

    QCOMPARE(hexOf(expand(prk, QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42)),
        QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
}

void TestKeyDerivation::extractAndExpandIsHkdf()
{
    // RFC 5869 A.1.
    QCOMPARE(hexOf(extractAndExpand(SecureBytes(22, 0x0b), QByteArray::fromHex("000102030405060708090a0b0c"),
                 QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42)),
        QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
}

void TestKeyDerivation::argon2idIsArgon2id()
{
    // Python's cryptography: Argon2id(salt=b'0123456789abcdef', length=32, iterations=2, lanes=2, memory_cost=64)
    //                        .derive(b'passphrase of the depot')
    QCOMPARE(hexOf(argon2id("passphrase of the depot", "0123456789abcdef", Argon2Cost{ 64, 2, 2 })),
        QByteArray("d64511dfef890a79bd3d0ebb822b72d9cb4e243c3a03c5cfe5830ae09bb3edf7"));
}

void TestKeyDerivation::bearableCost_data()
{
    QTest::addColumn<int>("memoryKiB");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<bool>("isBearable");

    QTest::newRow("the default") << Argon2Cost().memoryKiB << Argon2Cost().iterations << Argon2Cost().lanes << true;
    QTest::newRow("the least") << 8 << 1 << 1 << true;
    QTest::newRow("too little memory for the lanes") << 31 << 1 << 4 << false;
    QTest::newRow("over a gibibyte") << 1024 * 1024 + 1 << 1 << 1 << false;
    QTest::newRow("a year") << 64 << 65 << 1 << false;
    QTest::newRow("many lanes") << 65536 << 1 << 17 << false;
    QTest::newRow("zeros") << 0 << 0 << 0 << false;
    QTest::newRow("negative") << -1 << -1 << -1 << false;
}

void TestKeyDerivation::bearableCost()
{
    QFETCH(int, memoryKiB);
    QFETCH(int, iterations);
    QFETCH(int, lanes);

    const Argon2Cost cost{ memoryKiB, iterations, lanes };

    QTEST(cost.isBearable(), "isBearable");
}

QTEST_APPLESS_MAIN(TestKeyDerivation)
#include "tst_keyderivation.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QTest>

#include <botan/argon2.h>
#include <botan/kdf.h>
#include <botan/otp.h>
#include <botan/version.h>

/// The library underneath gives what the RFCs print. What we build on it has vectors of its own.
class TestPublishedVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc4226AppendixD_data();
    void rfc4226AppendixD();
    void rfc6238AppendixB_data();
    void rfc6238AppendixB();
    void rfc5869AppendixA_data();
    void rfc5869AppendixA();
    void rfc9106Section5();
};

namespace {

const uint8_t *dataOf(const QByteArray &bytes) { return reinterpret_cast<const uint8_t *>(bytes.constData()); }

} // namespace

void TestPublishedVectors::rfc4226AppendixD_data()
{
    QTest::addColumn<quint32>("code");

    quint32 counter = 0;
    for (const quint32 code :
        { 755224U, 287082U, 359152U, 969429U, 338314U, 254676U, 287922U, 162583U, 399871U, 520489U })
        QTest::addRow("%u", counter++) << code;
}

void TestPublishedVectors::rfc4226AppendixD()
{
    const QByteArray secret = "12345678901234567890";
    Botan::HOTP hotp(dataOf(secret), size_t(secret.size()), "SHA-1", 6);

    QTEST(hotp.generate_hotp(QByteArray(QTest::currentDataTag()).toULongLong()), "code");
}

void TestPublishedVectors::rfc6238AppendixB_data()
{
    QTest::addColumn<quint64>("time");
    QTest::addColumn<quint32>("code");

    QTest::newRow("1970-01-01 00:00:59") << Q_UINT64_C(59) << 46119246U;
    QTest::newRow("2005-03-18 01:58:29") << Q_UINT64_C(1111111109) << 68084774U;
    QTest::newRow("2005-03-18 01:58:31") << Q_UINT64_C(1111111111) << 67062674U;
    QTest::newRow("2009-02-13 23:31:30") << Q_UINT64_C(1234567890) << 91819424U;
    QTest::newRow("2033-05-18 03:33:20") << Q_UINT64_C(2000000000) << 90698825U;
    QTest::newRow("2603-10-11 11:33:20") << Q_UINT64_C(20000000000) << 77737706U;
}

void TestPublishedVectors::rfc6238AppendixB()
{
    QFETCH(quint64, time);
    const QByteArray secret = "12345678901234567890123456789012";
    Botan::HOTP hotp(dataOf(secret), size_t(secret.size()), "SHA-256", 8);

    QTEST(hotp.generate_hotp(time / 30), "code");
}

void TestPublishedVectors::rfc5869AppendixA_data()
{
    QTest::addColumn<QByteArray>("ikm");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("okm");

    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    QTest::newRow("A.1") << hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b") << hex("000102030405060708090a0b0c")
                         << hex("f0f1f2f3f4f5f6f7f8f9")
                         << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    QTest::newRow("A.2") << hex(
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233"
        "3435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f")
                         << hex("606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a"
                                "8b8c8d8e8f90919293"
                                "9495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf")
                         << hex("b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9da"
                                "dbdcdddedfe0e1e2e3"
                                "e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")
                         << hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41"
                                "c65e590e09da3275600c"
                                "2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("A.3") << hex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b") << QByteArray() << QByteArray()
                         << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void TestPublishedVectors::rfc5869AppendixA()
{
    QFETCH(QByteArray, ikm);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, okm);

    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    const Botan::secure_vector<uint8_t> secret(ikm.begin(), ikm.end());
    const auto made = kdf->derive_key(size_t(okm.size()), secret, salt.toStdString(), info.toStdString());

    QCOMPARE(QByteArray(reinterpret_cast<const char *>(made.data()), qsizetype(made.size())).toHex(), okm.toHex());
}

void TestPublishedVectors::rfc9106Section5()
{
#if BOTAN_VERSION_MAJOR == 2
    const QByteArray password(32, '\x01');
    const QByteArray salt(16, '\x02');
    const QByteArray secret(8, '\x03');
    const QByteArray associated(12, '\x04');
    QByteArray tag(32, '\0');

    Botan::argon2(reinterpret_cast<uint8_t *>(tag.data()), size_t(tag.size()), password.constData(),
        size_t(password.size()), dataOf(salt), size_t(salt.size()), dataOf(secret), size_t(secret.size()),
        dataOf(associated), size_t(associated.size()), 2, 4, 32, 3);

    QCOMPARE(tag.toHex(), QByteArray("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
#else
    QSKIP("This Botan has no call for a secret and associated data.");
#endif
}

QTEST_APPLESS_MAIN(TestPublishedVectors)
#include "tst_publishedvectors.moc"

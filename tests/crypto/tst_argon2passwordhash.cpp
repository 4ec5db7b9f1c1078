// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/argon2passwordhash.h"

#include <QTest>

using Check = PasswordHash::Check;
Q_DECLARE_METATYPE(PasswordHash::Check)

class TestArgon2PasswordHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPhcString();
    void everyHashHasItsOwnSalt();
    void checksAPassword_data();
    void checksAPassword();
    void checksThePublishedHashes_data();
    void checksThePublishedHashes();
    void weakerThanNowIsOutdated();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
    void theDefaultIsTheDocumentedOne();
};

void TestArgon2PasswordHash::makesAPhcString()
{
    Argon2PasswordHash hash(Argon2Cost{ 64, 2, 2 });

    const QRegularExpression pattern(
        QStringLiteral("^\\$argon2id\\$v=19\\$m=64,t=2,p=2\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$"));
    QVERIFY(pattern.match(hash.make(QStringLiteral("correct horse"))).hasMatch());
}

void TestArgon2PasswordHash::everyHashHasItsOwnSalt()
{
    Argon2PasswordHash hash(Argon2Cost{ 8, 1, 1 });

    QVERIFY(hash.make(QStringLiteral("same")) != hash.make(QStringLiteral("same")));
}

void TestArgon2PasswordHash::checksAPassword_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Check>("check");

    QTest::newRow("the same") << QStringLiteral("correct horse") << QStringLiteral("correct horse") << Check::Right;
    QTest::newRow("another") << QStringLiteral("correct horse") << QStringLiteral("correct hors") << Check::Wrong;
    QTest::newRow("case") << QStringLiteral("Secret") << QStringLiteral("secret") << Check::Wrong;
    QTest::newRow("a space behind") << QStringLiteral("secret") << QStringLiteral("secret ") << Check::Wrong;
    QTest::newRow("a zero inside") << QStringLiteral("se") + QChar(0) + QLatin1Char('a')
                                   << QStringLiteral("se") + QChar(0) + QLatin1Char('b') << Check::Wrong;
    QTest::newRow("empty against something") << QStringLiteral("secret") << QString() << Check::Wrong;
    QTest::newRow("accents composed differently")
        << QStringLiteral("M\u00fcnchen") << QStringLiteral("Mu\u0308nchen") << Check::Right;
    QTest::newRow("128 letters") << QString(128, QLatin1Char('x')) << QString(128, QLatin1Char('x')) << Check::Right;
    QTest::newRow("128 letters, the last another")
        << QString(128, QLatin1Char('x')) << QString(127, QLatin1Char('x')) + QLatin1Char('y') << Check::Wrong;
}

void TestArgon2PasswordHash::checksAPassword()
{
    QFETCH(QString, made);
    QFETCH(QString, typed);
    Argon2PasswordHash hash(Argon2Cost{ 64, 1, 1 });

    QTEST(hash.check(typed, hash.make(made)), "check");
}

void TestArgon2PasswordHash::checksThePublishedHashes_data()
{
    QTest::addColumn<QString>("published");

    // P-H-C/phc-winner-argon2, src/test.c, Argon2id version 0x13.
    QTest::newRow("one lane") << QStringLiteral(
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QTest::newRow("two lanes") << QStringLiteral(
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc");
}

void TestArgon2PasswordHash::checksThePublishedHashes()
{
    QFETCH(QString, published);
    Argon2PasswordHash hash(Argon2Cost{ 64, 1, 1 });

    QCOMPARE(hash.check(QStringLiteral("password"), published), Check::RightButOutdated); // for its 8-byte salt
    QCOMPARE(hash.check(QStringLiteral("Password"), published), Check::Wrong);
}

void TestArgon2PasswordHash::weakerThanNowIsOutdated()
{
    const QString password = QStringLiteral("correct horse");
    Argon2PasswordHash now(Argon2Cost{ 64, 2, 2 });

    QCOMPARE(now.check(password, Argon2PasswordHash(Argon2Cost{ 63, 2, 2 }).make(password)), Check::RightButOutdated);
    QCOMPARE(now.check(password, Argon2PasswordHash(Argon2Cost{ 64, 1, 2 }).make(password)), Check::RightButOutdated);
    QCOMPARE(now.check(password, Argon2PasswordHash(Argon2Cost{ 128, 3, 4 }).make(password)), Check::Right);
}

void TestArgon2PasswordHash::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QString>("hash");

    const QString right
        = QStringLiteral("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    const auto row = [&right](const char *name, const char *part, const char *other) {
        QTest::newRow(name) << QString(right).replace(QLatin1String(part), QLatin1String(other));
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain text") << QStringLiteral("password");
    row("another algorithm", "argon2id", "argon2i");
    row("another version", "v=19", "v=16");
    row("a terabyte of memory", "m=256", "m=999999999");
    row("no memory", "m=256", "m=0");
    row("endless", "t=2", "t=999999999");
    row("no lanes", "p=1", "p=0");
    row("parameters missing", ",p=1", "");
    row("a short salt", "c29tZXNhbHQ", "c29t");
    row("no base64", "c29tZXNhbHQ", "c29tZXNh*HQ");
    row("a short hash", "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "nf65");
    row("something behind", "Gi/4", "Gi/4\n");
}

void TestArgon2PasswordHash::refusesWhatIsNoHash()
{
    QFETCH(QString, hash);
    Argon2PasswordHash password(Argon2Cost{ 64, 1, 1 });

    QCOMPARE(password.check(QStringLiteral("password"), hash), Check::Wrong);
    QCOMPARE(password.check(QString(), hash), Check::Wrong);
}

void TestArgon2PasswordHash::theDefaultIsTheDocumentedOne()
{
    QVERIFY(
        Argon2PasswordHash().make(QStringLiteral("x")).startsWith(QLatin1String("$argon2id$v=19$m=65536,t=3,p=4$")));
}

QTEST_APPLESS_MAIN(TestArgon2PasswordHash)
#include "tst_argon2passwordhash.moc"

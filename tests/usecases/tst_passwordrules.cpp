// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/passwordrules.h"

#include <QFile>
#include <QTest>

/// Passwords as product.md §4 wants them.
class TestPasswordRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void aPassphraseIsAsLongAsAnAdministratorsPassword_data();
    void aPassphraseIsAsLongAsAnAdministratorsPassword();
    void theListIsLongEnoughToHelp();
};

void TestPasswordRules::check_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("administrates");
    QTest::addColumn<QString>("refusal");

    const QString good;
    QTest::newRow("11 characters") << QStringLiteral("elevenchars") << false << word(ErrorCode::PasswordTooShort);
    QTest::newRow("12 characters") << QStringLiteral("twelve chars") << false << good;
    QTest::newRow("14, administrator") << QStringLiteral("fourteen chars") << true << word(ErrorCode::PasswordTooShort);
    QTest::newRow("15, administrator") << QStringLiteral("fifteen charact") << true << good;
    QTest::newRow("128 characters") << QString(128, QLatin1Char('x')) << true << good;
    QTest::newRow("129 characters") << QString(129, QLatin1Char('x')) << true << word(ErrorCode::OutOfRange);
    QTest::newRow("common") << QStringLiteral("password1234") << false << word(ErrorCode::PasswordTooCommon);
    QTest::newRow("common, in capitals") << QStringLiteral("PassWord1234") << false
                                         << word(ErrorCode::PasswordTooCommon);
    // Six characters outside the first plane are twelve UTF-16 units.
    QTest::newRow("six emoji") << QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600")
                               << false << word(ErrorCode::PasswordTooShort);
}

void TestPasswordRules::check()
{
    QFETCH(QString, password);
    QFETCH(bool, administrates);
    const PasswordRules rules = PasswordRules::fromList("# a comment\npassword1234\n");

    const auto good = rules.check(password, administrates ? Roles{ Role::Administrator } : Roles{ Role::Dispatcher });

    QTEST(good ? QString() : word(good.error().code), "refusal");
}

void TestPasswordRules::aPassphraseIsAsLongAsAnAdministratorsPassword_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("14 characters") << QByteArray("fourteen chars") << word(ErrorCode::PassphraseTooShort);
    QTest::newRow("14, of several bytes each")
        << QStringLiteral("vierzehn ä ö ü").toUtf8() << word(ErrorCode::PassphraseTooShort);
    QTest::newRow("15 characters") << QByteArray("fifteen charact") << QString();
    QTest::newRow("129 characters") << QByteArray(129, 'x') << word(ErrorCode::OutOfRange);
    QTest::newRow("common") << QByteArray("Administrator123") << word(ErrorCode::PassphraseTooCommon);
}

void TestPasswordRules::aPassphraseIsAsLongAsAnAdministratorsPassword()
{
    QFETCH(const QByteArray, passphrase);
    const PasswordRules rules = PasswordRules::fromList("administrator123\n");

    const auto good = rules.checkPassphrase(passphrase);

    QTEST(good ? QString() : word(good.error().code), "refusal");
}

void TestPasswordRules::theListIsLongEnoughToHelp()
{
    QFile file(QStringLiteral(DOORCODE_TEST_DATA "/../../resources/commonpasswords.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();

    QVERIFY(list.count('\n') > 3000);
    const PasswordRules rules = PasswordRules::fromList(list);
    QVERIFY(!rules.check(QStringLiteral("1qaz2wsx3edc"), { Role::Dispatcher }));
    QVERIFY(!rules.check(QStringLiteral("administrator123"), { Role::Administrator }));
}

QTEST_APPLESS_MAIN(TestPasswordRules)
#include "tst_passwordrules.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/users.h"
#include "core/usecases/manageusers.h"
#include "core/usecases/signin.h"
#include "tests/support/depotfixture.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString dispatcher = QStringLiteral("dispatcher");
const QString dummyHash = QStringLiteral("nobody's");

} // namespace

/// Sign-in pays before the password is looked at, and slows down.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightPasswordGivesTheUsersRoles();
    void wrongPasswordFails();
    void nobodyAndDisabledFailAlike_data();
    void nobodyAndDisabledFailAlike();
    void waitsGrow();
    void chargesBeforeTheAnswer();
    void successForgivesFailures();
    void disabledMeanwhileFails();
    void newHashReplacesAnOutdatedOne();
};

void TestSignIn::rightPasswordGivesTheUsersRoles()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);

    const auto pending = signIn.begin(QStringLiteral(" dispatcher "));
    QVERIFY(pending);
    const auto check = fixture.passwordHash.check(QStringLiteral("dispatcher of the depot"), pending->hash);
    const auto session = signIn.finish(*pending, check, std::nullopt);

    QVERIFY(session);
    QCOMPARE(session->user(), fixture.dispatcher.user());
    QVERIFY(session->roles() == Roles{ Role::Dispatcher });
    QCOMPARE(fixture.events().last(), word(Event::SignedIn));
}

void TestSignIn::wrongPasswordFails()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);

    const auto session = signIn.finish(*signIn.begin(dispatcher), PasswordHash::Check::Wrong, std::nullopt);

    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::SignInFailed);
    QCOMPARE(fixture.events().last(), word(Event::SignInFailed));
}

void TestSignIn::nobodyAndDisabledFailAlike_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("nobody") << QStringLiteral("mallory");
    QTest::newRow("disabled") << dispatcher;
}

void TestSignIn::nobodyAndDisabledFailAlike()
{
    QFETCH(QString, name);
    DepotFixture fixture;
    QVERIFY(ManageUsers(fixture.services()).disable(fixture.administrator, dispatcher));
    SignIn signIn(fixture.services(), dummyHash);

    const auto pending = signIn.begin(name);
    QVERIFY(pending);
    QCOMPARE(pending->hash, dummyHash);
    const auto session = signIn.finish(*pending, PasswordHash::Check::Right, std::nullopt);

    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::SignInFailed);
    QCOMPARE(fixture.events().last(), word(Event::SignInFailed));
}

void TestSignIn::waitsGrow()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);
    for (const int wait : { 0, 0, 5, 15, 30, 60, 60 }) {
        QVERIFY(signIn.begin(dispatcher));
        if (wait == 0)
            continue;
        const auto refused = signIn.begin(dispatcher);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SignInWait);
        QCOMPARE(refused.error().detail, QString::number(wait));
        fixture.clock.advance(std::chrono::seconds(wait) - 1ms);
        QVERIFY(!signIn.begin(dispatcher));
        fixture.clock.advance(1ms);
    }
}

void TestSignIn::chargesBeforeTheAnswer()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);

    QVERIFY(signIn.begin(dispatcher));

    QCOMPARE(fixture.storage->users().byName(dispatcher)->value().failures, 1);
}

void TestSignIn::successForgivesFailures()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);
    QVERIFY(signIn.begin(dispatcher));
    QVERIFY(signIn.begin(dispatcher));

    const auto pending = signIn.begin(dispatcher);
    QVERIFY(signIn.finish(*pending, PasswordHash::Check::Right, std::nullopt));

    QCOMPARE(fixture.storage->users().byName(dispatcher)->value().failures, 0);
    QVERIFY(signIn.begin(dispatcher));
}

void TestSignIn::disabledMeanwhileFails()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);
    const auto pending = signIn.begin(dispatcher);
    QVERIFY(ManageUsers(fixture.services()).disable(fixture.administrator, dispatcher));

    const auto session = signIn.finish(*pending, PasswordHash::Check::Right, std::nullopt);

    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::SignInFailed);
}

void TestSignIn::newHashReplacesAnOutdatedOne()
{
    DepotFixture fixture;
    SignIn signIn(fixture.services(), dummyHash);

    const auto pending = signIn.begin(dispatcher);
    QVERIFY(signIn.finish(*pending, PasswordHash::Check::RightButOutdated, QStringLiteral("new hash")));

    QCOMPARE(fixture.storage->users().byName(dispatcher)->value().passwordHash, QStringLiteral("new hash"));
}

QTEST_APPLESS_MAIN(TestSignIn)
#include "tst_signin.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/users.h"
#include "core/usecases/manageusers.h"
#include "tests/support/depotfixture.h"

#include <QTest>

namespace {

const QString hash = QStringLiteral("a hash");
const QString name = QStringLiteral("nadia");

template<typename T>
ErrorCode refusal(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// Only administrators manage users, and one of them stays.
class TestManageUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addedUsersAreListedWithoutHash();
    void refusesNamesAndRolesThatAreNone();
    void lastAdministratorStays();
    void rolesChange();
    void passwordsAreSetByAdministratorsAndOwners();
    void othersMayNot();
};

void TestManageUsers::addedUsersAreListedWithoutHash()
{
    DepotFixture fixture;
    ManageUsers users(fixture.services());

    QVERIFY(users.add(fixture.administrator, { QStringLiteral(" nadia "), hash, { Role::Dispatcher } }));

    QCOMPARE(fixture.storage->users().byName(name)->value().passwordHash, hash);
    const auto list = users.list(fixture.administrator);
    QCOMPARE(int(list->size()), 5);
    for (const User &user : *list)
        QVERIFY(user.passwordHash.isEmpty());
    QCOMPARE(fixture.events().last(), word(Event::UserAdded));
}

void TestManageUsers::refusesNamesAndRolesThatAreNone()
{
    DepotFixture fixture;
    ManageUsers users(fixture.services());

    QCOMPARE(refusal(users.add(fixture.administrator, { QStringLiteral("  "), hash, { Role::Dispatcher } })),
        ErrorCode::OutOfRange);
    QCOMPARE(refusal(users.add(fixture.administrator, { QStringLiteral("a\nb"), hash, { Role::Dispatcher } })),
        ErrorCode::OutOfRange);
    QCOMPARE(refusal(users.add(fixture.administrator, { name, hash, {} })), ErrorCode::OutOfRange);
    QCOMPARE(refusal(users.add(fixture.administrator, { QStringLiteral("dispatcher"), hash, { Role::Dispatcher } })),
        ErrorCode::AlreadyExists);
    QCOMPARE(refusal(users.disable(fixture.administrator, name)), ErrorCode::NotFound);
}

void TestManageUsers::lastAdministratorStays()
{
    DepotFixture fixture;
    ManageUsers users(fixture.services());
    const QString last = fixture.administrator.name();
    QVERIFY(users.disable(fixture.administrator, fixture.everything.name()));

    QCOMPARE(refusal(users.disable(fixture.administrator, last)), ErrorCode::LastAdministrator);
    QCOMPARE(refusal(users.setRoles(fixture.administrator, last, { Role::Supervisor })), ErrorCode::LastAdministrator);
    QVERIFY(users.setRoles(fixture.administrator, last, { Role::Supervisor, Role::Administrator }));
    QCOMPARE(fixture.storage->users().byName(last)->value().state, User::State::Active);
}

void TestManageUsers::rolesChange()
{
    DepotFixture fixture;

    QVERIFY(ManageUsers(fixture.services())
            .setRoles(fixture.administrator, QStringLiteral("dispatcher"), { Role::Supervisor }));

    QVERIFY(fixture.storage->users().byName(QStringLiteral("dispatcher"))->value().roles == Roles{ Role::Supervisor });
    QCOMPARE(fixture.events().last(), word(Event::UserChanged));
}

void TestManageUsers::passwordsAreSetByAdministratorsAndOwners()
{
    DepotFixture fixture;
    ManageUsers users(fixture.services());

    QVERIFY(users.setPassword(fixture.administrator, QStringLiteral("supervisor"), hash));
    QVERIFY(users.setPassword(fixture.dispatcher, QStringLiteral("dispatcher"), hash));
    QCOMPARE(refusal(users.setPassword(fixture.dispatcher, QStringLiteral("supervisor"), QStringLiteral("x"))),
        ErrorCode::NotAllowed);
    QCOMPARE(fixture.storage->users().byName(QStringLiteral("supervisor"))->value().passwordHash, hash);
}

void TestManageUsers::othersMayNot()
{
    DepotFixture fixture;
    ManageUsers users(fixture.services());

    for (const Session &session : { fixture.dispatcher, fixture.supervisor }) {
        QCOMPARE(refusal(users.list(session)), ErrorCode::NotAllowed);
        QCOMPARE(refusal(users.add(session, { name, hash, { Role::Dispatcher } })), ErrorCode::NotAllowed);
        QCOMPARE(refusal(users.setRoles(session, session.name(), { Role::Administrator })), ErrorCode::NotAllowed);
        QCOMPARE(refusal(users.disable(session, QStringLiteral("administrator"))), ErrorCode::NotAllowed);
    }
    QCOMPARE(refusal(users.setPassword(Session(), QString(), hash)), ErrorCode::NotSignedIn);
}

QTEST_APPLESS_MAIN(TestManageUsers)
#include "tst_manageusers.moc"

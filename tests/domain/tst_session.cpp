// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include <QTest>

using namespace std::chrono_literals;

/// product.md §4's table, row by row: what each role may do, and that nobody may do more.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void may_data();
    void may();
    void requireNamesTheReason();
    void namesForTheLog();
    void rolesAreReadFromWords();
    void unknownRoleIsRefused();
};

namespace {

Session userWith(Roles roles)
{
    return Session::ofUser(UserId(QStringLiteral("u-1")), QStringLiteral("Ada"), roles, Instant{ 5s });
}

Session station() { return Session::ofStation(StationId(QStringLiteral("s-1"))); }

} // namespace

void TestSession::may_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<QString>("allowed"); // d(ispatcher) s(upervisor) a(dministrator) S(tation)

    QTest::newRow("work the day") << Right::WorkTheDay << QStringLiteral("ds");
    QTest::newRow("change a contact with a code") << Right::ChangeContactWithCode << QStringLiteral("s");
    QTest::newRow("unlock") << Right::Unlock << QStringLiteral("s");
    QTest::newRow("lift a block") << Right::LiftBlock << QStringLiteral("s");
    QTest::newRow("confirm the clock") << Right::ConfirmClock << QStringLiteral("s");
    QTest::newRow("accept a finding") << Right::AcceptFinding << QStringLiteral("s");
    QTest::newRow("read the log") << Right::ReadLog << QStringLiteral("s");
    QTest::newRow("check the log") << Right::CheckLog << QStringLiteral("sa");
    QTest::newRow("administer") << Right::Administer << QStringLiteral("a");
    QTest::newRow("run due work") << Right::RunDueWork << QStringLiteral("S");
    QTest::newRow("send messages") << Right::SendMessages << QStringLiteral("dsaS");
}

void TestSession::may()
{
    QFETCH(Right, right);
    QFETCH(QString, allowed);
    const bool dispatcher = allowed.contains(QLatin1Char('d'));
    const bool supervisor = allowed.contains(QLatin1Char('s'));
    const bool administrator = allowed.contains(QLatin1Char('a'));

    QCOMPARE(userWith({ Role::Dispatcher }).may(right), dispatcher);
    QCOMPARE(userWith({ Role::Supervisor }).may(right), supervisor);
    QCOMPARE(userWith({ Role::Administrator }).may(right), administrator);
    QCOMPARE(userWith({ Role::Dispatcher, Role::Administrator }).may(right), dispatcher || administrator);
    QCOMPARE(userWith({ Role::Dispatcher, Role::Supervisor, Role::Administrator }).may(right),
        dispatcher || supervisor || administrator);
    QCOMPARE(station().may(right), allowed.contains(QLatin1Char('S')));
    QVERIFY(!userWith({}).may(right));
    QVERIFY(!Session().may(right));
}

void TestSession::requireNamesTheReason()
{
    QCOMPARE(require(Session(), Right::SendMessages).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(require(userWith({}), Right::SendMessages).error().code, ErrorCode::NotAllowed);
    QCOMPARE(require(userWith({ Role::Dispatcher }), Right::Unlock).error().code, ErrorCode::NotAllowed);
    QCOMPARE(require(station(), Right::Administer).error().code, ErrorCode::NotAllowed);
    QVERIFY(require(userWith({ Role::Supervisor }), Right::Unlock));
    QVERIFY(require(station(), Right::RunDueWork));
}

void TestSession::namesForTheLog()
{
    const Session user = userWith({ Role::Administrator, Role::Dispatcher });

    QCOMPARE(user.actor(), QStringLiteral("u-1"));
    QCOMPARE(user.role(), QStringLiteral("dispatcher+administrator"));
    QCOMPARE(user.name(), QStringLiteral("Ada"));
    QCOMPARE(toMilliseconds(user.since()), 5000);
    QVERIFY(!user.isStation());
    QCOMPARE(station().actor(), QStringLiteral("station"));
    QCOMPARE(station().role(), QStringLiteral("station"));
    QVERIFY(station().isStation());
}

void TestSession::rolesAreReadFromWords()
{
    const QStringList words{ QStringLiteral("supervisor"), QStringLiteral("dispatcher"), QStringLiteral("supervisor") };

    const auto roles = Roles::parse(words);

    QVERIFY(roles);
    QCOMPARE(*roles, Roles({ Role::Dispatcher, Role::Supervisor }));
    QCOMPARE(roles->words(), QStringList({ QStringLiteral("dispatcher"), QStringLiteral("supervisor") }));
    QVERIFY(Roles::parse({})->isEmpty());
}

void TestSession::unknownRoleIsRefused()
{
    const auto roles = Roles::parse({ QStringLiteral("dispatcher"), QStringLiteral("Supervisor") });

    QVERIFY(!roles);
    QCOMPARE(roles.error().code, ErrorCode::Usage);
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/daynotices.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using Notices = std::vector<Notice>;

/// What everybody at the desk is told of a program that did not end in order.
class TestDayNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndWithoutWarningIsToldOnce();
    void anEndInOrderIsNotTold();
    void nothingIsPromisedOfABrokenLog();

private:
    static LogHealth killed(LogHealth::State state);
    /// What the notices asked when they were made is answered.
    static void settle(DeskFixture &depot);
};

LogHealth TestDayNotices::killed(LogHealth::State state)
{
    LogHealth health;
    health.state = state;
    health.lastEnd = LogHealth::LastEnd::Killed;
    return health;
}

void TestDayNotices::settle(DeskFixture &depot)
{
    depot.board(); // the core answers in the order it is asked
    QCoreApplication::sendPostedEvents();
}

void TestDayNotices::anEndWithoutWarningIsToldOnce()
{
    DeskFixture depot;
    const Desk desk = depot.desk();
    const Actions actions(desk.session, desk.preferences, nullptr);
    const DayNotices notices(desk, actions, nullptr);
    settle(depot);
    QSignalSpy told(&notices, &DayNotices::noticesChanged);

    Q_EMIT depot.core.logHealthChanged(killed(LogHealth::State::Checking));
    Q_EMIT depot.core.logHealthChanged(killed(LogHealth::State::Intact));

    QCOMPARE(told.size(), 1);
    const auto all = told.front().front().value<Notices>();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().kind, Notice::Kind::UncleanEnd);
    QVERIFY(all.front().text.contains(QStringLiteral("lost")));
}

void TestDayNotices::anEndInOrderIsNotTold()
{
    DeskFixture depot;
    const Desk desk = depot.desk();
    const Actions actions(desk.session, desk.preferences, nullptr);
    const DayNotices notices(desk, actions, nullptr);
    settle(depot);
    QSignalSpy told(&notices, &DayNotices::noticesChanged);

    Q_EMIT depot.core.logHealthChanged(LogHealth{ LogHealth::State::Intact, {}, {}, {}, LogHealth::LastEnd::InOrder });

    QCOMPARE(told.size(), 0);
}

void TestDayNotices::nothingIsPromisedOfABrokenLog()
{
    DeskFixture depot;
    const Desk desk = depot.desk();
    const Actions actions(desk.session, desk.preferences, nullptr);
    const DayNotices notices(desk, actions, nullptr);
    settle(depot);
    QSignalSpy told(&notices, &DayNotices::noticesChanged);

    Q_EMIT depot.core.logHealthChanged(killed(LogHealth::State::Intact));
    Q_EMIT depot.core.logHealthChanged(killed(LogHealth::State::Broken));

    const auto all = told.back().front().value<Notices>();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.front().kind, Notice::Kind::LogBroken);
    QVERIFY(std::none_of(
        all.begin(), all.end(), [](const Notice &each) { return each.text.contains(QStringLiteral("lost")); }));
}

QTEST_MAIN(TestDayNotices)
#include "tst_daynotices.moc"

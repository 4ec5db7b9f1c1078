// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/daynotices.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using Notices = std::vector<Notice>;

namespace {

struct DeskWithNotices {
    DeskWithNotices()
    {
        depot.board(); // what the notices asked when they were made is answered: core does so in the order it is asked
        QCoreApplication::sendPostedEvents();
        told.clear();
    }

    DeskFixture depot;
    const Desk desk = depot.desk();
    const Actions actions{ desk.session, desk.preferences, nullptr };
    DayNotices notices{ desk, actions, nullptr };
    QSignalSpy told{ &notices, &DayNotices::noticesChanged };
};

} // namespace

/// What everybody at the desk is told of a program that did not end in order.
class TestDayNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndWithoutWarningIsToldOnce();
    void anEndInOrderIsNotTold();
    void nothingIsPromisedOfABrokenLog();
    void aLostDatabaseSaysWhenItIsTried();
    void aChannelSaysWhatKeepsItsMessages_data();
    void aChannelSaysWhatKeepsItsMessages();
    void whatWaitsIsTriedNow();
    void whatTheStartFoundIsTold();

private:
    static LogHealth killed(LogHealth::State state);
};

LogHealth TestDayNotices::killed(LogHealth::State state)
{
    LogHealth health;
    health.state = state;
    health.lastEnd = LogHealth::LastEnd::Killed;
    return health;
}

void TestDayNotices::anEndWithoutWarningIsToldOnce()
{
    DeskWithNotices desk;

    Q_EMIT desk.depot.core.logHealthChanged(killed(LogHealth::State::Checking));
    Q_EMIT desk.depot.core.logHealthChanged(killed(LogHealth::State::Intact));

    QCOMPARE(desk.told.size(), 1);
    const auto all = desk.told.front().front().value<Notices>();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().kind, Notice::Kind::UncleanEnd);
    QVERIFY(all.front().text.contains(QStringLiteral("lost")));
}

void TestDayNotices::anEndInOrderIsNotTold()
{
    DeskWithNotices desk;

    Q_EMIT desk.depot.core.logHealthChanged(
        LogHealth{ LogHealth::State::Intact, {}, {}, {}, LogHealth::LastEnd::InOrder });

    QCOMPARE(desk.told.size(), 0);
}

void TestDayNotices::nothingIsPromisedOfABrokenLog()
{
    DeskWithNotices desk;

    Q_EMIT desk.depot.core.logHealthChanged(killed(LogHealth::State::Intact));
    Q_EMIT desk.depot.core.logHealthChanged(killed(LogHealth::State::Broken));

    const auto all = desk.told.back().front().value<Notices>();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.front().kind, Notice::Kind::LogBroken);
    QVERIFY(std::none_of(
        all.begin(), all.end(), [](const Notice &each) { return each.text.contains(QStringLiteral("lost")); }));
}

void TestDayNotices::aLostDatabaseSaysWhenItIsTried()
{
    DeskWithNotices desk;

    Q_EMIT desk.depot.core.databaseLost(Error{ ErrorCode::Database, QStringLiteral("disk I/O error") });
    Q_EMIT desk.depot.core.databaseAwaited(std::chrono::seconds(8));

    const Notice lost = desk.told.back().front().value<Notices>().front();
    QCOMPARE(lost.text, QStringLiteral("Codes cannot be checked."));
    QCOMPARE(lost.ticking, QStringLiteral("Trying again in 8 s."));
    QCOMPARE(lost.button, QStringLiteral("Try now"));
    QTRY_COMPARE(desk.told.back().front().value<Notices>().front().ticking, QStringLiteral("Trying again in 7 s."));
    desk.notices.tryNow(Notice::Kind::DatabaseLost);
    QCOMPARE(desk.told.back().front().value<Notices>().front().ticking, QStringLiteral("Trying again…"));
    Q_EMIT desk.depot.core.databaseFound();
    QVERIFY(desk.told.back().front().value<Notices>().empty());
}

void TestDayNotices::aChannelSaysWhatKeepsItsMessages_data()
{
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<QString>("lead");

    const auto row = [](const char *errorClass, const char *lead) {
        QTest::newRow(errorClass) << QString::fromLatin1(errorClass) << QString::fromLatin1(lead);
    };
    row("connect", "SMS: 12 waiting, provider not reachable.");
    row("timeout", "SMS: 12 waiting, provider not reachable.");
    row("certificate", "SMS: 12 waiting, no secure connection.");
    row("sign_in", "SMS: 12 waiting, sign-in refused.");
    row("too_busy", "SMS: 12 waiting.");
}

void TestDayNotices::aChannelSaysWhatKeepsItsMessages()
{
    QFETCH(const QString, errorClass);
    DeskWithNotices desk;

    desk.notices.setChannels(
        { { QStringLiteral("sms"), ChannelKind::Sms, ChannelHealth::Encryption::On, 12, errorClass } });

    const Notice down = desk.told.back().front().value<Notices>().front();
    QTEST(down.lead, "lead");
    QCOMPARE(down.button, QStringLiteral("Try now"));
}

void TestDayNotices::whatWaitsIsTriedNow()
{
    DeskFixture depot;
    depot.sms.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), {} };
    depot.issueAndSend(QStringLiteral("NG-417286"));
    const Desk desk = depot.desk();
    const Actions actions(desk.session, desk.preferences, nullptr);
    DayNotices notices(desk, actions, nullptr);
    QSignalSpy said(&notices, &DayNotices::said);

    notices.tryNow(Notice::Kind::ChannelDown);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.front().front().toString(), QStringLiteral("Trying to send 1 waiting message(s)."));
    depot.sms.answer = { SendReport::Result::Accepted, {}, {}, {} };
    QCOMPARE(depot.send().sent, 1);
}

void TestDayNotices::whatTheStartFoundIsTold()
{
    DeskWithNotices desk;

    desk.notices.setStartCheck(Error{ ErrorCode::BehindMark, QStringLiteral("3 of 5") });
    Q_EMIT desk.depot.core.logHealthChanged(
        LogHealth{ LogHealth::State::Intact, {}, {}, {}, LogHealth::LastEnd::InOrder });

    const Notice found = desk.told.back().front().value<Notices>().front();
    QCOMPARE(found.kind, Notice::Kind::StartFinding);
    QVERIFY(found.lead.contains(QStringLiteral("older than what this computer has seen")));
    QVERIFY(found.text.startsWith(QStringLiteral("Nothing is issued, sent or checked")));
    QCOMPARE(found.closing, Notice::Closing::Impossible);
}

QTEST_MAIN(TestDayNotices)
#include "tst_daynotices.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/noticestrip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTestAccessibility>
#include <QToolButton>

#include <algorithm>
#include <memory>

// One notice at a time, the most urgent one, and none that was closed.
class TestNoticeStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToSay();
    void theMostUrgentSpeaks();
    void closingBringsTheNext();
    void aClosedOneStaysAwayUntilItSaysSomethingElse();
    void aClosedOneThatWasOverSpeaksAgain();
    void practiceCannotBeClosed();
    void theButtonTellsWhichNotice();
    void outsideTextIsShownPlainly();
    void whatTicksIsShownAndNotSpoken();
    void whatIsBadIsReadToItsEnd();

private:
    QString said() const { return m_strip->isVisible() ? m_strip->accessibleName() : QString(); }
    QToolButton *closeButton() const { return m_strip->findChild<QToolButton *>(QStringLiteral("closeNotice")); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<NoticeStrip> m_strip;
};

namespace {

Notice notice(Notice::Kind kind, const QString &lead)
{
    Notice notice;
    notice.kind = kind;
    notice.lead = lead;
    return notice;
}

Notice leaving()
{
    Notice notice = ::notice(Notice::Kind::RouteLeaving, QStringLiteral("R6 leaves at 13:30."));
    notice.text = QStringLiteral("18 deliveries have no code yet.");
    notice.button = QStringLiteral("Issue 18 codes…");
    return notice;
}

Notice lost() { return notice(Notice::Kind::DatabaseLost, QStringLiteral("No connection.")); }

} // namespace

void TestNoticeStrip::init()
{
    m_strip.reset();
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_strip = std::make_unique<NoticeStrip>(*m_appearance);
}

void TestNoticeStrip::whatTicksIsShownAndNotSpoken()
{
    Notice notice = lost();
    notice.text = QStringLiteral("Codes cannot be checked.");
    notice.ticking = QStringLiteral("Trying again in 8 s.");
    m_strip->resize(1200, 32);
    m_strip->setNotices({ notice });
    QTestAccessibility::initialize();
    QTestAccessibility::clearEvents();

    notice.ticking = QStringLiteral("Trying again in 7 s.");
    m_strip->setNotices({ notice });

    QCOMPARE(m_strip->findChild<QLabel *>(QStringLiteral("noticeText"))->text(),
        QStringLiteral("Codes cannot be checked. Trying again in 7 s."));
    QCOMPARE(said(), QStringLiteral("No connection. Codes cannot be checked."));
    const auto events = QTestAccessibility::events();
    QVERIFY(std::none_of(events.begin(), events.end(), [this](const QAccessibleEvent *event) {
        return event->object() == m_strip.get() && event->type() == QAccessible::Alert;
    }));
}

void TestNoticeStrip::whatIsBadIsReadToItsEnd()
{
    Notice bad = lost();
    bad.look = Notice::Look::Bad;
    bad.text
        = QStringLiteral("Codes cannot be checked. The disk is full, and nothing can be written until there is room.");
    m_strip->resize(420, 32);

    m_strip->setNotices({ bad });

    QVERIFY(!m_strip->findChild<QLabel *>(QStringLiteral("noticeText"))->isVisible());
    QCOMPARE(
        m_strip->findChild<QLabel *>(QStringLiteral("noticeLead"))->text(), bad.lead + QLatin1Char(' ') + bad.text);
    QVERIFY(m_strip->heightForWidth(420) > m_strip->heightForWidth(2000));
}

void TestNoticeStrip::nothingToSay()
{
    m_strip->setNotices({});

    QVERIFY(!m_strip->isVisible());
}

void TestNoticeStrip::theMostUrgentSpeaks()
{
    m_strip->setNotices({ leaving(), lost() });

    QCOMPARE(said(), QStringLiteral("No connection."));
    m_strip->setNotices({ leaving() });
    QCOMPARE(said(), QStringLiteral("R6 leaves at 13:30. 18 deliveries have no code yet."));
}

void TestNoticeStrip::closingBringsTheNext()
{
    m_strip->setNotices({ leaving(), lost() });

    QTest::keyClick(closeButton(), Qt::Key_Space);

    QVERIFY(said().startsWith(QStringLiteral("R6 leaves")));
    QTest::keyClick(closeButton(), Qt::Key_Space);
    QVERIFY(!m_strip->isVisible());
}

void TestNoticeStrip::aClosedOneStaysAwayUntilItSaysSomethingElse()
{
    m_strip->setNotices({ leaving() });
    QTest::keyClick(closeButton(), Qt::Key_Space);

    m_strip->setNotices({ leaving() });
    QVERIFY(!m_strip->isVisible());
    Notice fewer = leaving();
    fewer.text = QStringLiteral("17 deliveries have no code yet.");
    m_strip->setNotices({ fewer });

    QVERIFY(said().contains(QStringLiteral("17")));
}

void TestNoticeStrip::aClosedOneThatWasOverSpeaksAgain()
{
    m_strip->setNotices({ lost() });
    QTest::keyClick(closeButton(), Qt::Key_Space);

    m_strip->setNotices({});
    m_strip->setNotices({ lost() });

    QCOMPARE(said(), QStringLiteral("No connection."));
}

void TestNoticeStrip::practiceCannotBeClosed()
{
    Notice practice = notice(Notice::Kind::Practice, QStringLiteral("Practice depot:"));
    practice.closing = Notice::Closing::Impossible;

    m_strip->setNotices({ practice });

    QVERIFY(m_strip->isVisible());
    QVERIFY(!closeButton()->isVisible());
}

void TestNoticeStrip::theButtonTellsWhichNotice()
{
    QSignalSpy clicked(m_strip.get(), &NoticeStrip::buttonClicked);
    m_strip->setNotices({ leaving() });

    QTest::keyClick(m_strip->findChild<HintButton *>(), Qt::Key_Space);

    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).value<Notice::Kind>(), Notice::Kind::RouteLeaving);
}

void TestNoticeStrip::outsideTextIsShownPlainly()
{
    m_strip->setNotices({ notice(Notice::Kind::CourierCall, QStringLiteral("<b>Joel</b> calls.")) });

    QCOMPARE(m_strip->findChild<QLabel *>(QStringLiteral("noticeLead"))->text(), QStringLiteral("<b>Joel</b> calls."));
    QCOMPARE(m_strip->findChild<QLabel *>(QStringLiteral("noticeLead"))->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestNoticeStrip)
#include "tst_noticestrip.moc"

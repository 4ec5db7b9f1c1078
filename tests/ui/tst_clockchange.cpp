// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardpanel.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestrip.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/openeddelivery.h"
#include "ui/verify/scanedit.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QTest>

#include <ctime>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286");

/// The computer is set to another time zone, as by its owner.
void moveComputerTo(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

/// The window while the computer's clock or time zone changes under it: it shows the depot's time all the while.
class TestClockChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { moveComputerTo("Europe/London"); }
    void anotherTimeZone();
    void theDayEndsAndTheNextBegins();
    void theHourThatComesTwice();
    void aClockSetBackIsToldUntilItIsRight();

private:
    static void show(MainWindow &window);
    static void readAgain(const MainWindow &window) { window.actions().reload->trigger(); }
    static QString clock(const MainWindow &window)
    {
        return window.findChild<PlainLabel *>(QStringLiteral("clockLabel"))->text();
    }
    static QString notice(const MainWindow &window);
    static QString status(const MainWindow &window, const QString &reference);
};

void TestClockChange::show(MainWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.findChild<BoardTable *>()->model()->rowCount() > 0);
}

QString TestClockChange::notice(const MainWindow &window)
{
    const auto *strip = window.findChild<NoticeStrip *>();
    return strip->isVisible() ? strip->findChild<PlainLabel *>(QStringLiteral("noticeLead"))->text() : QString();
}

QString TestClockChange::status(const MainWindow &window, const QString &reference)
{
    const QAbstractItemModel *model = window.findChild<BoardTable *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, DeliveryModel::Reference).data().toString() == reference)
            return model->index(row, DeliveryModel::Status).data().toString();
    }
    return {};
}

void TestClockChange::anotherTimeZone()
{
    DeskFixture depot;
    depot.issueAndSend(olsen);
    MainWindow window(depot.desk());
    show(window);
    QTest::keyClicks(window.findChild<ScanEdit *>(), olsen);
    QTest::keyClick(window.findChild<ScanEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(window.findChild<CodeEdit *>()->hasFocus());
    const auto *validity = window.findChild<QLabel *>(QStringLiteral("codeValidity"));
    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Tue 11:46")));
    QCOMPARE(validity->text(), QStringLiteral("Code valid until 21:00 today"));

    moveComputerTo("Pacific/Auckland"); // Wednesday there
    depot.clock.advance(1min);
    readAgain(window);

    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Tue 11:47")));
    QCOMPARE(validity->text(), QStringLiteral("Code valid until 21:00 today"));
    window.actions().today->trigger();
    depot.board();
    QTRY_COMPARE(window.findChild<BoardPanel *>()->counts().all, 32);
    QTest::keyClicks(window.findChild<CodeEdit *>(), depot.code(olsen));
    QTest::keyClick(window.findChild<CodeEdit *>(), Qt::Key_Return);
    const auto *title = window.findChild<QLabel *>(QStringLiteral("answerTitle"));
    QTRY_VERIFY(title->isVisible() && title->text() == QStringLiteral("Code correct"));
}

void TestClockChange::theDayEndsAndTheNextBegins()
{
    DeskFixture depot;
    depot.issueAndSend(olsen);
    MainWindow window(depot.desk());
    show(window);
    QTRY_COMPARE(status(window, olsen), QStringLiteral("Code issued"));

    depot.clock.advance(9h + 15min); // a minute after the depot's day
    readAgain(window);
    QTRY_COMPARE(status(window, olsen), QStringLiteral("Expired"));

    depot.clock.advance(3h); // a minute after midnight
    readAgain(window);
    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Wed 00:01")));
    QCOMPARE(window.findChild<BoardTable *>()->model()->rowCount(), 32); // nobody turned the page
    QCOMPARE(notice(window), QString());

    window.actions().today->trigger();
    QTRY_COMPARE(window.findChild<BoardPanel *>()->counts().all, 0);
}

void TestClockChange::theHourThatComesTwice()
{
    DeskFixture depot(DeskFixture::Provider::SmsAndMail,
        std::chrono::sys_days{ std::chrono::year{ 2026 } / 10 / 25 } + 59min + 30s); // still summer time
    MainWindow window(depot.desk());
    window.show();
    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Sun 01:59")));

    depot.clock.advance(1min);
    readAgain(window);

    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Sun 01:00")));
    depot.board();
    QCOMPARE(notice(window), QString());
}

void TestClockChange::aClockSetBackIsToldUntilItIsRight()
{
    DeskFixture depot;
    depot.issueAndSend(olsen);
    MainWindow window(depot.desk());
    show(window);

    depot.clock.advance(-1h);
    readAgain(window);
    QTRY_VERIFY2(notice(window).startsWith(QStringLiteral("This computer says")), qPrintable(notice(window)));
    QVERIFY(clock(window).startsWith(QStringLiteral("Tue 11:46")));

    depot.clock.advance(1h + 1min);
    readAgain(window);
    QTRY_COMPARE(notice(window), QString());
    QTRY_VERIFY(clock(window).startsWith(QStringLiteral("Tue 11:47")));
}

QTEST_MAIN(TestClockChange)
#include "tst_clockchange.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestrip.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/scanedit.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace std::chrono_literals;
using Act = std::function<void(DeskFixture &)>;
Q_DECLARE_METATYPE(Act)

namespace {

const QString reference = QStringLiteral("NG-417286");

const QString lostDatabase = QStringLiteral("No connection to the database since 11:4");

} // namespace

/// The window on a bad day: what is typed stays, what is shown stays to be read, and it goes on by itself afterwards.
class TestBadLuck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedSurvives_data();
    void whatIsTypedSurvives();
    void aLostDatabaseIsToldAndFoundAgain();
    void aChangedClockIsTold();

private:
    static void openDelivery(DeskFixture &depot, MainWindow &window);
    static QString notice(const MainWindow &window);
};

void TestBadLuck::openDelivery(DeskFixture &depot, MainWindow &window)
{
    depot.core.followChanges();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *table = window.findChild<BoardTable *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 10000);
    auto *scan = window.findChild<ScanEdit *>();
    QTest::keyClicks(scan, QStringLiteral("7286"));
    QTest::keyClick(scan, Qt::Key_Return);
    auto *code = window.findChild<CodeEdit *>();
    QTRY_VERIFY(code->isVisible() && code->isEnabled());
}

QString TestBadLuck::notice(const MainWindow &window)
{
    const auto *strip = window.findChild<NoticeStrip *>();
    return strip->isVisible() ? strip->findChild<PlainLabel *>(QStringLiteral("noticeLead"))->text() : QString();
}

void TestBadLuck::whatIsTypedSurvives_data()
{
    QTest::addColumn<Act>("harm");
    QTest::addColumn<Act>("mend");

    QTest::newRow("another program holds it") << Act([](DeskFixture &depot) { depot.holdDatabase(); })
                                              << Act([](DeskFixture &depot) { depot.letDatabaseGo(); });
    QTest::newRow("nothing can be written")
        << Act([](DeskFixture &depot) { depot.breakTable(QStringLiteral("log_entry")); })
        << Act([](DeskFixture &depot) { depot.mendTable(QStringLiteral("log_entry")); });
    QTest::newRow("the file is damaged") << Act([](DeskFixture &depot) { depot.damageDatabase(); })
                                         << Act([](DeskFixture &depot) { depot.mendDatabase(); });
}

void TestBadLuck::whatIsTypedSurvives()
{
    QFETCH(const Act, harm);
    QFETCH(const Act, mend);
    DeskFixture depot;
    depot.issueAndSend(reference);
    MainWindow window(depot.desk(QStringLiteral("first")));
    openDelivery(depot, window);
    const auto *table = window.findChild<BoardTable *>();
    const int rows = table->model()->rowCount();
    auto *code = window.findChild<CodeEdit *>();
    QTest::keyClicks(code, QStringLiteral("48"));
    window.actions().correctContact->trigger();
    QPointer<QDialog> dialog = window.findChild<QDialog *>(QStringLiteral("contactDialog"));
    QVERIFY(dialog);
    auto *phone = dialog->findChild<QLineEdit *>(QStringLiteral("phoneField"));
    phone->setText(QStringLiteral("+447700900199"));
    auto *act = dialog->findChild<QPushButton *>(QStringLiteral("actButton"));

    harm(depot);
    QTest::mouseClick(act, Qt::LeftButton);

    const auto *error = dialog->findChild<PlainLabel *>(QStringLiteral("errorLine"));
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible() && !error->text().isEmpty(), 60000);
    QCOMPARE(phone->text(), QStringLiteral("+447700900199"));
    QCOMPARE(code->text(), QStringLiteral("48"));
    QCOMPARE(table->model()->rowCount(), rows);
    QVERIFY(table->isEnabled());

    mend(depot);
    QTRY_VERIFY_WITH_TIMEOUT((dialog && act->isEnabled() ? act->click() : void(), !dialog), 60000);
    QCOMPARE(depot.row(reference).stop.contact.phone->e164(), QStringLiteral("+447700900199"));
}

void TestBadLuck::aLostDatabaseIsToldAndFoundAgain()
{
    DeskFixture depot;
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(depot, window);
    const auto *table = window.findChild<BoardTable *>();
    const int rows = table->model()->rowCount();

    depot.damageDatabase();

    QTRY_VERIFY_WITH_TIMEOUT(notice(window).startsWith(lostDatabase), 30000);
    QCOMPARE(table->model()->rowCount(), rows);
    depot.mendDatabase();
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("noticeButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(window).startsWith(lostDatabase), 30000);
    window.actions().nextDay->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestBadLuck::aChangedClockIsTold()
{
    DeskFixture depot;
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(depot, window);

    depot.clock.advance(10 * 24h);
    window.actions().nextDay->trigger();

    QTRY_VERIFY2(notice(window).startsWith(QStringLiteral("This computer says")), qPrintable(notice(window)));
    QVERIFY(window.findChild<NoticeStrip *>()->isVisible());
}

QTEST_MAIN(TestBadLuck)
#include "tst_badluck.moc"

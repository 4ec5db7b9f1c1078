// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardpanel.h"
#include "ui/board/boardtable.h"
#include "ui/board/daypane.h"
#include "ui/healthbar.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/scanedit.h"
#include "ui/verify/wedgescanner.h"

#include <QAction>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The window as a whole: the call from scan to answer by the keyboard alone, keys, and what a role sees.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallIsDoneByTheKeyboardAlone();
    void keysOpenWhatTheyName_data();
    void keysOpenWhatTheyName();
    void everyActionStandsInAMenu();
    void supervisorsActsAreNotADispatchers();
    void anotherProgramsActIsSeen();
    void daysAreTurned();
    void aFileNamedAtTheStartIsForToday();
    void aScanOpensNothingBehindADialog();
    void aCardOpenedByTheScanFieldOutlivesAReload_data();
    void aCardOpenedByTheScanFieldOutlivesAReload();
    void importAskedForAtOnceIsOfToday();
    void theTitleCountsWhatNeedsAttention();
    void theBoardFollowsAScan();
    void panesAreMirrored_data();
    void panesAreMirrored();

private:
    static void waitForRows(const MainWindow &window);
};

void TestMainWindow::waitForRows(const MainWindow &window)
{
    const auto *table = window.findChild<BoardTable *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 10000);
}

void TestMainWindow::aCallIsDoneByTheKeyboardAlone()
{
    DeskFixture depot;
    const QString reference = QStringLiteral("NG-417286");
    depot.issueAndSend(reference);
    depot.core.followChanges();
    MainWindow window(depot.desk());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    waitForRows(window);
    auto *scan = window.findChild<ScanEdit *>();
    QVERIFY(scan->hasFocus()); // a call begins there

    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(scan, QStringLiteral("7286"));
    QTest::keyClick(scan, Qt::Key_Return);
    auto *code = window.findChild<CodeEdit *>();
    QTRY_VERIFY(code->isVisible() && code->isEnabled() && code->hasFocus());
    QTest::keyClicks(code, depot.code(reference));
    QTest::keyClick(code, Qt::Key_Return);

    QTRY_COMPARE(depot.delivery(reference).state, Delivery::State::HandedOff);
}

void TestMainWindow::keysOpenWhatTheyName_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("dialog");

    QTest::newRow("Ctrl+I") << int(Qt::Key_I) << int(Qt::ControlModifier) << QStringLiteral("issueDialog");
    QTest::newRow("Ctrl+O") << int(Qt::Key_O) << int(Qt::ControlModifier) << QStringLiteral("importDialog");
    QTest::newRow("Ctrl+P") << int(Qt::Key_P) << int(Qt::ControlModifier) << QStringLiteral("dayReportDialog");
    QTest::newRow("Ctrl+N") << int(Qt::Key_N) << int(Qt::ControlModifier) << QStringLiteral("undeliveredDialog");
    QTest::newRow("Ctrl+E") << int(Qt::Key_E) << int(Qt::ControlModifier) << QStringLiteral("contactDialog");
}

void TestMainWindow::keysOpenWhatTheyName()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, dialog);
    DeskFixture depot;
    MainWindow window(depot.desk());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    waitForRows(window);
    auto *table = window.findChild<BoardTable *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTRY_VERIFY(window.findChild<DeliveryCard *>()->opened().has_value());

    QTRY_VERIFY(
        (QTest::keyClick(table, Qt::Key(key), Qt::KeyboardModifiers(modifiers)), window.findChild<QDialog *>(dialog)));
    window.findChild<QDialog *>(dialog)->close();
}

void TestMainWindow::everyActionStandsInAMenu()
{
    DeskFixture depot;
    MainWindow window(depot.desk(QStringLiteral("first")));
    QSet<QAction *> inMenus;
    QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : std::as_const(menus)) {
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    }

    for (QAction *action : window.actions().all())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

void TestMainWindow::supervisorsActsAreNotADispatchers()
{
    DeskFixture depot;
    MainWindow dispatcher(depot.desk());
    MainWindow supervisor(depot.desk(QStringLiteral("supervisor")));

    QVERIFY(!dispatcher.actions().unlock->isVisible());
    QVERIFY(!dispatcher.actions().confirmClock->isVisible());
    QVERIFY(supervisor.actions().unlock->isVisible());
    QVERIFY(supervisor.actions().confirmClock->isVisible());
}

void TestMainWindow::anotherProgramsActIsSeen()
{
    DeskFixture depot;
    depot.core.followChanges();
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    const auto *board = window.findChild<BoardPanel *>();
    QTRY_COMPARE(board->counts().codeIssued, 0);

    depot.issue({ QStringLiteral("NG-417286") });

    QTRY_COMPARE(board->counts().codeIssued, 1);
}

void TestMainWindow::daysAreTurned()
{
    DeskFixture depot;
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    const auto *board = window.findChild<BoardPanel *>();
    QTRY_COMPARE(board->counts().all, 32);

    window.actions().nextDay->trigger();
    QTRY_COMPARE(board->counts().all, 0);
    window.actions().today->trigger();
    QTRY_COMPARE(board->counts().all, 32);
}

void TestMainWindow::aFileNamedAtTheStartIsForToday()
{
    DeskFixture depot;
    QTemporaryDir folder;
    QFile manifest(folder.filePath(QStringLiteral("manifest.csv")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("Reference,Recipient,Phone\nNEW-1,Ada,07700 900150\n");
    manifest.close();
    depot.core.followChanges();
    MainWindow window(depot.desk());
    window.show();

    window.importFile(manifest.fileName()); // before the window knows its day

    const auto import = [&window] { return window.findChild<QPushButton *>(QStringLiteral("importButton")); };
    QTRY_VERIFY(import() && import()->isVisible());
    QVERIFY2(import()->isEnabled(), qPrintable(import()->text()));
    import()->click();
    QTRY_COMPARE(window.findChild<BoardPanel *>()->counts().all, 33);
}

void TestMainWindow::theBoardFollowsAScan()
{
    DeskFixture depot;
    depot.issueAndSend(QStringLiteral("NG-417286"));
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    auto *scan = window.findChild<ScanEdit *>();
    QTest::keyClicks(scan, QStringLiteral("417286"));

    QTest::keyClick(scan, Qt::Key_Return);

    auto *table = window.findChild<BoardTable *>();
    QTRY_COMPARE(table->selectedRows().size(), 1);
    QCOMPARE(table->selectedRows().front()->row.delivery.reference, QStringLiteral("NG-417286"));
    QTRY_VERIFY(window.focusWidget() == window.findChild<CodeEdit *>());
}

void TestMainWindow::panesAreMirrored_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestMainWindow::panesAreMirrored()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    DeskFixture depot;
    MainWindow window(depot.desk());
    window.show();

    const int pane = window.findChild<DayPane *>()->mapTo(&window, QPoint()).x();
    const int card = window.findChild<DeliveryCard *>()->mapTo(&window, QPoint()).x();

    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(pane < card, direction == Qt::LeftToRight);
}

void TestMainWindow::aScanOpensNothingBehindADialog()
{
    DeskFixture depot;
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    window.actions().openSettings->trigger();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QVERIFY(dialog);
    dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"))->setCurrentRow(1);

    Q_EMIT window.findChild<WedgeScanner *>()->scanned(QStringLiteral("NG-417286"));

    QVERIFY(window.findChild<ScanEdit *>()->text().isEmpty());
    const auto labels = window.findChild<HealthBar *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Close the dialog first, then scan again.");
    }));
    dialog->close();
}

void TestMainWindow::aCardOpenedByTheScanFieldOutlivesAReload_data()
{
    QTest::addColumn<bool>("isOtherSelected");
    QTest::newRow("nothing selected on the board") << false;
    QTest::newRow("another selected on the board") << true;
}

void TestMainWindow::aCardOpenedByTheScanFieldOutlivesAReload()
{
    QFETCH(bool, isOtherSelected);
    DeskFixture depot;
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    auto *table = window.findChild<BoardTable *>();
    if (isOtherSelected)
        table->selectRow(5);
    auto *card = window.findChild<DeliveryCard *>();
    const DeliveryId wanted = depot.delivery(QStringLiteral("NG-417286")).id;
    auto *scan = window.findChild<ScanEdit *>();
    QTest::keyClicks(scan, QStringLiteral("417286"));
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_VERIFY(card->opened() == wanted);
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);

    window.actions().reload->trigger();

    QTRY_VERIFY(!reset.isEmpty());
    QVERIFY(card->opened() == wanted);
}

// The program asks while the window does not know the day yet.
void TestMainWindow::importAskedForAtOnceIsOfToday()
{
    DeskFixture depot;
    const Desk desk = depot.desk();
    const Session administrator = depot.session(QStringLiteral("administrator"));
    depot.goodbye = std::make_shared<QSemaphore>();
    const auto busy = depot.core.testChannel(administrator, word(ChannelKind::Email)); // and holds the core thread
    MainWindow window(desk);
    window.show();

    window.importFile({});
    depot.goodbye->release();

    QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("importDialog")));
    QCOMPARE(window.findChild<QDateEdit *>(QStringLiteral("importDate"))->date(), DeskFixture::today());
    window.findChild<QDialog *>(QStringLiteral("importDialog"))->close();
}

void TestMainWindow::theTitleCountsWhatNeedsAttention()
{
    DeskFixture depot;
    depot.core.followChanges();
    MainWindow window(depot.desk());
    window.show();
    waitForRows(window);
    const auto *board = window.findChild<BoardPanel *>();
    QTRY_COMPARE(board->counts().all, 32);
    const int before = board->counts().attention;

    depot.import("Reference,Recipient\nNEW-1,Ada\n"); // nobody can send her a code
    QTRY_COMPARE(board->counts().attention, before + 1);

    QVERIFY2(window.windowTitle().contains(QString::number(before + 1)), qPrintable(window.windowTitle()));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("Doorcode – ")));
    window.actions().nextDay->trigger();
    QTRY_VERIFY2(window.windowTitle().endsWith(QStringLiteral("Northgate depot")), qPrintable(window.windowTitle()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

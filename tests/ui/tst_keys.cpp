// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardpanel.h"
#include "ui/board/boardtable.h"
#include "ui/healthbar.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/openeddelivery.h"
#include "ui/verify/scanedit.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace {

const QString reference = QStringLiteral("NG-417286");
const QString withoutContact = QStringLiteral("NG-417348");
const QString notReached = QStringLiteral("NG-417330");
const QString norThisOne = QStringLiteral("NG-417333");

void press(const char *keys)
{
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QString::fromLatin1(keys)));
}

} // namespace

using Check = std::function<bool(MainWindow &, DeskFixture &)>;
Q_DECLARE_METATYPE(Check)

/// Every key of design.md §6 that is built does what it says, in a real window with a delivery open whose code is out.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyDoesWhatItSays_data();
    void aKeyDoesWhatItSays();
    void theWindowsKeysGoBeforeThoseOfAField_data();
    void theWindowsKeysGoBeforeThoseOfAField();
    void lockingIsAskedFor();
    void unlockingIsOpenedWhereAStopIsLocked();
    void reloadingBringsWhatCameMeanwhile();
    void attentionIsWalkedBothWays();
    void panesAreWalkedInTheirOrder_data();
    void panesAreWalkedInTheirOrder();
    void enterOpensAndChecks();
    void escapeClearsAndGoesBackToTheScanField();

private:
    static void openDelivery(MainWindow &window, const QString &which = reference);
};

void TestKeys::openDelivery(MainWindow &window, const QString &which)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *table = window.findChild<BoardTable *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QTest::keySequence(&window, QKeySequence(Qt::Key_F3));
    auto *scan = window.findChild<ScanEdit *>();
    QTRY_VERIFY(scan->hasFocus());
    QTest::keyClicks(scan, which);
    QTest::keyClick(scan, Qt::Key_Return);
    const auto *card = window.findChild<DeliveryCard *>();
    QTRY_VERIFY(card->opened().has_value());
    QTRY_COMPARE(card->findChild<OpenedDelivery *>()->reference(), which);
}

void TestKeys::aKeyDoesWhatItSays_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<Check>("check");

    const auto row
        = [](const char *keys, const Check &check) { QTest::newRow(keys) << QString::fromLatin1(keys) << check; };
    const auto opens = [](const char *name) -> Check {
        return [name](MainWindow &window, DeskFixture &) {
            const auto *found = window.findChild<QWidget *>(QLatin1String(name));
            return found && found->isVisible();
        };
    };
    const auto scan = [](MainWindow &window, DeskFixture &) { return window.findChild<ScanEdit *>()->hasFocus(); };
    const auto shows = [](int days) -> Check {
        return [days](MainWindow &window, DeskFixture &) {
            return window.findChild<BoardFeed *>()->date() == DeskFixture::today().addDays(days);
        };
    };
    const auto hides = [](const char *name) -> Check {
        return [name](MainWindow &window, DeskFixture &) {
            return !window.findChild<QDockWidget *>(QLatin1String(name))->isVisible();
        };
    };
    const auto text = [](int percent) -> Check {
        return [percent](MainWindow &, DeskFixture &depot) { return depot.appearance.choice().textPercent == percent; };
    };

    row("Ctrl+F", scan);
    row("F3", scan);
    row("Ctrl+K", [](MainWindow &window, DeskFixture &) { return window.findChild<CodeEdit *>()->hasFocus(); });
    row("Ctrl+R",
        [](MainWindow &, DeskFixture &depot) { return depot.events(reference).contains(word(Event::CodeResent)); });
    row("Ctrl+Shift+R", opens("newCodeDialog"));
    row("Ctrl+E", opens("contactDialog"));
    row("Ctrl+N", opens("undeliveredDialog"));
    row("Ctrl+O", opens("importDialog"));
    row("Ctrl+I", opens("issueDialog"));
    row("Ctrl+P", opens("dayReportDialog"));
    row("Ctrl+Shift+E", [](MainWindow &window, DeskFixture &) { return window.findChild<QFileDialog *>() != nullptr; });
    row("Ctrl+1", [](MainWindow &window, DeskFixture &) { return window.findChild<BoardTable *>()->hasFocus(); });
    row("Alt+Left", shows(-1));
    row("Alt+Right", shows(1));
    row("Alt+Right, Ctrl+T", shows(0));
    row("F8", hides("cardDock"));
    row("F9", hides("leftDock"));
    row("Ctrl++", text(110));
    row("Ctrl+-", text(90));
    row("Ctrl++, Ctrl+0", text(100));
    row("Ctrl+,", opens("settingsDialog"));
    row("F1", opens("manualWindow"));
}

void TestKeys::aKeyDoesWhatItSays()
{
    QFETCH(QString, keys);
    QFETCH(Check, check);
    DeskFixture depot;
    depot.core.followChanges();
    depot.issueAndSend(reference);
    depot.clock.advance(std::chrono::minutes(2)); // a resend waits
    MainWindow window(depot.desk(QStringLiteral("first")));
    openDelivery(window);
    auto *code = window.findChild<CodeEdit *>();
    QTRY_VERIFY((window.actions().codeField->trigger(), code->hasFocus()));
    if (keys == QLatin1String("Ctrl+K"))
        window.findChild<BoardTable *>()->setFocus();

    for (const QString &each : keys.split(QStringLiteral(", ")))
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(each));

    QTRY_VERIFY(check(window, depot));
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialog->close();
}

void TestKeys::theWindowsKeysGoBeforeThoseOfAField_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("code") << "codeField";
    QTest::newRow("scan") << "scanField";
}

// Ctrl+Z stands for what a line edit has keys for on this platform, as for Ctrl+E on X11.
void TestKeys::theWindowsKeysGoBeforeThoseOfAField()
{
    QFETCH(const QString, field);
    DeskFixture depot;
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(window);
    window.actions().reload->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QSignalSpy reloaded(window.actions().reload, &QAction::triggered);
    auto *edit = window.findChild<QLineEdit *>(field);
    QVERIFY(edit);
    edit->setFocus();

    press("Ctrl+Z");

    QCOMPARE(reloaded.size(), 1);
}

void TestKeys::lockingIsAskedFor()
{
    DeskFixture depot;
    MainWindow window(depot.desk());
    QSignalSpy lock(&window, &MainWindow::lockWanted);
    openDelivery(window);

    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QStringLiteral("Ctrl+L")));

    QTRY_COMPARE(lock.count(), 1);
}

void TestKeys::unlockingIsOpenedWhereAStopIsLocked()
{
    DeskFixture depot;
    depot.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    depot.issueAndSend(reference);
    for (int attempt = 0; attempt < 5; ++attempt)
        (void)depot.verify(reference, depot.wrongCode(reference, attempt));
    MainWindow window(depot.desk(QStringLiteral("supervisor")));
    openDelivery(window);
    QTRY_VERIFY(window.actions().unlock->isEnabled());

    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QStringLiteral("Ctrl+U")));

    QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("unlockDialog")));
    window.findChild<QDialog *>(QStringLiteral("unlockDialog"))->close();
}

void TestKeys::reloadingBringsWhatCameMeanwhile()
{
    DeskFixture depot; // follows no changes: nothing comes by itself
    MainWindow window(depot.desk());
    openDelivery(window);
    const auto *board = window.findChild<BoardTable *>()->model();
    const int before = board->rowCount();
    depot.import("Reference,Recipient,Phone,Address\nLATE-1,Ada,+44 7700 900151,2 Pier Head\n");
    QCOMPARE(board->rowCount(), before);

    press("F5");

    QTRY_COMPARE(board->rowCount(), before + 1);
}

void TestKeys::attentionIsWalkedBothWays()
{
    DeskFixture depot;
    depot.core.followChanges();
    depot.sms.answer
        = { SendReport::Result::Rejected, {}, QStringLiteral("recipient"), QStringLiteral("not in service") };
    depot.issueAndSend(notReached);
    depot.issueAndSend(norThisOne);
    MainWindow window(depot.desk());
    openDelivery(window);
    const auto *card = window.findChild<DeliveryCard *>();
    const auto arrive = [&](const char *keys) {
        const auto before = card->opened();
        press(keys);
        const bool isThere = QTest::qWaitFor([&] { return card->opened() && card->opened() != before; });
        return isThere ? card->opened() : std::nullopt;
    };

    const auto first = arrive("F4");
    const auto second = arrive("F4");
    const auto back = arrive("Shift+F4");

    const QList<DeliveryId> wanted{ depot.delivery(withoutContact).id, depot.delivery(notReached).id,
        depot.delivery(norThisOne).id };
    QVERIFY(first && wanted.contains(*first));
    QVERIFY(second && wanted.contains(*second));
    QVERIFY(first != second);
    QVERIFY(back == first);
}

void TestKeys::panesAreWalkedInTheirOrder_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QStringList>("panes");

    const QStringList onwards{ QStringLiteral("scan field"), QStringLiteral("day"), QStringLiteral("board"),
        QStringLiteral("card"), QStringLiteral("health") };
    QTest::newRow("onwards") << QStringLiteral("F6") << onwards;
    QTest::newRow("back") << QStringLiteral("Shift+F6") << QStringList(onwards.rbegin(), onwards.rend());
}

void TestKeys::panesAreWalkedInTheirOrder()
{
    QFETCH(QString, keys);
    QFETCH(QStringList, panes);
    DeskFixture depot;
    depot.core.followChanges();
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(window);
    QTRY_VERIFY(window.findChild<CodeEdit *>()->hasFocus());
    const QList<std::pair<QString, QWidget *>> named{ { QStringLiteral("scan field"), window.findChild<ScanEdit *>() },
        { QStringLiteral("day"), window.findChild<QWidget *>(QStringLiteral("dayPane")) },
        { QStringLiteral("board"), window.findChild<BoardPanel *>() },
        { QStringLiteral("card"), window.findChild<DeliveryCard *>() },
        { QStringLiteral("health"), window.findChild<HealthBar *>() } };
    const auto pane = [&named] {
        const QWidget *focus = QApplication::focusWidget();
        for (const auto &[name, widget] : named) {
            if (widget == focus || widget->isAncestorOf(focus))
                return name;
        }
        return QString();
    };

    QStringList walked;
    for (int step = 0; step < panes.size(); ++step) {
        press(keys.toLatin1().constData());
        walked += pane();
    }

    const auto start = panes.indexOf(QStringLiteral("card")) + 1;
    QCOMPARE(walked, panes.mid(start) + panes.mid(0, start));
}

void TestKeys::enterOpensAndChecks()
{
    DeskFixture depot;
    depot.core.followChanges();
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(window, withoutContact);
    auto *table = window.findChild<BoardTable *>();
    auto *code = window.findChild<CodeEdit *>();
    press("Ctrl+1");
    QTRY_VERIFY(table->hasFocus());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString() == reference)
                table->setCurrentIndex(table->model()->index(row, column));
        }
    }

    press("Return");

    QTRY_VERIFY(window.findChild<DeliveryCard *>()->opened() == depot.delivery(reference).id);
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClicks(code, depot.code(reference));
    press("Return");
    QTRY_VERIFY(!depot.delivery(reference).isOpen());
}

void TestKeys::escapeClearsAndGoesBackToTheScanField()
{
    DeskFixture depot;
    depot.core.followChanges();
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(window);
    auto *code = window.findChild<CodeEdit *>();
    QTRY_VERIFY((window.actions().codeField->trigger(), code->hasFocus()));
    QTest::keyClicks(code, QStringLiteral("123"));

    QTest::keyClick(code, Qt::Key_Escape);

    QTRY_VERIFY(window.findChild<ScanEdit *>()->hasFocus());
    QVERIFY(code->text().isEmpty());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"

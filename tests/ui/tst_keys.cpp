// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/scanedit.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace {

const QString reference = QStringLiteral("NG-417286");
const QString withoutContact = QStringLiteral("NG-417348");

} // namespace

using Check = std::function<bool(MainWindow &, DeskFixture &)>;
Q_DECLARE_METATYPE(Check)

/// Every key of design.md §6 that is built does what it says, in a real window with a delivery open whose code is out.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyDoesWhatItSays_data();
    void aKeyDoesWhatItSays();
    void lockingIsAskedFor();
    void unlockingIsOpenedWhereAStopIsLocked();
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
    QTRY_VERIFY(window.findChild<DeliveryCard *>()->opened().has_value());
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
    const auto attention = [](MainWindow &window, DeskFixture &depot) {
        return window.findChild<DeliveryCard *>()->opened() == depot.delivery(withoutContact).id;
    };
    const auto hides = [](const char *name) -> Check {
        return [name](MainWindow &window, DeskFixture &) {
            return !window.findChild<QDockWidget *>(QLatin1String(name))->isVisible();
        };
    };
    const auto text = [](int percent) -> Check {
        return [percent](MainWindow &, DeskFixture &depot) { return depot.appearance.choice().textPercent == percent; };
    };
    const auto leavesCode
        = [](MainWindow &window, DeskFixture &) { return !window.findChild<CodeEdit *>()->hasFocus(); };

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
    row("F4", attention);
    row("Shift+F4", attention);
    row("F6", leavesCode);
    row("Shift+F6", leavesCode);
    row("F8", hides("cardDock"));
    row("F9", hides("leftDock"));
    row("F5",
        [](MainWindow &window, DeskFixture &) { return window.findChild<BoardTable *>()->model()->rowCount() > 0; });
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
    QTRY_VERIFY(code->hasFocus());
    if (keys == QLatin1String("Ctrl+K"))
        window.findChild<BoardTable *>()->setFocus();

    for (const QString &each : keys.split(QStringLiteral(", ")))
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(each));

    QTRY_VERIFY(check(window, depot));
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialog->close();
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

void TestKeys::escapeClearsAndGoesBackToTheScanField()
{
    DeskFixture depot;
    depot.core.followChanges();
    depot.issueAndSend(reference);
    MainWindow window(depot.desk());
    openDelivery(window);
    auto *code = window.findChild<CodeEdit *>();
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClicks(code, QStringLiteral("123"));

    QTest::keyClick(code, Qt::Key_Escape);
    if (!window.findChild<ScanEdit *>()->hasFocus())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QTRY_VERIFY(window.findChild<ScanEdit *>()->hasFocus());
    QVERIFY(code->text().isEmpty());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"

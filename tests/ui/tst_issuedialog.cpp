// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/issuing/issuedialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

/// The counted question, and what is issued after it.
class TestIssueDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayIsCountedAndIssued();
    void thoseWithoutAContactAreShown();
    void whatIsTooEarlyIsPlannedForLeaving();
    void aDaysOwnTimeIsSetBeforeItsCodes();
    void codesCanWaitUntilTheRouteLeaves();
    void nothingToIssueIsSaid();

private:
    static IssueRequest wholeDay(const QDate &date = DeskFixture::today())
    {
        IssueRequest request;
        request.date = date;
        return request;
    }
    /// In minutes; -1: none.
    static int leaveTime(DeskFixture &depot, const QString &name, std::optional<QDate> date)
    {
        for (const Route &route : DeskFixture::need(depot.core.routes(depot.session(), date))) {
            if (route.name == name)
                return route.leaves.value_or(-1);
        }
        return -1;
    }
    static QPushButton &act(const IssueDialog &dialog)
    {
        return *dialog.findChild<QPushButton *>(QStringLiteral("actButton"));
    }
};

void TestIssueDialog::theDayIsCountedAndIssued()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(), QStringLiteral("the day"), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QTRY_VERIFY(act(*dialog).isEnabled());
    QVERIFY2(dialog->windowTitle().contains(QStringLiteral("30")), qPrintable(dialog->windowTitle()));

    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("NG-417286")).delivery.state, Delivery::State::CodeIssued);
    QCOMPARE(depot.row(QStringLiteral("NG-417348")).delivery.state, Delivery::State::Planned);
}

void TestIssueDialog::thoseWithoutAContactAreShown()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(), QString(), &window);
    dialog->open();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("showSilentButton")));

    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("showSilentButton")), Qt::LeftButton);

    const auto *names = dialog->findChild<QListWidget *>(QStringLiteral("withoutContactList"));
    QVERIFY(names->isVisibleTo(dialog));
    QCOMPARE(names->count(), 1);
    QCOMPARE(names->item(0)->text(), QStringLiteral("NG-417348"));
    dialog->reject();
}

void TestIssueDialog::whatIsTooEarlyIsPlannedForLeaving()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QDate later = DeskFixture::today().addDays(5);
    depot.import("Reference,Recipient,Phone,Route\nLATE-1,Ada,07700 900150,R1\n", later);
    DeskFixture::need(depot.core.setRoute(depot.session(), QStringLiteral("R1"), {}, 9 * 60, {}));
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(later), QString(), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QTRY_VERIFY(act(*dialog).isEnabled());

    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("LATE-1"), later).stop.atLeaving, Stop::AtLeaving::Issue);
}

void TestIssueDialog::aDaysOwnTimeIsSetBeforeItsCodes()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QDate later = DeskFixture::today().addDays(5);
    depot.import("Reference,Recipient,Phone,Route\nLATE-1,Ada,07700 900150,R9\n", later);
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(later), QString(), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QTRY_VERIFY(act(*dialog).isEnabled());

    dialog->findChild<QTimeEdit *>(QStringLiteral("leaveTime"))->setTime(QTime(7, 45));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("LATE-1"), later).stop.atLeaving, Stop::AtLeaving::Issue);
    QCOMPARE(leaveTime(depot, QStringLiteral("R9"), later), 7 * 60 + 45);
    QCOMPARE(leaveTime(depot, QStringLiteral("R9"), {}), -1);
}

void TestIssueDialog::codesCanWaitUntilTheRouteLeaves()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    for (const QString &route : { QStringLiteral("R1"), QStringLiteral("R6") })
        DeskFixture::need(depot.core.setRoute(depot.session(), route, {}, 23 * 60, {}));
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(), QString(), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QTRY_VERIFY(act(*dialog).isEnabled());

    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("atLeavingButton")), Qt::LeftButton);
    const auto *names = dialog->findChild<QListWidget *>(QStringLiteral("withoutContactList"));
    QVERIFY(names->isVisibleTo(dialog));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("NG-417392")).stop.atLeaving, Stop::AtLeaving::Issue);
    QCOMPARE(depot.row(QStringLiteral("NG-417392")).delivery.state, Delivery::State::Planned);
}

void TestIssueDialog::nothingToIssueIsSaid()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new IssueDialog(depot.desk(), wholeDay(DeskFixture::today().addDays(1)), QString(), &window);
    dialog->open();

    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Issue 0 code(s)?"));
    QVERIFY(!act(*dialog).isEnabled());
    dialog->reject();
}

QTEST_MAIN(TestIssueDialog)
#include "tst_issuedialog.moc"

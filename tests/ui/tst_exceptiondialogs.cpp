// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/exceptions/closedialog.h"
#include "ui/exceptions/contactdialog.h"
#include "ui/exceptions/newcodedialog.h"
#include "ui/exceptions/planagaindialog.h"
#include "ui/exceptions/routedialog.h"
#include "ui/exceptions/unlockdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

/// What a dispatcher does about a delivery by a dialog: the act is done, said, and refused in words.
class TestExceptionDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undeliveredNeedsAReason();
    void severalAreCancelledOneAfterTheOther();
    void newCodeReplacesTheOldOne();
    void contactBeforeACodeIsTheDispatchersOwn();
    void contactAfterACodeTakesASupervisor();
    void impossibleNumberIsToldAndStaysTyped();
    void unlockAsksForTheOwnPassword();
    void undeliveredOnesArePlannedAgain();
    void routeGetsCourierAndTime();
    void aDaysOwnTimeIsShownAndSet();
    void escapeChangesNothing();

private:
    template<typename T>
    static T &part(const QWidget &dialog, const char *name)
    {
        auto *found = dialog.findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }
    static void choose(QWidget &dialog, const char *reason)
    {
        auto &box = part<QComboBox>(dialog, "reasonBox");
        box.setCurrentIndex(box.findData(QString::fromLatin1(reason)));
    }
    static QPushButton &act(const QWidget &dialog) { return part<QPushButton>(dialog, "actButton"); }
    static bool isAllowed(const QWidget &dialog) { return act(dialog).isEnabled(); }
};

void TestExceptionDialogs::undeliveredNeedsAReason()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new CloseDialog(
        depot.desk(), CloseDialog::As::Undelivered, { depot.row(QStringLiteral("NG-417204")) }, &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QVERIFY(!isAllowed(*dialog));

    choose(*dialog, "nobody_home");
    QVERIFY(isAllowed(*dialog));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    const Delivery closed = depot.delivery(QStringLiteral("NG-417204"));
    QCOMPARE(closed.state, Delivery::State::Undelivered);
    QCOMPARE(closed.closeReason, QStringLiteral("nobody_home"));
}

void TestExceptionDialogs::severalAreCancelledOneAfterTheOther()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new CloseDialog(depot.desk(), CloseDialog::As::Cancelled,
        { depot.row(QStringLiteral("NG-417204")), depot.row(QStringLiteral("NG-417205")) }, &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();

    choose(*dialog, "duplicate");
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    for (const char *reference : { "NG-417204", "NG-417205" })
        QCOMPARE(depot.delivery(QString::fromLatin1(reference)).state, Delivery::State::Cancelled);
}

void TestExceptionDialogs::newCodeReplacesTheOldOne()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QString reference = QStringLiteral("NG-417286");
    depot.issueAndSend(reference);
    const QString old = depot.code(reference);
    auto *dialog = new NewCodeDialog(depot.desk(), depot.row(reference), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();

    choose(*dialog, "deleted");
    QTest::keyClicks(&part<QLineEdit>(*dialog, "remarkField"), QStringLiteral("phoned in"));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.verify(reference, old).outcome, Outcome::Superseded);
}

void TestExceptionDialogs::contactBeforeACodeIsTheDispatchersOwn()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new ContactDialog(depot.desk(), depot.row(QStringLiteral("NG-417348")), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    QVERIFY(!isAllowed(*dialog));

    QTest::keyClicks(&part<QLineEdit>(*dialog, "phoneField"), QStringLiteral("07700 900177"));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("NG-417348")).stop.contact.phone->e164(), QStringLiteral("+447700900177"));
}

void TestExceptionDialogs::contactAfterACodeTakesASupervisor()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QString reference = QStringLiteral("NG-417286");
    depot.issueAndSend(reference);
    auto *dialog = new ContactDialog(depot.desk(), depot.row(reference), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    part<QLineEdit>(*dialog, "phoneField").setText(QStringLiteral("07700 900178"));
    QVERIFY(!isAllowed(*dialog));

    QTest::keyClicks(&part<QLineEdit>(*dialog, "signInName"), QStringLiteral("supervisor"));
    QTest::keyClicks(&part<QLineEdit>(*dialog, "signInPassword"), DeskFixture::password(QStringLiteral("supervisor")));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QVERIFY(depot.events(reference).contains(QStringLiteral("contact_changed")));
}

void TestExceptionDialogs::impossibleNumberIsToldAndStaysTyped()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new ContactDialog(depot.desk(), depot.row(QStringLiteral("NG-417348")), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();

    part<QLineEdit>(*dialog, "phoneField").setText(QStringLiteral("<b>12</b>"));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_VERIFY(!part<PlainLabel>(*dialog, "errorLine").isHidden());
    QCOMPARE(part<QLineEdit>(*dialog, "phoneField").text(), QStringLiteral("<b>12</b>"));
    QCOMPARE(said.size(), 0);
    dialog->close();
}

void TestExceptionDialogs::unlockAsksForTheOwnPassword()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QString reference = QStringLiteral("NG-417259");
    depot.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    depot.issueAndSend(reference);
    for (int guess = 0; guess < 5; ++guess)
        depot.verify(reference, depot.wrongCode(reference, guess));
    auto *dialog = new UnlockDialog(depot.desk(QStringLiteral("supervisor")), depot.row(reference), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    choose(*dialog, "misheard");
    QVERIFY(!isAllowed(*dialog));

    QTest::keyClicks(&part<QLineEdit>(*dialog, "signInPassword"), DeskFixture::password(QStringLiteral("supervisor")));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.verify(reference, depot.code(reference)).outcome, Outcome::Match);
}

void TestExceptionDialogs::undeliveredOnesArePlannedAgain()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QString reference = QStringLiteral("NG-417204");
    CloseRequest request;
    request.delivery = depot.delivery(reference).id;
    request.reason = QStringLiteral("nobody_home");
    DeskFixture::need(depot.core.close(depot.session(), request));
    auto *dialog = new PlanAgainDialog(depot.desk(), { depot.row(reference) }, &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();

    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.delivery(reference, DeskFixture::today().addDays(1)).state, Delivery::State::Planned);
    QCOMPARE(depot.delivery(reference).state, Delivery::State::Undelivered);
}

void TestExceptionDialogs::routeGetsCourierAndTime()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new RouteDialog(depot.desk(), QStringLiteral("R6"), DeskFixture::today(), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    auto &courier = part<QComboBox>(*dialog, "courierBox");
    QTRY_COMPARE(courier.currentText(), QStringLiteral("Dev Kapoor"));

    courier.setEditText(QStringLiteral("Nia Okafor"));
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(depot.row(QStringLiteral("NG-417392")).courier, QStringLiteral("Nia Okafor"));
}

void TestExceptionDialogs::aDaysOwnTimeIsShownAndSet()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QString route = QStringLiteral("R6");
    DeskFixture::need(depot.core.setRoute(depot.session(), route, {}, 9 * 60, {}));
    DeskFixture::need(depot.core.setRoute(depot.session(), route, {}, 14 * 60, DeskFixture::today()));
    auto *dialog = new RouteDialog(depot.desk(), route, DeskFixture::today(), &window);
    QSignalSpy said(dialog, &ActDialog::said);
    dialog->open();
    auto &time = part<QTimeEdit>(*dialog, "leaveTime");
    auto &onlyThisDay = part<QCheckBox>(*dialog, "onlyThisDay");
    QTRY_COMPARE(time.time(), QTime(14, 0));

    onlyThisDay.setChecked(false);
    QTRY_COMPARE(time.time(), QTime(9, 0));
    onlyThisDay.setChecked(true);
    QTRY_COMPARE(time.time(), QTime(14, 0));
    time.setTime(QTime(15, 30));
    QTRY_VERIFY(act(*dialog).isEnabled());
    QTest::mouseClick(&act(*dialog), Qt::LeftButton);

    QTRY_COMPARE(said.size(), 1);
    const auto leaves = [&](std::optional<QDate> date) {
        for (const Route &each : DeskFixture::need(depot.core.routes(depot.session(), date))) {
            if (each.name == route)
                return each.leaves.value_or(-1);
        }
        return -1;
    };
    QCOMPARE(leaves(DeskFixture::today()), 15 * 60 + 30);
    QCOMPARE(leaves(DeskFixture::today().addDays(1)), 9 * 60);
    QCOMPARE(leaves({}), 9 * 60);
}

void TestExceptionDialogs::escapeChangesNothing()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = new CloseDialog(
        depot.desk(), CloseDialog::As::Cancelled, { depot.row(QStringLiteral("NG-417204")) }, &window);
    QSignalSpy finished(dialog, &QDialog::finished);
    dialog->open();
    choose(*dialog, "other");

    QTest::keyClick(dialog, Qt::Key_Escape);

    QCOMPARE(finished.size(), 1);
    QCOMPARE(depot.delivery(QStringLiteral("NG-417204")).state, Delivery::State::Planned);
}

QTEST_MAIN(TestExceptionDialogs)
#include "tst_exceptiondialogs.moc"

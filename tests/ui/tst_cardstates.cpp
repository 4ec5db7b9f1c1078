// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardfixture.h"
#include "ui/verify/answerband.h"
#include "ui/verify/scanedit.h"
#include "ui/verify/wedgescanner.h"

#include <QAccessible>
#include <QPushButton>

#include <functional>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286");
const QString ashdown = QStringLiteral("NG-417259"); // with Joel Byrne

} // namespace

/// What the card says of how things stand, and when something goes wrong while a code is checked.
class TestCardStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyCode_data();
    void beforeAnyCode();
    void alreadyHandedOffSaysByWhom();
    void tooManyFailures_data();
    void tooManyFailures();
    void aWaitThatIsStillOn();
    void itFollowsOtherStations();
    void anUnlockedStopTakesCodesAgain();
    void aDatabaseErrorIsNoHandoff();
    void aStoppedClockIsNoHandoff();
    void aLongWaitSaysSo();
    void lockingWipesButTheCheckGoesOn();
    void leavingWipes_data();
    void leavingWipes();
    void aLateAnswerIsNotShownOnAnotherCard();
    void theBoardTakesTheCursorFromNobody();
    void aScanWhileACodeIsTyped();
    void screenReadersHearTheAnswer();
    void screenReadersHearTheWaitTwice();
};

void TestCardStates::beforeAnyCode_data()
{
    using Prepare = std::function<void(CardFixture &)>;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto closeAs = [](Delivery::State state, const char *reason) {
        return [state, reason](CardFixture &desk) {
            CloseRequest request;
            request.delivery = desk.delivery(olsen).id;
            request.as = state;
            request.reason = QString::fromLatin1(reason);
            DeskFixture::need(desk.core.close(desk.desk.session, request));
        };
    };

    QTest::newRow("no code") << Prepare([](CardFixture &) {}) << "No code issued"
                             << "Issue one now: the recipient gets it at once.";
    QTest::newRow("code out") << Prepare([](CardFixture &desk) { desk.issueAndSend(olsen); }) << "" << "";
    QTest::newRow("expired") << Prepare([](CardFixture &desk) {
        desk.issueAndSend(olsen);
        desk.clock.advance(10h);
    }) << "Code expired at 21:00:00"
                             << "Make a new code. Do not hand over without one.";
    QTest::newRow("undelivered") << Prepare(closeAs(Delivery::State::Undelivered, "nobody_home"))
                                 << "Undelivered since 11:46:00" << "Do not hand over.";
    QTest::newRow("cancelled") << Prepare(closeAs(Delivery::State::Cancelled, "duplicate")) << "Cancelled at 11:46:00"
                               << "Do not hand over.";
    QTest::newRow("handed off") << Prepare([](CardFixture &desk) {
        desk.issueAndSend(olsen);
        (void)desk.verify(olsen, desk.code(olsen));
    }) << "" << "";
}

void TestCardStates::beforeAnyCode()
{
    using Prepare = std::function<void(CardFixture &)>;
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, title);
    QFETCH(const QString, detail);
    CardFixture desk;
    prepare(desk);

    desk.open(olsen);

    QCOMPARE(desk.title(), title);
    QCOMPARE(desk.detail(), detail);
    QCOMPARE(desk.field().isVisible(), QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("code out"));
    QCOMPARE(desk.isShown("recorded"), QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("handed off"));
}

void TestCardStates::alreadyHandedOffSaysByWhom()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    const QString code = desk.code(olsen);
    VerifyRequest elsewhere;
    elsewhere.delivery = desk.delivery(olsen).id;
    elsewhere.typed = code;
    DeskFixture::need(desk.core.verify(desk.session(QStringLiteral("first")), elsewhere));

    desk.typeAndCheck(code);

    QTRY_COMPARE(desk.title(), QStringLiteral("Already handed off"));
    QCOMPARE(desk.detail(), QStringLiteral("11:46:00 by first. Nothing was changed."));
    QCOMPARE(desk.focused(), answerButton(AnswerAct::NextCall));
}

void TestCardStates::tooManyFailures_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("detail");
    QTest::newRow("of the courier")
        << "courier_failures_per_day"
        << "Too many failed attempts by Joel Byrne today. A supervisor must lift the block.";
    QTest::newRow("at the desk")
        << "dispatcher_failures_per_hour"
        << "Too many failed attempts at this desk in the last hour. A supervisor must lift the block.";
}

void TestCardStates::tooManyFailures()
{
    QFETCH(const QString, limit);
    QFETCH(const QString, detail);
    CardFixture desk;
    desk.setPolicy(limit, QStringLiteral("1"));
    desk.openWithCode(ashdown);
    (void)desk.verify(ashdown, desk.wrongCode(ashdown));

    desk.typeAndCheck(desk.code(ashdown));

    QTRY_COMPARE(desk.title(), QStringLiteral("Too many failed attempts"));
    QCOMPARE(desk.detail(), detail);
    QVERIFY(!desk.part(qPrintable(answerButton(AnswerAct::LiftBlock)))->isVisible());
    QCOMPARE(desk.row(ashdown).delivery.state, Delivery::State::CodeIssued);
}

void TestCardStates::aWaitThatIsStillOn()
{
    CardFixture desk;
    desk.issueAndSend(olsen);
    for (int which = 0; which < 3; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));
    desk.clock.advance(2s);

    desk.open(olsen);

    QCOMPARE(desk.title(), QStringLiteral("Wait"));
    QCOMPARE(desk.detail(), QStringLiteral("Next attempt in 0:28."));
    QVERIFY(desk.field().isVisible() && desk.field().isReadOnly());
}

void TestCardStates::itFollowsOtherStations()
{
    CardFixture desk;
    desk.core.followChanges();
    desk.openWithCode(olsen);

    (void)desk.verify(olsen, desk.code(olsen));

    QTRY_VERIFY(desk.isShown("recorded"));
    QVERIFY(!desk.field().isVisible());
}

void TestCardStates::anUnlockedStopTakesCodesAgain()
{
    CardFixture desk(QStringLiteral("first")); // who may unlock
    desk.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    desk.core.followChanges();
    desk.openWithCode(olsen);
    for (int which = 0; which < 4; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));
    desk.typeAndCheck(desk.wrongCode(olsen, 4));
    QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Locked")));
    QTRY_COMPARE(desk.focused(), answerButton(AnswerAct::Unlock));

    DeskFixture::need(desk.core.unlock(
        desk.session(QStringLiteral("supervisor")), desk.delivery(olsen).id, QStringLiteral("misheard"), {}));

    QTRY_COMPARE(desk.title(), QString());
    QVERIFY(desk.field().isVisible());
    QCOMPARE(desk.text("attemptsLeft"), QStringLiteral("3 of 8 attempts left"));
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
}

void TestCardStates::aDatabaseErrorIsNoHandoff()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.breakTable(QStringLiteral("handoff"));

    desk.typeAndCheck(desk.code(olsen));

    QTRY_COMPARE(desk.title(), QStringLiteral("Could not record the handoff. Do not hand over."));
    QVERIFY(!desk.detail().contains(desk.code(olsen)));
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QVERIFY(!desk.field().isReadOnly());
    desk.mendTable(QStringLiteral("handoff"));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestCardStates::aStoppedClockIsNoHandoff()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.clock.advance(24h * 10);

    desk.typeAndCheck(desk.code(olsen));

    QTRY_COMPARE(desk.title(), QStringLiteral("The code was not checked. Do not hand over."));
    QVERIFY(desk.detail().contains(QStringLiteral("supervisor")));
}

void TestCardStates::aLongWaitSaysSo()
{
    CardTimes times;
    times.patience = { 1ms, 60ms };
    CardFixture desk(QStringLiteral("dispatcher"), times);
    desk.openWithCode(olsen);
    desk.holdDatabase();
    QSignalSpy announced(desk.part<AnswerBand>("answerBand"), &AnswerBand::announced);

    desk.typeAndCheck(desk.code(olsen));

    QTRY_COMPARE(announced.size(), 2);
    QVERIFY(desk.field().isReadOnly());
    QCOMPARE(announced.at(0).at(0).toString(), QStringLiteral("Checking…"));
    QCOMPARE(announced.at(1).at(0).toString(), QStringLiteral("Still waiting for the database. Do not hand over yet."));
    desk.letDatabaseGo();
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestCardStates::lockingWipesButTheCheckGoesOn()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.holdDatabase();
    desk.typeAndCheck(desk.code(olsen));

    desk.card.wipe();

    QCOMPARE(desk.field().text(), QString());
    desk.letDatabaseGo();
    QTRY_COMPARE(
        desk.title(), QStringLiteral("Code correct")); // the digits that were typed were checked, not their wiping
}

void TestCardStates::leavingWipes_data()
{
    using Leave = std::function<void(CardFixture &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("another delivery") << Leave([](CardFixture &desk) { desk.open(ashdown); });
    QTest::newRow("none") << Leave([](CardFixture &desk) { desk.card.showSelected(0); });
    QTest::newRow("several") << Leave([](CardFixture &desk) { desk.card.showSelected(2); });
    QTest::newRow("hidden") << Leave([](CardFixture &desk) { desk.card.hide(); });
}

void TestCardStates::leavingWipes()
{
    using Leave = std::function<void(CardFixture &)>;
    QFETCH(const Leave, leave);
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.type(QStringLiteral("482"));

    leave(desk);

    QCOMPARE(desk.field().text(), QString());
}

void TestCardStates::aLateAnswerIsNotShownOnAnotherCard()
{
    CardFixture desk;
    desk.issueAndSend(ashdown);
    desk.openWithCode(olsen);
    const BoardRow other = desk.row(ashdown);
    desk.holdDatabase();
    desk.typeAndCheck(desk.code(olsen));
    desk.card.open(other, DeliveryCard::Cursor::IntoTheCode);

    desk.letDatabaseGo();

    QTRY_COMPARE(desk.text("reference"), ashdown);
    QCOMPARE(desk.row(olsen).delivery.state, Delivery::State::HandedOff);
    QCOMPARE(desk.title(), QString());
}

// Scanned, and then followed by the board before it is read.
void TestCardStates::theBoardTakesTheCursorFromNobody()
{
    CardFixture desk;
    desk.issueAndSend(olsen);
    const BoardRow row = desk.row(olsen);

    desk.card.open(row, DeliveryCard::Cursor::IntoTheCode);
    desk.card.open(row, DeliveryCard::Cursor::StaysWhereItIs);

    QTRY_VERIFY(desk.field().hasFocus());
}

void TestCardStates::aScanWhileACodeIsTyped()
{
    CardFixture desk;
    ScanEdit scanField(desk.desk, &desk.card);
    scanField.setDay(DeskFixture::today());
    scanField.show();
    WedgeScanner scanner;
    connect(&scanner, &WedgeScanner::scanned, &scanField, &ScanEdit::scan);
    connect(&scanField, &ScanEdit::deliveryChosen, &desk.card,
        [&desk](const BoardRow &row) { desk.card.open(row, DeliveryCard::Cursor::IntoTheCode); });
    desk.preferences.setValue(QStringLiteral("verify/checkAfterLastDigit"), true);
    desk.issueAndSend(ashdown);
    desk.openWithCode(olsen);
    desk.type(QStringLiteral("482"));

    quint64 time = 5000;
    for (const QChar key : QStringLiteral("417259\r")) {
        const Qt::Key code = key == QLatin1Char('\r') ? Qt::Key_Return : Qt::Key(key.unicode());
        QKeyEvent press(QEvent::KeyPress, code, {}, QString(key));
        press.setTimestamp(time += 9);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }

    QTRY_COMPARE(desk.text("reference"), ashdown);
    QTRY_COMPARE(desk.focused(), QStringLiteral("codeField"));
    QCOMPARE(desk.field().text(), QString());
    QCOMPARE(desk.row(olsen).stop.attempts, 0);
    QCOMPARE(desk.row(ashdown).stop.attempts, 0);
    for (const QString &reference : { olsen, ashdown })
        QVERIFY(!desk.events(reference).join(QLatin1Char(' ')).contains(QLatin1String("mismatch")));
}

void TestCardStates::screenReadersHearTheAnswer()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    QSignalSpy announced(desk.part<AnswerBand>("answerBand"), &AnswerBand::announced);

    desk.typeAndCheck(desk.wrongCode(olsen));

    QTRY_COMPARE(announced.size(), 1);
    const auto sentence
        = QStringLiteral("Wrong code. 4 attempt(s) left. Tell the courier: “That code is not right. Please "
                         "read the newest message again, one digit at a time.”");
    QCOMPARE(announced.at(0).at(0).toString(), sentence);
    QAccessibleInterface *band = QAccessible::queryAccessibleInterface(desk.part("answerBand"));
    QCOMPARE(band->role(), QAccessible::AlertMessage);
    QCOMPARE(band->text(QAccessible::Name), sentence);
    QVERIFY(QAccessible::queryAccessibleInterface(&desk.field())->state().invalid);
    for (QWidget *widget : desk.card.findChildren<QWidget *>()) {
        const bool isReached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        if (isReached && !widget->inherits("QScrollBar") && !widget->inherits("QStackedWidget"))
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                qPrintable(
                    widget->objectName() + QLatin1Char(' ') + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestCardStates::screenReadersHearTheWaitTwice()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("2"));
    desk.openWithCode(olsen);
    for (int which = 0; which < 2; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));
    QSignalSpy announced(desk.part<AnswerBand>("answerBand"), &AnswerBand::announced);

    desk.typeAndCheck(desk.wrongCode(olsen, 2));

    QTRY_COMPARE(announced.size(), 2);
    const QString first = announced.at(0).at(0).toString();
    QVERIFY(first.startsWith(QStringLiteral("Wrong code. 2 attempt(s) left, the next in 0:02.")));
    QCOMPARE(announced.at(1).at(0).toString(), QStringLiteral("The wait is over. The next code can be checked."));
}

QTEST_MAIN(TestCardStates)
#include "tst_cardstates.moc"

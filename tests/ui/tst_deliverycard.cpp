// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardfixture.h"
#include "ui/verify/deliveryhead.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286"); // two parcels
const QString lewin = QStringLiteral("NG-417302"); // shares its stop with …
const QString lewins = QStringLiteral("NG-417303");

} // namespace

/// From a code that is read aloud to the one answer, by key.
class TestDeliveryCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightCode();
    void aWrongCode();
    void aWaitKeepsTheFieldShut();
    void theLastWrongCodeLocks_data();
    void theLastWrongCodeLocks();
    void whatWasUnlockedOnceIsNotPromisedAgain();
    void anOlderCode();
    void codesOfEveryForm_data();
    void codesOfEveryForm();
    void whatIsNoCodeCostsNothing_data();
    void whatIsNoCodeCostsNothing();
    void anUntickedDeliveryGoesBack_data();
    void anUntickedDeliveryGoesBack();
    void nothingTickedChecksNothing();
    void anotherCourierIsNamed();
    void enterInAnEmptyFieldDoesNothing();
    void enterTwiceIsOneAttempt();
    void theLastDigitChecksIfWanted();
    void escapeTakesNote();
    void whatIsClosedTakesNoCode_data();
    void whatIsClosedTakesNoCode();
    void anotherStationIsToldForAWhile();
};

void TestDeliveryCard::aRightCode()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QSignalSpy nextCall(&desk.card, &DeliveryCard::nextCallWanted);

    desk.typeAndCheck(desk.code(olsen));

    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
    QCOMPARE(desk.detail(), QStringLiteral("Hand over 2 parcel(s)"));
    QVERIFY(desk.text("answerTell").contains(QStringLiteral("both parcels to Marguerite Olsen")));
    QCOMPARE(desk.focused(), answerButton(AnswerAct::NextCall));
    QCOMPARE(desk.field().text(), QString());
    QVERIFY(!desk.field().isVisible());
    QCOMPARE(desk.row(olsen).delivery.state, Delivery::State::HandedOff);
    QTRY_VERIFY(desk.isShown("recorded"));
    QCOMPARE(desk.title(), QStringLiteral("Code correct")); // the answer stays while the rest is read anew
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(nextCall.count(), 1);
    QCOMPARE(desk.title(), QString());
}

void TestDeliveryCard::aWrongCode()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    const QString wrong = desk.wrongCode(olsen);

    desk.typeAndCheck(wrong);

    QTRY_COMPARE(desk.title(), QStringLiteral("Wrong code"));
    QCOMPARE(desk.detail(), QStringLiteral("4 attempt(s) left"));
    QVERIFY(desk.text("answerTell").contains(QStringLiteral("one digit at a time")));
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QCOMPARE(desk.field().text(), wrong);
    QCOMPARE(desk.field().verdict(), CodeEdit::Verdict::Wrong);
    QTRY_COMPARE(desk.text("attemptsLeft"), QStringLiteral("4 of 5 attempts left"));
    desk.typeAndCheck(desk.code(olsen));
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestDeliveryCard::aWaitKeepsTheFieldShut()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("1"));
    desk.openWithCode(olsen);
    for (int which = 0; which < 2; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));

    desk.typeAndCheck(desk.wrongCode(olsen, 2));

    QTRY_COMPARE(desk.detail(), QStringLiteral("2 attempt(s) left, the next in 0:01"));
    QVERIFY(desk.field().isReadOnly());
    QCOMPARE(desk.focused(), QStringLiteral("codeField")); // and no other widget takes the next Enter
    desk.typeAndCheck(desk.code(olsen));
    QCOMPARE(desk.title(), QStringLiteral("Wrong code"));
    desk.clock.advance(1s);
    QTRY_COMPARE(desk.detail(), QStringLiteral("2 attempt(s) left"));
    desk.typeAndCheck(desk.code(olsen));
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestDeliveryCard::theLastWrongCodeLocks_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("mayUnlock");
    QTest::newRow("a dispatcher can only go on") << "dispatcher" << false;
    QTest::newRow("who is supervisor as well unlocks") << "first" << true;
}

void TestDeliveryCard::theLastWrongCodeLocks()
{
    QFETCH(const QString, user);
    QFETCH(const bool, mayUnlock);
    CardFixture desk(user);
    desk.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    desk.openWithCode(olsen);
    for (int which = 0; which < 4; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));

    desk.typeAndCheck(desk.wrongCode(olsen, 4));

    QTRY_COMPARE(desk.title(), QStringLiteral("Locked after 5 wrong code(s)"));
    QVERIFY(!desk.field().isVisible());
    QCOMPARE(desk.field().text(), QString());
    QCOMPARE(desk.part(qPrintable(answerButton(AnswerAct::Unlock)))->isVisible(), mayUnlock);
    QCOMPARE(desk.focused(), answerButton(mayUnlock ? AnswerAct::Unlock : AnswerAct::NextCall));
    QVERIFY(!desk.actions.resend->isEnabled());
    QVERIFY(!desk.actions.newCode->isEnabled());
    QCOMPARE(desk.actions.resend->toolTip(), QStringLiteral("This stop is locked. A supervisor can unlock it."));
}

void TestDeliveryCard::whatWasUnlockedOnceIsNotPromisedAgain()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    desk.issueAndSend(olsen);
    for (int which = 0; which < 5; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));
    DeskFixture::need(desk.core.unlock(
        desk.session(QStringLiteral("supervisor")), desk.delivery(olsen).id, QStringLiteral("misheard"), {}));
    for (int which = 0; which < 3; ++which)
        (void)desk.verify(olsen, desk.wrongCode(olsen, which));

    desk.open(olsen);

    QTRY_COMPARE(desk.actions.resend->toolTip(), QStringLiteral("This stop is locked, and was unlocked once already."));
    QCOMPARE(desk.actions.newCode->toolTip(), desk.actions.resend->toolTip());
}

void TestDeliveryCard::anOlderCode()
{
    CardFixture desk;
    desk.issueAndSend(olsen);
    const QString older = desk.code(olsen);
    desk.clock.advance(5min);
    ReissueRequest again;
    again.delivery = desk.delivery(olsen).id;
    again.reason = QStringLiteral("not_received");
    DeskFixture::need(desk.core.reissue(desk.desk.session, again));
    desk.send();
    desk.open(olsen);

    desk.typeAndCheck(older);

    QTRY_COMPARE(desk.title(), QStringLiteral("Older code"));
    QVERIFY(desk.detail().startsWith(QStringLiteral("Replaced at ")));
    QVERIFY(desk.detail().endsWith(QStringLiteral("This did not use an attempt.")));
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QCOMPARE(desk.field().text(), QString());
    QCOMPARE(desk.row(olsen).stop.attempts, 0);
    desk.typeAndCheck(desk.code(olsen));
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestDeliveryCard::codesOfEveryForm_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("checkDigit");
    QTest::addColumn<int>("cells");
    QTest::newRow("six") << "6" << "off" << 6;
    QTest::newRow("seven") << "7" << "off" << 7;
    QTest::newRow("eight") << "8" << "off" << 8;
    QTest::newRow("six and a check digit") << "6" << "on" << 7;
    QTest::newRow("eight and a check digit") << "8" << "on" << 9;
}

void TestDeliveryCard::codesOfEveryForm()
{
    QFETCH(const QString, digits);
    QFETCH(const QString, checkDigit);
    QFETCH(const int, cells);
    CardFixture desk;
    desk.setPolicy(QStringLiteral("code_digits"), digits);
    desk.setPolicy(QStringLiteral("check_digit"), checkDigit);

    desk.openWithCode(olsen);

    QCOMPARE(desk.field().cells(), cells);
    desk.typeAndCheck(desk.code(olsen));
    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestDeliveryCard::whatIsNoCodeCostsNothing_data()
{
    QTest::addColumn<bool>("isMisheard");
    QTest::newRow("too short") << false;
    QTest::newRow("the check digit does not fit") << true;
}

void TestDeliveryCard::whatIsNoCodeCostsNothing()
{
    QFETCH(const bool, isMisheard);
    CardFixture desk;
    desk.setPolicy(QStringLiteral("check_digit"), QStringLiteral("on"));
    desk.openWithCode(olsen);

    desk.typeAndCheck(isMisheard ? desk.wrongCode(olsen) : desk.code(olsen).left(4));

    QTRY_COMPARE(desk.title(), QStringLiteral("That cannot be a code"));
    QCOMPARE(desk.detail(), QStringLiteral("Ask for it again. This did not use an attempt."));
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QCOMPARE(desk.row(olsen).stop.attempts, 0);
    QVERIFY(!desk.events(olsen).contains(QStringLiteral("code_mismatched")));
}

void TestDeliveryCard::anUntickedDeliveryGoesBack_data()
{
    QTest::addColumn<QString>("unticked");
    QTest::addColumn<QString>("handedOver");
    QTest::newRow("the other one") << lewins << lewin;
    QTest::newRow("the one that is open") << lewin << lewins;
}

void TestDeliveryCard::anUntickedDeliveryGoesBack()
{
    QFETCH(const QString, unticked);
    QFETCH(const QString, handedOver);
    CardFixture desk;
    desk.openWithCode(lewin);
    auto *tick = desk.part<QCheckBox>(qPrintable(QStringLiteral("handOver-") + unticked));
    QVERIFY(tick->isVisible() && tick->isChecked());

    QTest::keyClick(tick, Qt::Key_Space);
    desk.typeAndCheck(desk.code(lewin));

    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
    QCOMPARE(desk.row(handedOver).delivery.state, Delivery::State::HandedOff);
    QCOMPARE(desk.row(unticked).delivery.state, Delivery::State::Planned);
}

void TestDeliveryCard::nothingTickedChecksNothing()
{
    CardFixture desk;
    desk.openWithCode(lewin);
    for (const QString &reference : { lewin, lewins })
        QTest::keyClick(desk.part<QCheckBox>(qPrintable(QStringLiteral("handOver-") + reference)), Qt::Key_Space);
    QVERIFY(!desk.part("checkCode")->isEnabled());

    desk.typeAndCheck(desk.code(lewin));

    QCOMPARE(desk.row(lewin).delivery.state, Delivery::State::CodeIssued);
    QVERIFY(!desk.events(lewin).contains(QStringLiteral("code_matched")));
}

void TestDeliveryCard::anotherCourierIsNamed()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    QMenu *menu = desk.part<QPushButton>("courierChoice")->menu();
    QTRY_VERIFY(menu->actions().size() > 2);
    for (QAction *each : menu->actions()) {
        if (each->text() == QStringLiteral("Joel Byrne"))
            each->trigger();
    }
    QVERIFY(desk.part("courierChoice")->accessibleName().endsWith(QStringLiteral("Joel Byrne")));

    desk.typeAndCheck(desk.code(olsen));

    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
    const auto full = DeskFixture::need(desk.core.readDelivery(desk.desk.session, desk.delivery(olsen).id));
    QCOMPARE(full.timeline.front().courier, QStringLiteral("Joel Byrne"));
}

void TestDeliveryCard::enterInAnEmptyFieldDoesNothing()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    const QStringList before = desk.events(olsen);

    desk.typeAndCheck({});

    QCOMPARE(desk.title(), QString());
    QCOMPARE(desk.events(olsen), before);
}

void TestDeliveryCard::enterTwiceIsOneAttempt()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.holdDatabase();
    desk.typeAndCheck(desk.wrongCode(olsen));

    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QTest::keyClick(desk.part("checkCode"), Qt::Key_Space);
    desk.letDatabaseGo();

    QTRY_COMPARE(desk.title(), QStringLiteral("Wrong code"));
    QCOMPARE(desk.row(olsen).stop.attempts, 1);
}

void TestDeliveryCard::theLastDigitChecksIfWanted()
{
    CardFixture desk;
    desk.preferences.setValue(QStringLiteral("verify/checkAfterLastDigit"), true);
    desk.openWithCode(olsen);

    desk.type(desk.code(olsen));

    QTRY_COMPARE(desk.title(), QStringLiteral("Code correct"));
}

void TestDeliveryCard::escapeTakesNote()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    desk.typeAndCheck(desk.wrongCode(olsen));
    QTRY_COMPARE(desk.title(), QStringLiteral("Wrong code"));
    QSignalSpy nextCall(&desk.card, &DeliveryCard::nextCallWanted);

    QTest::keyClick(&desk.field(), Qt::Key_Escape);

    QCOMPARE(nextCall.count(), 1);
    QCOMPARE(desk.title(), QString());
    QCOMPARE(desk.field().text(), QString());
}

void TestDeliveryCard::whatIsClosedTakesNoCode_data()
{
    QTest::addColumn<bool>("afterAWrongCode");
    QTest::newRow("before any code") << false;
    QTest::newRow("after a wrong code") << true;
}

void TestDeliveryCard::whatIsClosedTakesNoCode()
{
    QFETCH(const bool, afterAWrongCode);
    CardFixture desk;
    desk.core.followChanges();
    desk.openWithCode(olsen);
    if (afterAWrongCode) {
        desk.typeAndCheck(desk.wrongCode(olsen));
        QTRY_COMPARE(desk.title(), QStringLiteral("Wrong code"));
    }
    CloseRequest request;
    request.delivery = desk.delivery(olsen).id;
    request.reason = QStringLiteral("refused");

    DeskFixture::need(desk.core.close(desk.desk.session, request));

    QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Undelivered since")));
    QVERIFY(!desk.field().isVisible());
    QCOMPARE(desk.focused(), answerButton(AnswerAct::NextCall)); // the next Enter goes on
}

void TestDeliveryCard::anotherStationIsToldForAWhile()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    QVERIFY(!desk.isShown("otherStation"));
    const Instant now = desk.clock.now();

    desk.card.findChild<DeliveryHead *>()->setOther(
        DeliveryInFull::OtherStation{ QStringLiteral("Euan Tait"), now + 100ms }, now);

    QVERIFY(desk.isShown("otherStation"));
    QCOMPARE(desk.text("otherStation"), QStringLiteral("Also open at another station (Euan Tait)"));
    QTRY_VERIFY(!desk.isShown("otherStation"));
}

QTEST_MAIN(TestDeliveryCard)
#include "tst_deliverycard.moc"

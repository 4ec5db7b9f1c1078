// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardfixture.h"
#include "ui/verify/sounds.h"
#include "ui/verify/timelinewords.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286"); // has a number and a mail address
const QString penhale = QStringLiteral("NG-417348"); // has neither

} // namespace

/// What the card says of messages and history, and what it offers to do.
class TestCardMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactsSayHowFarTheMessageCame();
    void resendIsAskedForByKey();
    void resendByBothChannels();
    void resendWaits();
    void resendsAreCounted();
    void aLostAnswerIsDecided_data();
    void aLostAnswerIsDecided();
    void aFailedMessageSaysWhy();
    void aWaitingMessageSaysWhenItGoes();
    void withoutAContact();
    void theTimelineTellsTheDay();
    void everyEventOfAStopHasWords();
    void severalSelected();
    void aNewCodeAfterAWrongOne();
    void noneOpen();
    void textFromOutsideIsShownAsText();
    void soundsAreShort_data();
    void soundsAreShort();
    void quietIsQuieter();

private:
    static QStringList textsIn(const QWidget *part)
    {
        QStringList texts;
        for (const QLabel *label : part->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200e))); // which keeps a number from left to right
        }
        return texts;
    }
};

void TestCardMessages::contactsSayHowFarTheMessageCame()
{
    CardFixture desk;
    desk.issue({ olsen });
    desk.open(olsen);
    QCOMPARE(desk.text("codeValidity"), QStringLiteral("Code valid until 21:00:00 today"));
    QCOMPARE(textsIn(desk.part("contact-sms")),
        QStringList({ QStringLiteral("+44 7700 900142"), QStringLiteral("Queued 11:46:00") }));
    QCOMPARE(textsIn(desk.part("contact-email")),
        QStringList({ QStringLiteral("m.olsen@example.com"), QStringLiteral("Not used") }));
    desk.core.followChanges();
    desk.clock.advance(1min);

    desk.send();

    QTRY_VERIFY(textsIn(desk.part("contact-sms")).contains(QStringLiteral("Sent 11:47:00")));
}

void TestCardMessages::resendIsAskedForByKey()
{
    CardFixture desk;
    desk.issueAndSend(olsen);
    desk.clock.advance(2min);
    desk.open(olsen);

    desk.actions.resend->trigger();

    QTRY_VERIFY(textsIn(desk.part("contact-sms")).contains(QStringLiteral("Queued 11:48:00")));
    QVERIFY(desk.events(olsen).contains(QStringLiteral("code_resent")));
}

void TestCardMessages::resendByBothChannels()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("resend_wait_seconds"), QStringLiteral("0"));
    desk.openWithCode(olsen);
    const auto choices = desk.part<QMenu>("resendMenu")->actions();
    QCOMPARE(choices.size(), 3);

    choices.last()->trigger();

    QTRY_COMPARE(desk.events(olsen).count(QStringLiteral("code_resent")), 2);
    desk.send();
    QCOMPARE(desk.sms.sent.size(), 2U);
    QCOMPARE(desk.mail.sent.size(), 1U);
}

void TestCardMessages::resendWaits()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("resend_wait_seconds"), QStringLiteral("2"));

    desk.openWithCode(olsen);

    QVERIFY(!desk.actions.resend->isEnabled());
    QVERIFY(desk.isShown("resendNote"));
    QVERIFY(desk.actions.resend->toolTip().startsWith(QStringLiteral("in ")));
    QTRY_VERIFY(desk.actions.resend->isEnabled());
    QVERIFY(!desk.isShown("resendNote"));
}

void TestCardMessages::resendsAreCounted()
{
    CardFixture desk;
    desk.setPolicy(QStringLiteral("sends_per_issue"), QStringLiteral("1"));

    desk.openWithCode(olsen);

    QVERIFY(!desk.actions.resend->isEnabled());
    QCOMPARE(desk.text("resendNote"), QStringLiteral("1 of 1 sends used"));
    QCOMPARE(desk.actions.resend->toolTip(), QStringLiteral("1 of 1 sends used"));
}

void TestCardMessages::aLostAnswerIsDecided_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("event");
    QTest::newRow("send again") << "repeatMessage" << "message_repeated";
    QTest::newRow("give up") << "giveUpMessage" << "message_given_up";
}

void TestCardMessages::aLostAnswerIsDecided()
{
    QFETCH(const QString, button);
    QFETCH(const QString, event);
    CardFixture desk;
    desk.sms.answer = { SendReport::Result::Unknown, {}, {}, {} };
    desk.issueAndSend(olsen);
    desk.clock.advance(10min);
    desk.send(); // the one automatic repeat is lost as well
    desk.open(olsen);
    QVERIFY(textsIn(desk.part("contact-sms")).contains(QStringLiteral("Answer lost 11:56:00")));
    const auto before = desk.events(olsen).count(event);

    QTest::keyClick(desk.part(qPrintable(button)), Qt::Key_Space);

    QTRY_COMPARE(desk.events(olsen).count(event), before + 1);
}

void TestCardMessages::aFailedMessageSaysWhy()
{
    CardFixture desk;
    desk.sms.answer = { SendReport::Result::Rejected, {}, QStringLiteral("rejected"),
        QStringLiteral("the number is not in service") };

    desk.openWithCode(QStringLiteral("NG-417287"));

    QCOMPARE(desk.text("messageFailure"),
        QStringLiteral(
            "The message to +44 7700 900116 failed: the number is not in service. Correct the contact or use "
            "another channel."));
}

void TestCardMessages::aWaitingMessageSaysWhenItGoes()
{
    CardFixture desk;
    desk.sms.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), {} };

    desk.openWithCode(olsen);

    QCOMPARE(desk.text("messageWaits"), QStringLiteral("Will be sent when the provider is back."));
}

void TestCardMessages::withoutAContact()
{
    CardFixture desk;

    desk.open(penhale);

    QCOMPARE(desk.title(), QStringLiteral("No code issued"));
    QVERIFY(desk.detail().startsWith(QStringLiteral("There is no phone number or mail address")));
    QVERIFY(!desk.part(qPrintable(answerButton(AnswerAct::IssueNow)))->isVisible());
    QVERIFY(desk.actions.correctContact->isEnabled());
}

void TestCardMessages::theTimelineTellsTheDay()
{
    CardFixture desk;
    desk.issueAndSend(olsen);
    (void)desk.verify(olsen, desk.wrongCode(olsen));
    (void)desk.verify(olsen, desk.code(olsen));

    desk.open(olsen);

    QStringList lines;
    for (const QLabel *line : desk.part("timeline")->findChildren<QLabel *>(QStringLiteral("timelineWhat")))
        lines.append(line->text());
    QCOMPARE(lines,
        QStringList({ QStringLiteral("NG-417286 handed off"), QStringLiteral("Code correct"),
            QStringLiteral("Wrong code, 4 attempt(s) left"), QStringLiteral("Message sent"),
            QStringLiteral("Code issued") }));
    QVERIFY(textsIn(desk.part("timeline")).contains(QStringLiteral("Read out by Amara Osei · checked by dispatcher")));
}

void TestCardMessages::everyEventOfAStopHasWords()
{
    for (const Event event : { Event::CodeIssued, Event::IssuePlanned, Event::CodeResent, Event::CodeReplaced,
             Event::IssueExpired, Event::IssueWithdrawn, Event::ContactChanged, Event::CourierArrived,
             Event::CodeMatched, Event::CodeMismatched, Event::CodeSuperseded, Event::VerifyRefused,
             Event::DeliveryHandedOff, Event::DeliveryLeftOut, Event::StopLocked, Event::StopUnlocked,
             Event::DeliveryUndelivered, Event::DeliveryCancelled, Event::DeliveryPlannedAgain, Event::MessageQueued,
             Event::MessageSent, Event::MessageFailed, Event::MessageUnknown, Event::MessageRepeated,
             Event::MessageGivenUp, Event::MessageDropped, Event::MessageRetried, Event::MessageDelivered,
             Event::MessageUndelivered, Event::ChannelSwitched }) {
        TimelineEntry entry;
        entry.event = event;
        const TimelineLine line = TimelineWords::line(entry);
        QVERIFY2(line.what != word(event), qPrintable(word(event)));
        QVERIFY2(QFile::exists(QStringLiteral(":/doorcode/icons/%1.svg").arg(line.icon)), qPrintable(line.icon));
        QVERIFY(!line.what.contains(QLatin1String("%1")));
    }
}

void TestCardMessages::severalSelected()
{
    CardFixture desk;
    desk.openWithCode(olsen);
    QSignalSpy print(&desk.card, &DeliveryCard::printListWanted);

    desk.card.showSelected(12);

    QVERIFY(desk.isShown("selectedCount"));
    QCOMPARE(desk.text("selectedCount"), QStringLiteral("12 selected"));
    QVERIFY(!desk.card.opened());
    QVERIFY(desk.actions.undelivered->isEnabled());
    QVERIFY(!desk.actions.newCode->isEnabled());
    QTest::keyClick(desk.part("printList"), Qt::Key_Space);
    QCOMPARE(print.count(), 1);
}

void TestCardMessages::noneOpen()
{
    CardFixture desk;
    desk.openWithCode(olsen);

    desk.card.showSelected(0);

    QVERIFY(textsIn(&desk.card).contains(QStringLiteral("No delivery open")));
    QVERIFY(!desk.actions.resend->isEnabled());
    QCOMPARE(desk.actions.resend->toolTip(), QStringLiteral("No delivery is open."));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    desk.actions.copyReference->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestCardMessages::textFromOutsideIsShownAsText()
{
    CardFixture desk;
    desk.import("Reference,Recipient,Phone,Address\n<b>X-1</b>,<img src=x> & co,+44 7700 900151,2 Pier Head\n");

    desk.open(QStringLiteral("<b>X-1</b>"));

    for (const QLabel *label : desk.card.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    QCOMPARE(desk.text("recipient"), QStringLiteral("<img src=x> & co"));
    desk.actions.copyReference->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("<b>X-1</b>"));
}

void TestCardMessages::soundsAreShort_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "correct", "wrong", "locked", "atthedoor" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCardMessages::soundsAreShort()
{
    QFETCH(const QString, name);
    const MemoryPreferences preferences;
    const Sounds sounds(preferences);
    QFile file(QStringLiteral(":/doorcode/sounds/%1.wav").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const QByteArray wav = file.readAll();

    QVERIFY(wav.startsWith("RIFF"));
    const int bytesPerSecond = 22050 * 2;
    QVERIFY((wav.size() - 44) * 1000 / bytesPerSecond <= 300);
}

void TestCardMessages::quietIsQuieter()
{
    const QByteArray wav = QByteArray(44, 'h') + QByteArray::fromHex("e803 18fc");

    QCOMPARE(Sounds::quieter(wav, 50), QByteArray(44, 'h') + QByteArray::fromHex("f401 0cfe"));
}

void TestCardMessages::aNewCodeAfterAWrongOne()
{
    CardFixture desk;
    desk.core.followChanges();
    desk.openWithCode(olsen);
    desk.typeAndCheck(desk.wrongCode(olsen));
    QTRY_COMPARE(desk.text("attemptsLeft"), QStringLiteral("4 of 5 attempts left"));
    desk.clock.advance(5min);
    ReissueRequest again;
    again.delivery = desk.delivery(olsen).id;
    again.reason = QStringLiteral("not_received");

    DeskFixture::need(desk.core.reissue(desk.desk.session, again));

    QTRY_COMPARE(desk.title(), QString());
    QCOMPARE(desk.field().text(), QString());
    QCOMPARE(desk.focused(), QStringLiteral("codeField"));
    QCOMPARE(desk.text("attemptsLeft"), QStringLiteral("4 of 5 attempts left"));
}

QTEST_MAIN(TestCardMessages)
#include "tst_cardmessages.moc"

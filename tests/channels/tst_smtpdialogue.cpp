// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpdialogue.h"

#include <QTest>

using Failure = SmtpDialogue::Failure;
using Needs = SmtpDialogue::Needs;
using Outcome = SendReport::Result;
using Stage = SmtpDialogue::Stage;

/// The outcome follows from how far the conversation came, whatever error number the library ends with.
class TestSmtpDialogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stages_data();
    void stages();
    void lostAnswer_data();
    void lostAnswer();
    void replyToAnEarlierCommandCountsForNothing();
    void whatFollowsQuitCountsForNothing();
    void smtpUtf8_data();
    void smtpUtf8();
    void endlessReplyEndsTheTry();
};

namespace {

/// Plays "C: …" as commands, "S: …" as reply lines and "." as the message's last byte.
SmtpDialogue::Verdict play(SmtpDialogue &dialogue, const QByteArrayList &lines)
{
    auto verdict = SmtpDialogue::Verdict::GoOn;
    for (const QByteArray &line : lines) {
        const QByteArray rest = line.mid(3) + "\r\n";
        if (line == ".")
            dialogue.onLastByte();
        else if (line.startsWith("C: "))
            dialogue.onCommand(rest);
        else
            verdict = dialogue.onReplyLine(rest);
    }
    return verdict;
}

const QByteArrayList upToMessage = { "S: 220 hi", "C: EHLO x", "S: 250 hi", "C: MAIL FROM:<a@b>", "S: 250 ok",
    "C: RCPT TO:<c@d>", "S: 250 ok", "C: DATA", "S: 354 go" };

} // namespace

void TestSmtpDialogue::stages_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Stage>("stage");

    QTest::newRow("EHLO") << QByteArray("EHLO depot.example\r\n") << Stage::Hello;
    QTest::newRow("AUTH") << QByteArray("AUTH PLAIN\r\n") << Stage::SignIn;
    QTest::newRow("DATA") << QByteArray("DATA\r\n") << Stage::Data;
    QTest::newRow("NOOP") << QByteArray("NOOP\r\n") << Stage::Probe;
    QTest::newRow("a secret that starts like a command") << QByteArray("DATAEHLO\r\n") << Stage::Greeting;
}

void TestSmtpDialogue::stages()
{
    QFETCH(QByteArray, command);
    SmtpDialogue dialogue{ {} };
    dialogue.onConnected();

    dialogue.onCommand(command);

    QTEST(dialogue.stage(), "stage");
}

void TestSmtpDialogue::lostAnswer_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("errorClass");

    QTest::newRow("none") << Failure::None << QStringLiteral("protocol");
    QTest::newRow("connect") << Failure::Connect << QStringLiteral("connect");
    QTest::newRow("tls") << Failure::Tls << QStringLiteral("tls");
    QTest::newRow("certificate") << Failure::Certificate << QStringLiteral("certificate");
    QTest::newRow("sign-in") << Failure::SignIn << QStringLiteral("sign_in");
    QTest::newRow("timeout") << Failure::Timeout << QStringLiteral("timeout");
    QTest::newRow("stopped") << Failure::Stopped << QStringLiteral("stopped");
    QTest::newRow("closed") << Failure::Closed << QStringLiteral("closed");
    QTest::newRow("protocol") << Failure::Protocol << QStringLiteral("protocol");
}

/// Every failure is a later try before the last byte, and unknown after it.
void TestSmtpDialogue::lostAnswer()
{
    QFETCH(Failure, failure);
    QFETCH(QString, errorClass);
    SmtpDialogue before{ {} };
    SmtpDialogue after{ {} };
    play(before, upToMessage);
    play(after, upToMessage + QByteArrayList{ "." });

    const SendReport early = before.report(failure, "words", {});
    const SendReport late = after.report(failure, "words", {});

    QCOMPARE(early.result, Outcome::Retry);
    QCOMPARE(early.errorClass, errorClass);
    QCOMPARE(early.errorText, QStringLiteral("words"));
    QCOMPARE(late.result, Outcome::Unknown);
    QCOMPARE(late.errorClass, errorClass);
}

void TestSmtpDialogue::replyToAnEarlierCommandCountsForNothing()
{
    SmtpDialogue dialogue{ {} };
    play(dialogue, { "S: 550 no", "C: EHLO x" });
    QCOMPARE(dialogue.report(Failure::Closed, {}, {}).result, Outcome::Retry);

    play(dialogue, upToMessage + QByteArrayList{ "S: 250 too early", "." });
    QCOMPARE(dialogue.report(Failure::Closed, {}, {}).result, Outcome::Unknown);
}

void TestSmtpDialogue::whatFollowsQuitCountsForNothing()
{
    SmtpDialogue dialogue{ {} };

    play(dialogue, upToMessage + QByteArrayList{ ".", "S: 250 ok queued as A1", "C: QUIT", "S: 500 what" });

    QCOMPARE(dialogue.report(Failure::Closed, {}, {}).result, Outcome::Accepted);
    QCOMPARE(dialogue.report(Failure::Closed, {}, {}).providerReference, QStringLiteral("A1"));
}

void TestSmtpDialogue::smtpUtf8_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<bool>("isStartTls");
    QTest::addColumn<bool>("goesOn");

    const QByteArrayList offered = { "S: 220 hi", "C: EHLO x", "S: 250-hi", "S: 250-SMTPUTF8", "S: 250 SIZE" };
    const QByteArrayList missing = { "S: 220 hi", "C: EHLO x", "S: 250-hi", "S: 250 SIZE" };
    const QByteArrayList secured = { "C: STARTTLS", "S: 220 ready", "C: EHLO x" };
    QTest::newRow("offered") << offered << false << true;
    QTest::newRow("missing") << missing << false << false;
    QTest::newRow("in small letters, last")
        << QByteArrayList{ "C: EHLO x", "S: 250-hi", "S: 250 smtputf8" } << false << true;
    QTest::newRow("not yet over TLS") << missing << true << true;
    QTest::newRow("before TLS alone") << offered + secured + QByteArrayList{ "S: 250 hi" } << true << false;
    QTest::newRow("over TLS") << missing + secured + QByteArrayList{ "S: 250 SMTPUTF8" } << true << true;
    QTest::newRow("HELO has none") << QByteArrayList{ "C: HELO x", "S: 250 hi" } << false << false;
}

void TestSmtpDialogue::smtpUtf8()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(bool, isStartTls);
    QFETCH(bool, goesOn);
    SmtpDialogue dialogue({ isStartTls ? Needs::StartTls::Yes : Needs::StartTls::No, Needs::SmtpUtf8::Yes });

    const auto verdict = play(dialogue, lines);

    QCOMPARE(verdict == SmtpDialogue::Verdict::GoOn, goesOn);
    const SendReport report = dialogue.report(Failure::Closed, {}, {});
    QCOMPARE(report.result, goesOn ? Outcome::Retry : Outcome::Rejected);
    QCOMPARE(report.errorClass, goesOn ? QStringLiteral("closed") : QStringLiteral("smtputf8"));
}

void TestSmtpDialogue::endlessReplyEndsTheTry()
{
    SmtpDialogue dialogue{ {} };
    const QByteArrayList lines(4000, "S: 250-an extension");

    QCOMPARE(play(dialogue, lines), SmtpDialogue::Verdict::HangUp);
}

QTEST_APPLESS_MAIN(TestSmtpDialogue)
#include "tst_smtpdialogue.moc"

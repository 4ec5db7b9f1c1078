// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/mainwindow.h"
#include "ui/verify/answerband.h"
#include "ui/verify/codecheck.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/deliverycard.h"

#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286");
const QString ashdown = QStringLiteral("NG-417259");

QWidget *card(Stage &stage) { return stage.window().findChild<DeliveryCard *>(); }

QWidget *openWithCode(Stage &stage, const QString &reference = olsen)
{
    stage.issueAndSend(reference);
    stage.open(reference);
    return card(stage);
}

void spend(Stage &stage, const QString &reference, int attempts)
{
    for (int which = 0; which < attempts; ++which)
        (void)stage.verify(reference, stage.wrongCode(reference, which));
}

QWidget *none(Stage &stage)
{
    stage.window();
    return card(stage);
}

QWidget *correct(Stage &stage)
{
    openWithCode(stage);
    stage.check(stage.code(olsen));
    return &stage.window();
}

QWidget *wrong(Stage &stage)
{
    openWithCode(stage);
    spend(stage, olsen, 1);
    stage.check(stage.wrongCode(olsen, 1));
    return &stage.window();
}

QWidget *wait(Stage &stage)
{
    openWithCode(stage);
    spend(stage, olsen, 2);
    stage.check(stage.wrongCode(olsen, 2));
    return card(stage);
}

/// Opened by the next call, while the last one's wait goes on.
QWidget *waitGoesOn(Stage &stage)
{
    stage.window(); // whose clock is later than that of the morning
    stage.issueAndSend(olsen);
    spend(stage, olsen, 3);
    stage.open(olsen);
    return card(stage);
}

QWidget *locked(Stage &stage)
{
    stage.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    openWithCode(stage);
    spend(stage, olsen, 4);
    stage.check(stage.wrongCode(olsen, 4));
    return card(stage);
}

QWidget *lockedForSupervisor(Stage &stage)
{
    stage.window(QStringLiteral("first"));
    return locked(stage);
}

QWidget *lockedAgain(Stage &stage)
{
    stage.setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    stage.issueAndSend(olsen);
    spend(stage, olsen, 5);
    DeskFixture::need(stage.core.unlock(
        stage.session(QStringLiteral("supervisor")), stage.delivery(olsen).id, QStringLiteral("misheard"), {}));
    stage.open(olsen);
    spend(stage, olsen, 2);
    stage.check(stage.wrongCode(olsen, 2));
    return card(stage);
}

/// Sent again a moment ago: the next time has to wait.
QWidget *sentAgain(Stage &stage)
{
    stage.issueAndSend(olsen);
    stage.window();
    DeskFixture::need(stage.core.resend(stage.session(), stage.delivery(olsen).id, {}));
    stage.send();
    stage.open(olsen);
    return card(stage);
}

QWidget *expired(Stage &stage)
{
    stage.issueAndSend(olsen);
    stage.clock.advance(14h);
    stage.open(olsen);
    return card(stage);
}

QWidget *older(Stage &stage)
{
    stage.issueAndSend(olsen);
    const QString old = stage.code(olsen);
    stage.clock.advance(5min);
    DeskFixture::need(stage.core.reissue(
        stage.session(), { stage.delivery(olsen).id, QStringLiteral("deleted"), {}, Issue::Lifetime::Day, {} }));
    stage.send();
    stage.open(olsen);
    stage.check(old);
    return card(stage);
}

QWidget *noCode(Stage &stage)
{
    stage.open(olsen);
    return card(stage);
}

QWidget *alreadyHandedOff(Stage &stage)
{
    openWithCode(stage);
    const QString code = stage.code(olsen);
    VerifyRequest elsewhere;
    elsewhere.delivery = stage.delivery(olsen).id;
    elsewhere.typed = code;
    // Nothing is processed in between: the window does not know yet.
    DeskFixture::need(stage.core.verify(stage.session(QStringLiteral("first")), elsewhere));
    stage.check(code);
    return card(stage);
}

QWidget *handedOff(Stage &stage)
{
    stage.issueAndSend(olsen);
    (void)stage.verify(olsen, stage.code(olsen));
    stage.open(olsen);
    return card(stage);
}

QWidget *ended(Stage &stage, Delivery::State as, const char *reason)
{
    stage.issueAndSend(olsen);
    DeskFixture::need(
        stage.core.close(stage.session(), { stage.delivery(olsen).id, as, QString::fromLatin1(reason), {} }));
    stage.open(olsen);
    return card(stage);
}

QWidget *undelivered(Stage &stage) { return ended(stage, Delivery::State::Undelivered, "nobody_home"); }

QWidget *cancelled(Stage &stage) { return ended(stage, Delivery::State::Cancelled, "duplicate"); }

QWidget *blocked(Stage &stage)
{
    stage.setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("1"));
    openWithCode(stage, ashdown);
    spend(stage, ashdown, 1);
    stage.check(stage.code(ashdown));
    return card(stage);
}

QWidget *dispatcherBlocked(Stage &stage)
{
    stage.setPolicy(QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("1"));
    openWithCode(stage, ashdown);
    spend(stage, ashdown, 1);
    stage.check(stage.code(ashdown));
    return card(stage);
}

QWidget *notRecorded(Stage &stage)
{
    openWithCode(stage);
    stage.breakTable(QStringLiteral("handoff"));
    stage.check(stage.code(olsen));
    return card(stage);
}

QWidget *notACode(Stage &stage)
{
    openWithCode(stage);
    stage.check(QStringLiteral("4829"));
    return card(stage);
}

/// With the database held, until the band has said @p times things.
QWidget *waiting(Stage &stage, int times)
{
    openWithCode(stage);
    for (QTimer *patience : stage.window().findChild<CodeCheck *>()->findChildren<QTimer *>())
        patience->setInterval(patience->interval() / 10); // the database gives up in the meantime
    auto *band = stage.part<AnswerBand>("answerBand");
    int said = 0;
    QObject::connect(band, &AnswerBand::announced, band, [&said] { ++said; });
    stage.stall();
    auto *field = stage.window().findChild<CodeEdit *>();
    QTest::keyClicks(field, stage.code(olsen));
    QTest::keyClick(field, Qt::Key_Return);
    Stage::waitFor("the band", [&said, times] { return said >= times; });
    QObject::disconnect(band, &AnswerBand::announced, band, nullptr);
    return card(stage);
}

QWidget *checking(Stage &stage) { return waiting(stage, 1); }

QWidget *slow(Stage &stage) { return waiting(stage, 2); }

QWidget *twoDeliveries(Stage &stage) { return openWithCode(stage, QStringLiteral("NG-417302")); }

QWidget *messageFailed(Stage &stage)
{
    stage.sms.answer
        = { SendReport::Result::Rejected, {}, QStringLiteral("recipient"), QStringLiteral("number not in service") };
    return openWithCode(stage, ashdown);
}

QWidget *messageUnknown(Stage &stage)
{
    stage.sms.answer = { SendReport::Result::Unknown, {}, QStringLiteral("timeout"), {} };
    stage.issueAndSend(ashdown);
    stage.clock.advance(10min);
    stage.send(); // the one automatic repeat
    stage.open(ashdown);
    return card(stage);
}

QWidget *noContact(Stage &stage)
{
    stage.open(QStringLiteral("NG-417348"));
    return card(stage);
}

} // namespace

std::vector<Screen> cardScreens()
{
    return {
        { "card-none", none },
        { "card-two-deliveries", twoDeliveries },
        { "card-handed-off", handedOff },
        { "card-no-contact", noContact },
        { "card-message-failed", messageFailed },
        { "card-answer-lost", messageUnknown },
        { "card-sent-again", sentAgain },
        { "answer-correct", correct },
        { "answer-wrong", wrong },
        { "answer-wait", wait },
        { "answer-wait-goes-on", waitGoesOn },
        { "answer-locked", locked },
        { "answer-locked-supervisor", lockedForSupervisor },
        { "answer-locked-again", lockedAgain },
        { "answer-expired", expired },
        { "answer-older", older },
        { "answer-no-code", noCode },
        { "answer-already-handed-off", alreadyHandedOff },
        { "answer-undelivered", undelivered },
        { "answer-cancelled", cancelled },
        { "answer-blocked", blocked },
        { "answer-blocked-dispatcher", dispatcherBlocked },
        { "answer-not-recorded", notRecorded },
        { "answer-not-a-code", notACode },
        { "answer-checking", checking },
        { "answer-slow", slow },
    };
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/messageblock.h"

#include "core/common/errortext.h"
#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/verify/actionbutton.h"
#include "ui/verify/cardactions.h"
#include "ui/verify/contactline.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// The newest message to @p kind's address; one that has no channel yet goes to the first that reaches the recipient.
const DeliveryInFull::SentMessage *newestTo(ChannelKind kind, const DeliveryInFull &full)
{
    const ChannelKind first = full.row.stop.contact.phone ? ChannelKind::Sms : ChannelKind::Email;
    const auto found = std::find_if(full.messages.begin(), full.messages.end(), [&](const auto &sent) {
        const ChannelKind to = sent.kind.value_or(first);
        return to == kind || (to == ChannelKind::Tray && kind == first);
    });
    return found == full.messages.end() ? nullptr : &*found;
}

} // namespace

MessageBlock::MessageBlock(const Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_time(QLocale(), desk.depot.timeZone)
    , m_seconds(this)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Section, this))
    , m_problem(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_resendNote(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_resend(actionButton(*actions.resend, desk.appearance, this))
    , m_layout(new QVBoxLayout(this))
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &MessageBlock::onSecondPassed);
    build();
}

void MessageBlock::build()
{
    m_title->setObjectName(QStringLiteral("codeValidity"));
    m_problem->setObjectName(QStringLiteral("messageProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_resendNote->setObjectName(QStringLiteral("resendNote"));
    m_resend->setText(tr("Resend"));
    m_resend->setMenu(new QMenu(m_resend));
    m_resend->menu()->setObjectName(QStringLiteral("resendMenu"));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resend, 0, 0);
    buttons->addWidget(actionButton(*m_actions.newCode, m_desk.appearance, this), 0, 1);
    buttons->addWidget(actionButton(*m_actions.correctContact, m_desk.appearance, this), 1, 0);
    buttons->addWidget(actionButton(*m_actions.undelivered, m_desk.appearance, this), 1, 1);
    buttons->setColumnStretch(0, 1);
    buttons->setColumnStretch(1, 1);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_resendNote);
    m_layout->addLayout(buttons);
}

void MessageBlock::setDelivery(const DeliveryInFull &full)
{
    m_delivery = full.row.delivery.id;
    m_contact = full.row.stop.contact;
    const QDate day = full.row.delivery.date;
    if (!full.issue)
        m_title->setText(tr("No code issued"));
    else if (full.issue->state == Issue::State::Locked)
        m_title->setText(tr("Code locked"));
    else if (full.issue->refusalAt(full.readAt))
        m_title->setText(tr("No code is valid"));
    else if (m_time.timeOn(day, full.issue->expiresAt) == m_time.time(full.issue->expiresAt))
        m_title->setText(tr("Code valid until %1 today").arg(m_time.time(full.issue->expiresAt)));
    else
        m_title->setText(tr("Code valid until %1").arg(m_time.dateAndTime(full.issue->expiresAt)));
    showContacts(full);
    fillResendMenu();
    showResend(full);
}

void MessageBlock::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void MessageBlock::showContacts(const DeliveryInFull &full)
{
    delete m_contacts;
    m_contacts = new QWidget(this);
    auto *rows = new QVBoxLayout(m_contacts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    if (m_contact.phone)
        addContact(ChannelKind::Sms, full.phone, full);
    if (m_contact.email)
        addContact(ChannelKind::Email, m_contact.email->text(), full);
    if (m_contact.isEmpty()) {
        auto *line = new ContactLine(m_desk.appearance, m_contacts);
        line->setNoContact();
        rows->addWidget(line);
    }
    m_layout->insertWidget(1, m_contacts);
}

void MessageBlock::addContact(ChannelKind kind, const QString &address, const DeliveryInFull &full)
{
    auto *line = new ContactLine(m_desk.appearance, m_contacts);
    line->setObjectName(QStringLiteral("contact-%1").arg(word(kind)));
    const auto *sent = newestTo(kind, full);
    line->setContact(kind, address, sent ? std::optional(sent->message.state) : std::nullopt,
        sent ? m_time.timeOn(full.row.delivery.date, sent->at) : QString());
    m_contacts->layout()->addWidget(line);
    if (!sent)
        return;
    if (sent->message.state == Message::State::Unknown)
        addUndecided(*sent);
    if (sent->message.state == Message::State::Failed || sent->message.state == Message::State::Undelivered)
        addFailure(*sent, address);
    const bool isOnItsWay
        = sent->message.state == Message::State::Queued || sent->message.state == Message::State::Sending;
    if (isOnItsWay && !sent->message.errorClass.isEmpty())
        addWaiting();
}

void MessageBlock::addWaiting()
{
    auto *waits = new PlainLabel(m_desk.appearance, TextStyle::Muted, m_contacts);
    waits->setObjectName(QStringLiteral("messageWaits"));
    waits->setWordWrap(true);
    waits->setText(tr("Will be sent when the provider is back."));
    m_contacts->layout()->addWidget(waits);
}

void MessageBlock::addUndecided(const DeliveryInFull::SentMessage &sent)
{
    auto *question = new PlainLabel(m_desk.appearance, TextStyle::Muted, m_contacts);
    question->setWordWrap(true);
    question->setText(tr("The provider's answer was lost: the recipient may have the message already."));
    auto *repeat = new HintButton(tr("Send again"), m_desk.appearance, m_contacts);
    repeat->setObjectName(QStringLiteral("repeatMessage"));
    auto *giveUp = new HintButton(tr("Give up"), m_desk.appearance, m_contacts);
    giveUp->setObjectName(QStringLiteral("giveUpMessage"));
    connect(repeat, &QPushButton::clicked, this,
        [this, id = sent.message.id] { decide(id, DecideMessage::Decision::Repeat); });
    connect(giveUp, &QPushButton::clicked, this,
        [this, id = sent.message.id] { decide(id, DecideMessage::Decision::GiveUp); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(repeat);
    buttons->addWidget(giveUp);
    buttons->addStretch(1);
    auto *rows = static_cast<QVBoxLayout *>(m_contacts->layout());
    rows->addWidget(question);
    rows->addLayout(buttons);
}

void MessageBlock::addFailure(const DeliveryInFull::SentMessage &sent, const QString &address)
{
    auto *why = new PlainLabel(m_desk.appearance, TextStyle::Small, m_contacts);
    why->setObjectName(QStringLiteral("messageFailure"));
    why->setWordWrap(true);
    const QString reason = sent.message.errorText;
    why->setText(reason.isEmpty()
            ? tr("The message to %1 failed. Correct the contact or use another channel.").arg(address)
            : tr("The message to %1 failed: %2. Correct the contact or use another channel.").arg(address, reason));
    m_contacts->layout()->addWidget(why);
}

void MessageBlock::fillResendMenu()
{
    QMenu *menu = m_resend->menu();
    menu->clear();
    const auto add = [&](const QString &text, const std::vector<ChannelKind> &channels) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, channels] { resend(channels); });
    };
    if (m_contact.phone)
        add(tr("By &SMS"), { ChannelKind::Sms });
    if (m_contact.email)
        add(tr("By &e-mail"), { ChannelKind::Email });
    if (m_contact.phone && m_contact.email)
        add(tr("By &both"), { ChannelKind::Sms, ChannelKind::Email });
}

void MessageBlock::showResend(const DeliveryInFull &full)
{
    m_seconds.stop();
    m_secondsLeft = 0;
    const QString refusal = full.row.delivery.isOpen() ? CardActions::resendRefusal(full) : QString();
    m_resendNote->setText(refusal);
    m_resendNote->setVisible(!refusal.isEmpty() && full.issue);
    if (!refusal.isEmpty() || !full.row.delivery.isOpen() || !full.resendFrom)
        return;
    m_secondsLeft = int(std::chrono::ceil<std::chrono::seconds>(*full.resendFrom - full.readAt).count());
    m_seconds.start();
    sayResendWait();
}

void MessageBlock::onSecondPassed()
{
    m_secondsLeft -= 1;
    if (m_secondsLeft <= 0)
        m_seconds.stop();
    sayResendWait();
}

void MessageBlock::sayResendWait()
{
    const bool isFree = m_secondsLeft <= 0;
    const QString note = isFree ? QString() : tr("The message can be sent again in %n s.", "", m_secondsLeft);
    m_resendNote->setText(note);
    m_resendNote->setVisible(!isFree);
    m_actions.resend->setEnabled(isFree);
    m_actions.resend->setToolTip(isFree ? tr("Send the same code again") : tr("in %n s", "", m_secondsLeft));
}

void MessageBlock::resend(const std::vector<ChannelKind> &channels)
{
    m_desk.core.resend(m_desk.session, m_delivery, channels).then(this, [this](const Result<MessageId> &message) {
        onDone(message ? Result<void>() : Result<void>(message.error()));
    });
}

void MessageBlock::decide(const MessageId &message, DecideMessage::Decision decision)
{
    m_desk.core.decideMessage(m_desk.session, message, decision).then(this, [this](const Result<void> &done) {
        onDone(done);
    });
}

void MessageBlock::onDone(const Result<void> &result)
{
    setProblem(result ? QString() : errorText(result.error()));
    Q_EMIT changed();
}

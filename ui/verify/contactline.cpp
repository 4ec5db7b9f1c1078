// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/contactline.h"

#include "core/common/plaintext.h"
#include "ui/board/boardwords.h"
#include "ui/style/appearance.h"
#include "ui/verify/lineiconlabel.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace {

using Tone = LineIconLabel::Tone;

struct StateLook {
    MessageStatus status;
    const char *icon;
    Tone tone;
};

StateLook lookOf(Message::State state)
{
    switch (state) {
    case Message::State::Queued:
        return { MessageStatus::Queued, "clock", Tone::Muted };
    case Message::State::Sending:
        return { MessageStatus::Sending, "clock", Tone::Muted };
    case Message::State::Sent:
        return { MessageStatus::Sent, "check", Tone::Muted };
    case Message::State::Delivered:
        return { MessageStatus::Delivered, "check-check", Tone::Ok };
    case Message::State::Undelivered:
        return { MessageStatus::Undelivered, "triangle-alert", Tone::Bad };
    case Message::State::Failed:
        return { MessageStatus::Failed, "triangle-alert", Tone::Bad };
    case Message::State::Unknown:
        return { MessageStatus::Unknown, "circle-question-mark", Tone::Warn };
    case Message::State::Dropped:
        return { MessageStatus::Dropped, "ban", Tone::Muted };
    }
    return { MessageStatus::None, "", Tone::Muted };
}

const char *iconOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Sms:
        return "message-square";
    case ChannelKind::Voice:
        return "phone";
    case ChannelKind::Email:
        return "mail";
    case ChannelKind::Tray:
        return "smartphone";
    }
    return "";
}

} // namespace

ContactLine::ContactLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_channel(new LineIconLabel(appearance, this))
    , m_number(new ElidedLabel(appearance, TextStyle::Monospace, this))
    , m_address(new ElidedLabel(appearance, TextStyle::Body, this))
    , m_stateIcon(new LineIconLabel(appearance, this))
    , m_state(new PlainLabel(appearance, TextStyle::Body, this))
    , m_strongState(new PlainLabel(appearance, TextStyle::Strong, this))
{
    m_number->setElideMode(Qt::ElideMiddle);
    m_address->setElideMode(Qt::ElideMiddle);
    m_address->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_channel);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->addWidget(m_strongState);
}

void ContactLine::setContact(
    ChannelKind kind, const QString &address, std::optional<Message::State> state, const QString &time)
{
    m_channel->setIcon(QString::fromLatin1(iconOf(kind)), Tone::Muted);
    // Without the mark the plus of a number would stand behind it where writing runs from right to left.
    ElidedLabel *written = kind == ChannelKind::Sms ? m_number : m_address;
    written->QLabel::setText(QChar(0x200e) + plain(address));
    m_number->setVisible(written == m_number);
    m_address->setVisible(written == m_address);
    m_strongState->hide();
    if (state)
        return setStateOf(*state, time);
    m_stateIcon->hide();
    m_state->setText(tr("Not used"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
}

void ContactLine::setStateOf(Message::State state, const QString &time)
{
    const StateLook look = lookOf(state);
    m_stateIcon->setIcon(QString::fromLatin1(look.icon), look.tone);
    const bool isUrgent = look.tone == Tone::Bad || look.tone == Tone::Warn;
    PlainLabel *words = isUrgent ? m_strongState : m_state;
    m_strongState->setColour(
        [tone = look.tone](const Tokens &tokens) { return (tone == Tone::Bad ? tokens.bad : tokens.warn).text; });
    words->setText(tr("%1 %2", "state of a message, time").arg(BoardWords::message(look.status), time));
    m_state->setVisible(!isUrgent);
    m_strongState->setVisible(isUrgent);
}

void ContactLine::setNoContact()
{
    m_channel->setIcon(QStringLiteral("phone-off"), Tone::Warn);
    m_number->hide();
    m_address->setText(tr("No phone number, no mail address"));
    m_address->show();
    m_strongState->setColour([](const Tokens &tokens) { return tokens.warn.text; });
    m_stateIcon->hide();
    m_state->hide();
    m_strongState->setText(BoardWords::message(MessageStatus::NoContact));
}

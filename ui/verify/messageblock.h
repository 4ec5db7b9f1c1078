// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"
#include "core/runtime/doorcodecore.h"
#include "ui/print/writtentime.h"

#include <QTimer>
#include <QWidget>

class Actions;
class HintButton;
class PlainLabel;
class QVBoxLayout;
struct Desk;

/// Whether the code reached its recipient, and what can be done when it did not.
class MessageBlock : public QWidget {
    Q_OBJECT

public:
    MessageBlock(const Desk &desk, Actions &actions, QWidget *parent);

    void setDelivery(const DeliveryInFull &full);
    /// What went wrong with the last act here; empty: nothing.
    void setProblem(const QString &sentence);

    /// Sends the same code again; absent: by whichever channel core chooses.
    void resend(const std::vector<ChannelKind> &channels);

Q_SIGNALS:
    /// A message was asked for, or decided.
    void changed();

private:
    void build();
    void fillResendMenu();
    void showContacts(const DeliveryInFull &full);
    void addContact(ChannelKind kind, const QString &address, const DeliveryInFull &full);
    void addUndecided(const DeliveryInFull::SentMessage &sent);
    void addWaiting();
    void addFailure(const DeliveryInFull::SentMessage &sent, const QString &address);
    void showResend(const DeliveryInFull &full);
    void onSecondPassed();
    void sayResendWait();
    void decide(const MessageId &message, DecideMessage::Decision decision);
    void onDone(const Result<void> &result);

    const Desk &m_desk;
    Actions &m_actions;
    WrittenTime m_time;
    DeliveryId m_delivery;
    Contact m_contact;
    int m_secondsLeft = 0;
    QTimer m_seconds;
    PlainLabel *m_title;
    QWidget *m_contacts = nullptr;
    PlainLabel *m_problem;
    PlainLabel *m_resendNote;
    HintButton *m_resend;
    QVBoxLayout *m_layout;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QWidget>

class Appearance;
class ElidedLabel;
class LineIconLabel;
class PlainLabel;

/// One way to reach the recipient, and how far the newest message came on it.
class ContactLine : public QWidget {
    Q_OBJECT

public:
    ContactLine(const Appearance &appearance, QWidget *parent);

    /// @p time is when @p state began, worded.
    void setContact(ChannelKind kind, const QString &address, std::optional<Message::State> state, const QString &time);
    void setNoContact();

private:
    void setStateOf(Message::State state, const QString &time);

    LineIconLabel *m_channel;
    ElidedLabel *m_number;
    ElidedLabel *m_address; ///< of mail
    LineIconLabel *m_stateIcon;
    PlainLabel *m_state;
    PlainLabel *m_strongState;
};

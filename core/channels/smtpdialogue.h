// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpreply.h"
#include "core/ports/channel.h"

#include <QByteArray>

/// Follows one try from outside: which command is out, what was answered, whether the message's last byte has gone. It
/// says what became of the message by that alone, because a transfer library's error numbers do not tell "not taken"
/// from "answer lost".
class SmtpDialogue {
public:
    enum class Stage { Connecting, Greeting, Hello, StartTls, SignIn, Sender, Recipient, Data, Body, Sent, Probe };
    enum class Failure { None, Connect, Tls, Certificate, SignIn, Timeout, Stopped, Closed, Protocol };
    enum class Verdict { GoOn, HangUp };
    /// What must be true of the server for this try.
    struct Needs {
        enum class StartTls { No, Yes } startTls = StartTls::No;
        enum class SmtpUtf8 { No, Yes } smtpUtf8 = SmtpUtf8::No;
    };

    explicit SmtpDialogue(Needs needs);

    void onConnected();
    /// @p line as it went out; lines of a sign-in, which are secret, are told apart and not kept.
    void onCommand(QByteArrayView line);
    Verdict onReplyLine(QByteArrayView line);
    void onBodyPart();
    void onLastByte();

    Stage stage() const { return m_stage; }
    bool isQuitting() const { return m_isQuitting; }
    /// Whether the server named what it offers during this try; it does so once a connection.
    bool isGreeted() const { return m_isGreeted; }
    bool offersDsn() const { return m_offersDsn; }

    /// @p failure and @p explanation are those of the library. Nothing in it quotes @p message.
    SendReport report(Failure failure, const QByteArray &explanation, const QString &message) const;

private:
    SendReport verdictOnMessage(Failure failure) const;
    SendReport verdictBeforeMessage(Failure failure) const;
    QString refusalClass() const;
    void noteOffer(QByteArrayView line);

    Needs m_needs;
    Stage m_stage = Stage::Connecting;
    SmtpReply m_reply;
    bool m_isQuitting = false;
    bool m_isSecured = false;
    bool m_isGreeted = false;
    bool m_offersUtf8 = false;
    bool m_offersDsn = false;
    bool m_lacksUtf8 = false;
};

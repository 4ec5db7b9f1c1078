// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpdialogue.h"

#include <array>
#include <optional>
#include <utility>

namespace {

using Stage = SmtpDialogue::Stage;
using Failure = SmtpDialogue::Failure;
using Outcome = SendReport::Result;

/// Commands that start a stage. Each holds a blank, a colon or a line end, which no base64 line of a sign-in does.
constexpr std::array<std::pair<QByteArrayView, Stage>, 8> commands = { {
    { "EHLO ", Stage::Hello },
    { "HELO ", Stage::Hello },
    { "STARTTLS\r\n", Stage::StartTls },
    { "AUTH ", Stage::SignIn },
    { "MAIL FROM:", Stage::Sender },
    { "RCPT TO:", Stage::Recipient },
    { "DATA\r\n", Stage::Data },
    { "NOOP", Stage::Probe },
} };

std::optional<Stage> stageOf(QByteArrayView line)
{
    for (const auto &[command, stage] : commands) {
        if (line.startsWith(command))
            return stage;
    }
    return std::nullopt;
}

QString word(Failure failure)
{
    switch (failure) {
    case Failure::None:
    case Failure::Protocol:
        return QStringLiteral("protocol");
    case Failure::Connect:
        return QStringLiteral("connect");
    case Failure::Tls:
        return QStringLiteral("tls");
    case Failure::Certificate:
        return QStringLiteral("certificate");
    case Failure::SignIn:
        return QStringLiteral("sign_in");
    case Failure::Timeout:
        return QStringLiteral("timeout");
    case Failure::Stopped:
        return QStringLiteral("stopped");
    case Failure::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

/// Refusals of who asks, not of what is asked (RFC 4954 §6): the next message would fare the same.
bool asksForSignIn(int code) { return code == 530 || code == 534 || code == 535 || code == 538; }

/// How Microsoft 365 refuses passwords as such: for everybody, or for this directory or mailbox.
bool saysPasswordsAreOff(const SmtpReply &reply)
{
    const QString text = reply.text();
    return text.startsWith(QLatin1String("550 5.7.30"))
        || (text.startsWith(QLatin1String("535 5.7.139")) && text.contains(QLatin1String("SmtpClientAuthentication")));
}

SendReport outcome(Outcome result, const QString &errorClass) { return { result, {}, errorClass, {} }; }

} // namespace

SmtpDialogue::SmtpDialogue(Needs needs)
    : m_needs(needs)
{
}

void SmtpDialogue::onConnected() { m_stage = Stage::Greeting; }

void SmtpDialogue::onCommand(QByteArrayView line)
{
    if (m_isQuitting)
        return;
    if (line.startsWith("QUIT\r\n")) {
        m_isQuitting = true; // what follows tells nothing of the message
        return;
    }
    m_reply = {};
    if (const auto stage = stageOf(line)) {
        m_stage = *stage;
        m_isSecured = m_isSecured || m_stage == Stage::StartTls;
        if (m_stage == Stage::Hello)
            m_offersUtf8 = m_offersDsn = false; // what was offered before TLS counts for nothing (RFC 3207 §4.2)
    }
}

SmtpDialogue::Verdict SmtpDialogue::onReplyLine(QByteArrayView line)
{
    if (m_isQuitting)
        return Verdict::GoOn;
    if (m_reply.isComplete())
        m_reply = {}; // the library reads on alone when a reply was none of its own
    m_reply.add(line);
    if (m_reply.isEndless())
        return Verdict::HangUp;

    if (m_stage != Stage::Hello)
        return Verdict::GoOn;
    if (m_reply.severity() == 4)
        return Verdict::HangUp; // the library would try HELO and forget why
    noteOffer(line);
    // The last EHLO is the one over TLS.
    const bool isLastHello = m_needs.startTls == Needs::StartTls::No || m_isSecured;
    m_lacksUtf8 = m_needs.smtpUtf8 == Needs::SmtpUtf8::Yes && isLastHello && m_reply.severity() == 2 && !m_offersUtf8;
    return m_lacksUtf8 ? Verdict::HangUp : Verdict::GoOn;
}

void SmtpDialogue::noteOffer(QByteArrayView line)
{
    const QByteArrayView offer = line.sliced(std::min<qsizetype>(4, line.size())).trimmed();
    const auto is = [&offer](const char *word) { return offer.compare(word, Qt::CaseInsensitive) == 0; };
    m_isGreeted = true;
    m_offersUtf8 = m_offersUtf8 || is("SMTPUTF8");
    m_offersDsn = m_offersDsn || is("DSN");
}

void SmtpDialogue::onBodyPart() { m_stage = Stage::Body; }

void SmtpDialogue::onLastByte()
{
    m_stage = Stage::Sent;
    m_reply = {};
}

SendReport SmtpDialogue::report(Failure failure, const QByteArray &explanation, const QString &message) const
{
    SendReport report = m_stage == Stage::Sent ? verdictOnMessage(failure) : verdictBeforeMessage(failure);
    const QString said = withoutDigitsOf(message, m_reply.text());
    if (report.result == Outcome::Accepted)
        report.providerReference = providerReferenceIn(said);
    else if (m_reply.severity() >= 4)
        report.errorText = said;
    else
        report.errorText = withoutDigitsOf(message, oneLine(explanation));
    return report;
}

SendReport SmtpDialogue::verdictOnMessage(Failure failure) const
{
    switch (m_reply.severity()) {
    case 2:
        return outcome(Outcome::Accepted, {});
    case 4:
        return outcome(Outcome::Retry, QStringLiteral("too_busy"));
    case 5:
        return outcome(Outcome::Rejected, QStringLiteral("rejected"));
    default:
        return outcome(Outcome::Unknown, word(failure));
    }
}

SendReport SmtpDialogue::verdictBeforeMessage(Failure failure) const
{
    if (m_lacksUtf8)
        return outcome(Outcome::Rejected, QStringLiteral("smtputf8"));
    const bool isInTime = failure != Failure::Timeout && failure != Failure::Stopped;
    if (failure == Failure::Certificate || failure == Failure::Tls)
        return outcome(Outcome::Retry, word(failure));
    if (m_stage == Stage::StartTls && isInTime)
        return outcome(Outcome::Retry, word(Failure::Tls));
    if (m_stage == Stage::Probe && m_reply.isComplete())
        return outcome(Outcome::Accepted, {});

    if (m_reply.severity() == 4)
        return outcome(Outcome::Retry, QStringLiteral("too_busy"));
    if (m_reply.severity() == 5 && saysPasswordsAreOff(m_reply))
        return outcome(Outcome::Retry, QStringLiteral("basic_auth_off"));
    if (m_stage == Stage::SignIn && isInTime && (m_reply.severity() == 5 || failure == Failure::SignIn))
        return outcome(Outcome::Retry, word(Failure::SignIn));
    if (m_reply.severity() == 5 && asksForSignIn(m_reply.code()))
        return outcome(Outcome::Retry, word(Failure::SignIn));
    if (m_reply.severity() == 5)
        return outcome(Outcome::Rejected, refusalClass());
    return outcome(Outcome::Retry, word(failure));
}

QString SmtpDialogue::refusalClass() const
{
    switch (m_stage) {
    case Stage::Sender:
        return QStringLiteral("sender");
    case Stage::Recipient:
        return QStringLiteral("recipient");
    case Stage::Data:
    case Stage::Body:
    case Stage::Sent:
        return QStringLiteral("rejected");
    case Stage::Connecting:
    case Stage::Greeting:
    case Stage::Hello:
    case Stage::StartTls:
    case Stage::SignIn:
    case Stage::Probe:
        return QStringLiteral("refused");
    }
    return {};
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpconnection.h"

#include "core/channels/mimemessage.h"
#include "core/channels/smtpoptions.h"
#include "core/channels/wiping.h"
#include "core/common/logcategories.h"

#include <algorithm>
#include <cstring>

namespace {

using Failure = SmtpDialogue::Failure;
using Needs = SmtpDialogue::Needs;
using Security = SmtpSettings::Security;
using Stage = SmtpDialogue::Stage;

/// The library's own state, made once before the first handle.
struct CurlLibrary {
    CurlLibrary() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    ~CurlLibrary() { curl_global_cleanup(); }
};

} // namespace

SmtpConnection::SmtpConnection(const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &secret,
    const std::atomic<bool> &isStopping)
    : m_settings(settings)
    , m_timeouts(timeouts)
    , m_secret(secret)
    , m_isStopping(isStopping)
{
    static const CurlLibrary library;
}

SmtpConnection::~SmtpConnection() { close(); }

SendReport SmtpConnection::send(const OutgoingMessage &message)
{
    const auto refused
        = [](const QString &errorClass) { return SendReport{ SendReport::Result::Rejected, {}, errorClass, {} }; };
    if (!message.to.email)
        return refused(QStringLiteral("recipient"));
    const auto from = mailboxOf(m_settings.from);
    const auto to = mailboxOf(*message.to.email);
    if (!from || !to)
        return refused(QStringLiteral("recipient"));
    auto bytes = mimeMessage({ m_settings.from, m_settings.fromName, *message.to.email, message.subject, message.text,
        message.language, message.date, message.idempotencyKey });
    if (!bytes)
        return refused(QStringLiteral("message"));

    m_message = std::move(*bytes);
    const bool isWide = needsSmtpUtf8(m_settings.from) || needsSmtpUtf8(*message.to.email);
    const SmtpEnvelope envelope{ *from, *to, message.id.text().toLatin1(),
        isWide ? Needs::SmtpUtf8::Yes : Needs::SmtpUtf8::No };
    CURLcode code = transfer(envelope);
    if (wasClosedBefore(code)) {
        m_curl.reset(); // the next one connects
        code = transfer(envelope);
    }
    wipe(m_message);
    SendReport report = this->report(code, message.text);
    // The library would keep a connection whose last answer is still to come, and take that for the next message's.
    if (m_cut != Failure::None || report.result == SendReport::Result::Unknown)
        close();
    return report;
}

SendReport SmtpConnection::test()
{
    begin(Needs::SmtpUtf8::No);
    return report(open() ? probe() : CURLE_URL_MALFORMAT, {});
}

void SmtpConnection::close()
{
    if (!m_curl)
        return;
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_curl.get(), CURLINFO_ACTIVESOCKET, &socket);
    if (socket != CURL_SOCKET_BAD) {
        // A QUIT by curl_easy_cleanup() would wait for its answer without any of our limits.
        m_isClosing = true;
        begin(Needs::SmtpUtf8::No);
        const auto noNewSocket = [](void *, curlsocktype, curl_sockaddr *) -> curl_socket_t { return CURL_SOCKET_BAD; };
        curl_easy_setopt(m_curl.get(), CURLOPT_OPENSOCKETFUNCTION, static_cast<curl_opensocket_callback>(noNewSocket));
        probe();
        m_isClosing = false;
    }
    m_curl.reset();
}

bool SmtpConnection::open()
{
    if (m_curl)
        return true;
    if (urlOf(m_settings).isEmpty())
        return false;
    m_curl.reset(curl_easy_init());
    if (!m_curl)
        return false;
    applySettings(m_curl.get(), m_settings, m_timeouts, m_secret);
    applyCallbacks();
    return true;
}

void SmtpConnection::applyCallbacks()
{
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_explanation);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &SmtpConnection::onRead);
    curl_easy_setopt(curl, CURLOPT_READDATA, this);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &SmtpConnection::onHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &SmtpConnection::onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(curl, CURLOPT_PREREQFUNCTION, &SmtpConnection::onReady);
    curl_easy_setopt(curl, CURLOPT_PREREQDATA, this);
    // The commands it sends, which nothing else tells; it prints nothing.
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &SmtpConnection::onDebug);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, this);
}

CURLcode SmtpConnection::transfer(const SmtpEnvelope &envelope)
{
    begin(envelope.smtpUtf8);
    if (!open())
        return CURLE_URL_MALFORMAT;
    CURL *curl = m_curl.get();
    if (!applyEnvelope(curl, envelope, m_recipients))
        return CURLE_OUT_OF_MEMORY;
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_message.size()));
    // Whether SMTPUTF8 is offered stands in the answer to EHLO alone.
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, envelope.smtpUtf8 == Needs::SmtpUtf8::Yes ? 1L : 0L);

    m_envelope = &envelope;
    const CURLcode code = curl_easy_perform(curl);
    m_envelope = nullptr;
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    m_recipients.reset();
    return code;
}

/// The server is known now, and nothing was said of the message yet.
void SmtpConnection::askForNotice()
{
    if (m_dialogue.isGreeted())
        m_offersDsn = m_dialogue.offersDsn();
    if (m_envelope && m_offersDsn && m_envelope->smtpUtf8 == Needs::SmtpUtf8::No)
        applyEnvelopeWithNotice(m_curl.get(), *m_envelope, m_recipients);
}

/// Whether the server had closed a connection that was kept, before it heard anything of this message. A server that
/// closes after an answer may do so in the very moment the next message begins.
bool SmtpConnection::wasClosedBefore(CURLcode code) const
{
    const bool isClosed = code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING;
    if (!isClosed || !m_curl || m_cut != Failure::None || m_handedOut > 0)
        return false;
    long connects = 1;
    curl_easy_getinfo(m_curl.get(), CURLINFO_NUM_CONNECTS, &connects);
    return connects == 0;
}

CURLcode SmtpConnection::probe()
{
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 0L);
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 0L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, nullptr);
    curl_easy_setopt(curl, CURLOPT_NOBODY, 0L);
    return code;
}

SendReport SmtpConnection::report(CURLcode code, const QString &message)
{
    const Failure failure = m_cut == Failure::None ? failureOf(code) : m_cut;
    SendReport report = m_dialogue.report(failure, QByteArray(m_explanation), message);
    m_steps.note(m_dialogue.stage());
    tellTlsApart(failure);
    report.steps = m_steps.all();
    if (report.result != SendReport::Result::Accepted)
        qCInfo(lcChannels, "a message was not taken: %s (library code %d)", qPrintable(report.errorClass), int(code));
    return report;
}

void SmtpConnection::begin(Needs::SmtpUtf8 smtpUtf8)
{
    const bool isStartTls = m_settings.security == Security::StartTls;
    m_dialogue = SmtpDialogue({ isStartTls ? Needs::StartTls::Yes : Needs::StartTls::No, smtpUtf8 });
    m_handedOut = 0;
    m_explanation[0] = '\0';
    m_cut = Failure::None;
    m_steps.begin(m_dialogue.stage());
    startLimit();
}

/// Where encryption comes first the library connects and encrypts in one go. It tells when it was connected only if
/// encrypting went well; otherwise all the time counts as spent on that.
void SmtpConnection::tellTlsApart(Failure failure)
{
    if (m_settings.security != Security::ImplicitTls || !m_curl)
        return;
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_CONNECT_TIME_T, &microseconds);
    const bool isRefused = failure == Failure::Tls || failure == Failure::Certificate;
    if (microseconds == 0 && !isRefused)
        return;
    m_steps.tellTlsApart(std::chrono::milliseconds(microseconds / 1000));
}

void SmtpConnection::startLimit()
{
    auto limit = limitOf(m_dialogue.stage(), m_timeouts);
    if (m_isClosing || m_dialogue.isQuitting())
        limit = m_isStopping ? std::min(m_timeouts.goodbye, std::chrono::milliseconds(500)) : m_timeouts.goodbye;
    m_limit = std::chrono::steady_clock::now() + limit;
}

/// Called by the library about once a second, oftener when something moves. Other than 0 ends the try.
int SmtpConnection::tick()
{
    if (m_dialogue.stage() == Stage::Connecting && !m_isClosing) {
        const bool isImplicit = m_settings.security == Security::ImplicitTls;
        curl_off_t reached = 0;
        curl_easy_getinfo(m_curl.get(), isImplicit ? CURLINFO_APPCONNECT_TIME_T : CURLINFO_CONNECT_TIME_T, &reached);
        if (reached > 0) {
            m_steps.note(m_dialogue.stage());
            m_dialogue.onConnected();
            m_steps.note(m_dialogue.stage());
            startLimit();
        }
    }
    const bool isSayingGoodbye = m_isClosing || m_dialogue.isQuitting();
    const bool isStopped = m_isStopping && !isSayingGoodbye;
    const bool isOver = std::chrono::steady_clock::now() >= m_limit;
    if (!isStopped && !isOver)
        return 0;
    if (!isSayingGoodbye)
        m_cut = isStopped ? Failure::Stopped : Failure::Timeout;
    return 1;
}

size_t SmtpConnection::onRead(char *buffer, size_t size, size_t count, void *self)
{
    auto &connection = *static_cast<SmtpConnection *>(self);
    const qsizetype left = connection.m_message.size() - connection.m_handedOut;
    const qsizetype part = std::min(left, qsizetype(size * count));
    if (part <= 0)
        return 0;
    std::memcpy(buffer, connection.m_message.constData() + connection.m_handedOut, size_t(part));
    connection.m_handedOut += part;
    if (part == left)
        connection.m_dialogue.onLastByte();
    else
        connection.m_dialogue.onBodyPart();
    connection.startLimit();
    return size_t(part);
}

size_t SmtpConnection::onHeader(char *buffer, size_t size, size_t count, void *self)
{
    auto &connection = *static_cast<SmtpConnection *>(self);
    const size_t length = size * count;
    if (connection.m_dialogue.onReplyLine(QByteArrayView(buffer, qsizetype(length))) == SmtpDialogue::Verdict::GoOn)
        return length;
    connection.m_cut = Failure::Protocol;
    return 0;
}

int SmtpConnection::onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    auto &connection = *static_cast<SmtpConnection *>(self);
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    connection.m_steps.note(connection.m_dialogue.stage());
    connection.m_dialogue.onCommand(QByteArrayView(data, qsizetype(size)));
    connection.m_steps.note(connection.m_dialogue.stage());
    connection.startLimit();
    return 0;
}

int SmtpConnection::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<SmtpConnection *>(self)->tick();
}

int SmtpConnection::onReady(void *self, char *, char *, int, int)
{
    static_cast<SmtpConnection *>(self)->askForNotice();
    return CURL_PREREQFUNC_OK;
}

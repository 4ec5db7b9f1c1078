// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpdialogue.h"
#include "core/channels/smtpenvelope.h"
#include "core/channels/smtpsettings.h"
#include "core/channels/smtpsteps.h"
#include "core/ports/channel.h"

#include <curl/curl.h>

#include <atomic>
#include <chrono>
#include <memory>

/// One connection to the mail server, kept open between messages. It blocks, so each has a thread of its own. At most
/// one call at a time; every call ends within the time limits, and within about a second once @p isStopping is true.
class SmtpConnection {
public:
    /// @p secret, a password or a token, is read whenever a connection is opened.
    SmtpConnection(const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &secret,
        const std::atomic<bool> &isStopping);
    SmtpConnection(const SmtpConnection &) = delete;
    SmtpConnection &operator=(const SmtpConnection &) = delete;
    ~SmtpConnection();

    SendReport send(const OutgoingMessage &message);
    SendReport test();

    bool isOpen() const { return m_curl != nullptr; }
    /// Says goodbye and frees the library's buffers, which still hold the last text.
    void close();

private:
    struct Closer {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };

    bool open();
    void applyCallbacks();
    CURLcode transfer(const SmtpEnvelope &envelope);
    void askForNotice();
    bool wasClosedBefore(CURLcode code) const;
    CURLcode probe();
    SendReport report(CURLcode code, const QString &message);
    void begin(SmtpDialogue::Needs::SmtpUtf8 smtpUtf8);
    void startLimit();
    void tellTlsApart(SmtpDialogue::Failure failure);
    int tick();

    static size_t onRead(char *buffer, size_t size, size_t count, void *self);
    static size_t onHeader(char *buffer, size_t size, size_t count, void *self);
    static int onDebug(CURL *curl, curl_infotype type, char *data, size_t size, void *self);
    static int onReady(void *self, char *, char *, int, int);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const SmtpSettings &m_settings;
    const SmtpTimeouts &m_timeouts;
    const QByteArray &m_secret;
    const std::atomic<bool> &m_isStopping;

    std::unique_ptr<CURL, Closer> m_curl;
    const SmtpEnvelope *m_envelope = nullptr; ///< of the transfer at hand
    SmtpRecipients m_recipients; ///< of the transfer at hand
    bool m_offersDsn = false; ///< the server of the open connection
    char m_explanation[CURL_ERROR_SIZE] = {};
    SmtpDialogue m_dialogue{ {} };
    QByteArray m_message; ///< what is being sent; wiped when the try is over
    qsizetype m_handedOut = 0;
    std::chrono::steady_clock::time_point m_limit;
    SmtpSteps m_steps; ///< of the try at hand
    SmtpDialogue::Failure m_cut = SmtpDialogue::Failure::None; ///< why a try was ended from this side
    bool m_isClosing = false;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httpprobe.h"

#include "core/channels/httptrust.h"

#include <QUrl>

#include <utility>

using Result = SendReport::Result;

HttpProbe::HttpProbe(QByteArray url, HttpLimits limits)
    : m_url(std::move(url))
    , m_limits(std::move(limits))
    , m_socket(this)
    , m_timer(this)
    , m_step(QStringLiteral("connect"))
{
    m_timer.setSingleShot(true);
}

void HttpProbe::start(Probed probed)
{
    m_probed = std::move(probed);
    const QUrl url = QUrl::fromEncoded(m_url);
    const bool isSecure = url.scheme() == QLatin1String("https");
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(Result::Retry, QStringLiteral("timeout"), {}); });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] { onConnected(); });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const auto &errors) { onTlsErrors(errors); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        stepDone();
        finish(Result::Accepted, {}, {});
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { onError(); }, Qt::QueuedConnection);
    m_since.start();
    m_timer.start(m_limits.connect);
    const auto port = quint16(url.port(isSecure ? 443 : 80));
    if (!isSecure)
        return m_socket.connectToHost(url.host(), port);
    m_socket.setSslConfiguration(tlsConfiguration(m_limits.caFile));
    m_socket.connectToHostEncrypted(url.host(), port);
}

void HttpProbe::onConnected()
{
    stepDone();
    if (m_socket.mode() == QSslSocket::UnencryptedMode && !QUrl::fromEncoded(m_url).scheme().endsWith(QLatin1Char('s')))
        return finish(Result::Accepted, {}, {});
    m_step = QStringLiteral("tls");
}

void HttpProbe::onTlsErrors(const QList<QSslError> &errors)
{
    m_failure = QStringLiteral("certificate");
    if (!errors.isEmpty())
        m_said = errors.first().errorString();
}

void HttpProbe::onError()
{
    const QString word = m_failure.isEmpty() ? m_step : m_failure;
    finish(Result::Retry, word, m_said.isEmpty() ? m_socket.errorString() : m_said);
}

void HttpProbe::stepDone()
{
    m_report.steps.push_back({ m_step, std::chrono::milliseconds(m_since.restart()) });
    m_step.clear();
}

void HttpProbe::finish(Result result, const QString &errorClass, const QString &said)
{
    m_timer.stop();
    if (!m_step.isEmpty())
        stepDone();
    m_socket.disconnect(this);
    m_socket.abort();
    m_report.result = result;
    m_report.errorClass = errorClass;
    m_report.errorText = said;
    if (const Probed probed = std::exchange(m_probed, {}))
        probed(m_report);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httpexchange.h"
#include "core/ports/channel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

/// Whether a provider can be reached and its certificate is right, step by step, without a byte of HTTP.
class HttpProbe : public QObject {
public:
    using Probed = std::function<void(SendReport)>;

    HttpProbe(QByteArray url, HttpLimits limits);

    /// @p probed is called once, from the event loop: Accepted or Retry, with the steps "connect" and "tls".
    void start(Probed probed);

private:
    void onConnected();
    void onTlsErrors(const QList<QSslError> &errors);
    void onError();
    void stepDone();
    void finish(SendReport::Result result, const QString &errorClass, const QString &said);

    const QByteArray m_url;
    const HttpLimits m_limits;
    Probed m_probed;
    QSslSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_since;
    SendReport m_report;
    QString m_step;
    QString m_failure;
    QString m_said;
};

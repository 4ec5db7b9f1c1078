// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httpchannel.h"

#include <QFuture>
#include <QMetaType>

Q_DECLARE_METATYPE(SendReport::Result)
Q_DECLARE_METATYPE(StatusReport::Result)

/// A text message with the code 483 920 to +447700900123, of 24 November 2026, 16:00, good for five hours.
OutgoingMessage aTextMessage();
/// A minute after aTextMessage() was queued.
Instant aMoment();

/// Limits that a hanging server reaches at once.
HttpLimits shortLimits();

/// A channel over @p provider whose time stands at aMoment().
std::unique_ptr<HttpChannel> aChannel(
    std::unique_ptr<const SmsProvider> provider, HttpChannel::Settings settings = { 4, {}, shortLimits() });

SendReport reportOf(QFuture<SendReport> future);
StatusReport reportOf(QFuture<StatusReport> future);

/// An answer as a provider's mapping is given it.
HttpAnswer anAnswer(int status, const QByteArray &body, HttpHeaders headers = {});

/// Of a request made by a provider; empty when there is none.
QByteArray headerOf(const HttpRequest &request, const QByteArray &name);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http/httptry.h"

using namespace std::chrono_literals;

OutgoingMessage aTextMessage()
{
    const Instant queued = *fromIso(QStringLiteral("2026-11-24T16:00:00.000Z"));
    return { MessageId(QStringLiteral("5e1c9c0a-2d1f-4c1e-9a37-0c5b6f1f2d3e")),
        Contact{ PhoneNumber::fromE164(QStringLiteral("+447700900123")), std::nullopt }, {},
        QStringLiteral("Nordgate: code 483 920 for NG-417259 & Søn, until 21:00."), QStringLiteral("en"),
        QStringLiteral("0123456789abcdef0123456789abcdef"), queued, queued + 5h };
}

Instant aMoment() { return aTextMessage().date + 1min; }

HttpLimits shortLimits() { return { 500ms, 500ms, 64 * 1024, {} }; }

std::unique_ptr<HttpChannel> aChannel(std::unique_ptr<const SmsProvider> provider, HttpChannel::Settings settings)
{
    return std::make_unique<HttpChannel>(std::move(provider), std::move(settings), [] { return aMoment(); });
}

SendReport reportOf(QFuture<SendReport> future)
{
    future.waitForFinished();
    return future.result();
}

StatusReport reportOf(QFuture<StatusReport> future)
{
    future.waitForFinished();
    return future.result();
}

HttpAnswer anAnswer(int status, const QByteArray &body, HttpHeaders headers)
{
    HttpAnswer answer;
    answer.reached = HttpAnswer::Reached::Answered;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.body = body;
    return answer;
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[each, value] : request.headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

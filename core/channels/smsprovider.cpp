// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smsprovider.h"

#include "core/channels/providerreport.h"

HttpRequest SmsProvider::statusRequest(const QString &, Instant) const { return {}; }

StatusReport SmsProvider::statusReport(const HttpAnswer &) const { return {}; }

HttpRequest SmsProvider::lostRequest(const OutgoingMessage &, Instant) const { return {}; }

StatusReport SmsProvider::lostReport(const OutgoingMessage &, const HttpAnswer &) const { return {}; }

std::vector<HttpRequest> SmsProvider::forgetRequests(const QString &) const { return {}; }

std::optional<HttpRequest> SmsProvider::testRequest(Instant) const { return std::nullopt; }

SendReport SmsProvider::testReport(const HttpAnswer &answer) const
{
    return answer.status / 100 == 2 ? accepted({}) : reportOfStatus(answer);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/awssms.h"

/// Amazon SNS Publish straight to a number, for accounts without End User Messaging. A lost answer stays unknown: there
/// is nothing to ask.
class AwsSns : public SmsProvider {
public:
    explicit AwsSns(AwsSms::Settings settings);

    QByteArrayList secrets() const override { return { m_settings.secret }; }
    QByteArray address() const override { return m_settings.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;
    SendReport testReport(const HttpAnswer &answer) const override;

private:
    HttpRequest request(const QByteArray &form, Instant now) const;

    AwsSms::Settings m_settings;
    SigV4 m_signature;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/androidgateway.h"
#include "core/channels/awssns.h"
#include "core/channels/providerreport.h"
#include "core/channels/twilio.h"
#include "core/channels/twiliovoice.h"
#include "core/channels/vonage.h"
#include "core/channels/webhook.h"

#include <memory>

namespace {

const QByteArray secret = QByteArrayLiteral("s3cret-Pa55word");

std::unique_ptr<SmsProvider> twilio()
{
    return std::make_unique<Twilio>(Twilio::Settings{ { "https://x", "AC1", {}, secret }, QStringLiteral("+1"), {} });
}

std::unique_ptr<SmsProvider> webhook()
{
    Webhook::Settings settings;
    settings.token = secret;
    settings.successPointer = QStringLiteral("/messages/0/status");
    settings.successValue = QStringLiteral("0");
    settings.idPointer = QStringLiteral("/messages/0/id");
    settings.statusPointer = QStringLiteral("/status");
    return std::make_unique<Webhook>(settings);
}

std::unique_ptr<SmsProvider> provider(int which)
{
    const AwsSms::Settings aws{ {}, "AKIA", secret, "eu-central-1", {}, {} };
    switch (which) {
    case 0:
        return twilio();
    case 1:
        return std::make_unique<TwilioVoice>(TwilioVoice::Settings{ { "https://x", "AC1", {}, secret }, {}, {} });
    case 2:
        return std::make_unique<Vonage>(Vonage::Settings{ "https://x", "https://y", QStringLiteral("k"), {}, secret });
    case 3:
        return std::make_unique<AwsSms>(aws);
    case 4:
        return std::make_unique<AwsSns>(aws);
    case 5:
        return std::make_unique<AndroidGateway>(
            AndroidGateway::Settings{ "http://10.0.0.1", QStringLiteral("u"), secret, {} });
    default:
        return webhook();
    }
}

OutgoingMessage message()
{
    OutgoingMessage message;
    message.to.phone = PhoneNumber::fromE164(QStringLiteral("+447700900123"));
    message.text = QStringLiteral("code 483 920");
    return message;
}

void require(bool isTrue)
{
    if (!isTrue)
        __builtin_trap();
}

} // namespace

/// The first byte picks the provider, the next two the status; the rest is the answer's body. A message is taken only
/// by a 2xx; no report holds the code, the secret, a control character or more than 200 characters.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    if (size < 3)
        return 0;
    const auto asked = provider(bytes[0] % 7);
    HttpAnswer answer;
    answer.reached = HttpAnswer::Reached::Answered;
    answer.status = 200 + (bytes[1] * 256 + bytes[2]) % 400;
    answer.body = QByteArray(reinterpret_cast<const char *>(bytes + 3), qsizetype(size - 3));

    const OutgoingMessage sent = message();
    SendReport report = asked->sendReport(answer);
    clean(report, &sent, asked->secrets());
    StatusReport found = asked->lostReport(sent, answer);
    clean(found, asked->secrets());
    StatusReport status = asked->statusReport(answer);
    clean(status, asked->secrets());
    asked->testReport(answer);

    const bool isTaken = report.result == SendReport::Result::Accepted;
    require(!isTaken || answer.status / 100 == 2 || answer.status == 409);
    require(report.errorText.size() <= 200 && report.providerReference.size() <= 100);
    require(!report.errorText.contains(QStringLiteral("483920")));
    for (const QString &text : { report.errorText, found.errorText, status.errorText, report.providerReference })
        require(!text.contains(QString::fromLatin1(secret)) && !text.contains(QChar(0x1b)));
    return 0;
}

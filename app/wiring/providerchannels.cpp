// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/providerchannels.h"

#include "app/wiring/channeloptions.h"
#include "app/wiring/systemclock.h"
#include "app/wiring/webhooksettings.h"
#include "core/channels/androidgateway.h"
#include "core/channels/awssns.h"
#include "core/channels/httpchannel.h"
#include "core/channels/twilio.h"
#include "core/channels/twiliovoice.h"
#include "core/channels/vonage.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace {

using Provider = std::unique_ptr<const SmsProvider>;

/// What one type makes of its options and secret; @p line gets how requests are let go.
using Make = Provider (*)(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line);

const QRegularExpression &number()
{
    static const QRegularExpression form(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    return form;
}

void readPace(ChannelOptions &options, double perSecond, HttpChannel::Settings &line)
{
    line.concurrent = options.whole("concurrent", 1, 6).value_or(4);
    line.perSecond = options.number("per_second", 0.1, 1000).value_or(perSecond);
}

TwilioAccount twilioAccount(ChannelOptions &options, const QByteArray &secret)
{
    static const QRegularExpression account(QStringLiteral("\\AAC[0-9a-fA-F]{32}\\z"));
    static const QRegularExpression key(QStringLiteral("\\ASK[0-9a-fA-F]{32}\\z"));
    TwilioAccount made;
    made.accountSid = options.required("account_sid", account).toLatin1();
    made.apiKeySid = options.text("api_key_sid", key).toLatin1();
    made.secret = secret;
    return made;
}

Provider twilio(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    static const QRegularExpression from(
        QStringLiteral("\\A(?:\\+[1-9][0-9]{6,14}|[0-9]{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})\\z"));
    static const QRegularExpression service(QStringLiteral("\\AMG[0-9a-fA-F]{32}\\z"));
    readPace(options, 10, line);
    Twilio::Settings settings;
    settings.account = twilioAccount(options, secret);
    settings.from = options.text("from", from);
    settings.messagingServiceSid = options.text("messaging_service_sid", service);
    if (settings.from.isEmpty() == settings.messagingServiceSid.isEmpty())
        options.refuse(settings.from.isEmpty() ? "from" : "messaging_service_sid");
    return std::make_unique<Twilio>(std::move(settings));
}

Provider twilioVoice(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    static const QRegularExpression voice(QStringLiteral("\\A[A-Za-z0-9.-]{1,64}\\z"));
    readPace(options, 1, line);
    TwilioVoice::Settings settings;
    settings.account = twilioAccount(options, secret);
    settings.from = options.required("from", number());
    settings.voice = options.text("voice", voice);
    return std::make_unique<TwilioVoice>(std::move(settings));
}

Provider vonage(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    static const QRegularExpression key(QStringLiteral("\\A[0-9A-Za-z]{8}\\z"));
    static const QRegularExpression from(QStringLiteral("\\A(?:[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9]{1,11})\\z"));
    readPace(options, 10, line);
    Vonage::Settings settings;
    settings.apiKey = options.required("api_key", key);
    settings.from = options.required("from", from);
    settings.secret = secret;
    return std::make_unique<Vonage>(std::move(settings));
}

Provider aws(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    static const QRegularExpression key(QStringLiteral("\\A[A-Z0-9]{16,128}\\z"));
    static const QRegularExpression region(QStringLiteral("\\A[a-z]{2}(?:-[a-z]{2,16}){1,3}-[0-9]{1,2}\\z"));
    static const QRegularExpression identity(QStringLiteral("\\A[A-Za-z0-9_:/+-]{1,256}\\z"));
    static const QRegularExpression sender(QStringLiteral("\\A(?=.*[A-Za-z])[A-Za-z0-9]{1,11}\\z"));
    readPace(options, 10, line);
    AwsSms::Settings settings;
    settings.accessKeyId = options.required("access_key_id", key).toLatin1();
    settings.region = options.required("region", region).toLatin1();
    settings.secret = secret;
    const QString service = options.word("service", { QStringLiteral("sms"), QStringLiteral("sns") });
    const bool isSns = service == QLatin1String("sns");
    settings.from = options.text("from", isSns ? sender : identity);
    settings.configurationSet = options.text("configuration_set", identity);
    if (isSns && !settings.configurationSet.isEmpty())
        options.refuse("configuration_set");
    return isSns ? Provider(std::make_unique<AwsSns>(std::move(settings)))
                 : Provider(std::make_unique<AwsSms>(std::move(settings)));
}

Provider android(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    AndroidGateway::Settings settings;
    settings.base = readAddress(options, "url").toUtf8();
    while (settings.base.endsWith('/'))
        settings.base.chop(1);
    settings.username = options.required("username");
    settings.sim = options.whole("sim", 1, 3);
    settings.secret = secret;
    line.concurrent = 1;
    line.perSecond = 1 / options.number("seconds_between", 1, 10).value_or(3);
    line.limits.caFile = options.text("ca_file");
    return std::make_unique<AndroidGateway>(std::move(settings));
}

Provider webhook(ChannelOptions &options, const QByteArray &secret, HttpChannel::Settings &line)
{
    readPace(options, 10, line);
    line.limits.caFile = options.text("ca_file");
    return std::make_unique<Webhook>(readWebhook(options, secret));
}

struct Type {
    const char *name;
    Make make;
    bool needsSecret;
};

constexpr std::array types = {
    Type{ "twilio", twilio, true },
    Type{ "twilio_voice", twilioVoice, true },
    Type{ "vonage", vonage, true },
    Type{ "aws", aws, true },
    Type{ "android", android, true },
    Type{ "webhook", webhook, false },
};

const Type *typeOf(const QString &name)
{
    for (const Type &type : types) {
        if (name == QLatin1String(type.name))
            return &type;
    }
    return nullptr;
}

} // namespace

bool isProviderType(const QString &type) { return typeOf(type) != nullptr; }

Result<std::unique_ptr<Channel>> makeProviderChannel(const ChannelSettings &settings, const QByteArray &secret)
{
    const Type *type = typeOf(settings.type);
    if (!type)
        return Error{ ErrorCode::OutOfRange, settings.type };
    ChannelOptions options(settings.options);
    HttpChannel::Settings line;
    Provider provider = type->make(options, secret, line);
    if (type->needsSecret && secret.isEmpty())
        options.refuse("secret");
    if (auto read = options.done(); !read)
        return read.error();
    return std::unique_ptr<Channel>(
        std::make_unique<HttpChannel>(std::move(provider), line, [] { return SystemClock{}.now(); }));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/webhooksettings.h"

#include "app/wiring/channeloptions.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include "core/channels/jsonpointer.h"

#include <algorithm>

namespace {

const QString json = QStringLiteral("application/json");

struct Secret {
    QByteArray token;
    QByteArray signingKey;
};

Secret secretOf(const QByteArray &secret, bool isSigned)
{
    const QJsonObject both = QJsonDocument::fromJson(secret).object();
    if (!both.isEmpty())
        return { both.value(QLatin1String("token")).toString().toUtf8(),
            both.value(QLatin1String("signing_key")).toString().toUtf8() };
    return isSigned ? Secret{ {}, secret } : Secret{ secret, {} };
}

FieldTemplate readTemplate(ChannelOptions &options, const char *key, const QString &text, const QStringList &fields)
{
    const FieldTemplate made(text, fields);
    if (made.unknownField())
        options.refuse(key);
    return made;
}

/// One "Name: value" a line.
std::vector<std::pair<QByteArray, FieldTemplate>> readHeaders(ChannelOptions &options)
{
    static const QRegularExpression form(QStringLiteral("\\A([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([ -~]*)\\z"));
    static const QStringList ours{ QStringLiteral("content-type"), QStringLiteral("content-length"),
        QStringLiteral("host"), QStringLiteral("connection"), QStringLiteral("transfer-encoding"),
        QStringLiteral("idempotency-key"), QStringLiteral("accept-encoding") };
    std::vector<std::pair<QByteArray, FieldTemplate>> headers;
    for (const QString &line : options.lines("headers").split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto match = form.match(line.trimmed());
        const QString name = match.captured(1);
        if (!match.hasMatch() || ours.contains(name.toLower()))
            options.refuse("headers");
        headers.emplace_back(
            name.toLatin1(), readTemplate(options, "headers", match.captured(2), Webhook::headerFields()));
    }
    return headers;
}

std::set<int> readStatusList(ChannelOptions &options)
{
    static const QRegularExpression form(QStringLiteral("\\A[2-5][0-9]{2}(?:,[2-5][0-9]{2})*\\z"));
    std::set<int> all;
    for (const QString &each : options.text("success_status", form).split(QLatin1Char(','), Qt::SkipEmptyParts))
        all.insert(each.toInt());
    return all.empty() ? Webhook::Settings().successStatus : all;
}

std::optional<QString> readPointer(ChannelOptions &options, const char *key)
{
    const QString pointer = options.text(key);
    if (pointer.isEmpty())
        return std::nullopt;
    if (!isJsonPointer(pointer))
        options.refuse(key);
    return pointer;
}

QStringList readWords(ChannelOptions &options, const char *key)
{
    QStringList words = options.text(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

/// Everything before the path, which no field may reach into.
QString placeOf(const QString &address)
{
    const QUrl url(QString(address).replace(QRegularExpression(QStringLiteral("[{}]")), QString()));
    return url.scheme() + QLatin1String("://") + url.authority();
}

void readStatus(ChannelOptions &options, const QString &address, Webhook::Settings &settings)
{
    const QString url = options.text("status_url");
    settings.statusPointer = readPointer(options, "status_pointer");
    settings.deliveredValues = readWords(options, "delivered_values");
    settings.undeliveredValues = readWords(options, "undelivered_values");
    if (url.isEmpty())
        return;
    settings.statusUrl = readTemplate(options, "status_url", url, Webhook::statusFields());
    if (placeOf(url) != placeOf(address) || !settings.statusUrl.holds(QStringLiteral("provider_id")))
        options.refuse("status_url");
    if (!settings.statusPointer)
        options.refuse("status_pointer");
}

void readSignature(ChannelOptions &options, const QByteArray &secret, Webhook::Settings &settings)
{
    const bool isSigned
        = options.word("sign", { QStringLiteral("none"), QStringLiteral("standard") }) == QLatin1String("standard");
    const Secret parts = secretOf(secret, isSigned);
    settings.token = parts.token;
    settings.username = options.text("username");
    if (settings.username.contains(QLatin1Char(':')))
        options.refuse("username");
    if (isSigned)
        settings.signature = StandardWebhook::fromKey(parts.signingKey);
    const auto wantsToken = [](const auto &header) { return header.second.holds(QStringLiteral("secret")); };
    const bool needsToken
        = !settings.username.isEmpty() || std::any_of(settings.headers.begin(), settings.headers.end(), wantsToken);
    if ((isSigned && !settings.signature) || (needsToken && settings.token.isEmpty()))
        options.refuse("secret");
}

} // namespace

bool isOwnNetwork(const QString &host)
{
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".local")))
        return true;
    const QHostAddress address(host);
    if (address.isLoopback())
        return true;
    for (const char *net :
        { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10" }) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net))))
            return true;
    }
    return false;
}

QString readAddress(ChannelOptions &options, const char *key)
{
    const QString address = options.required(key);
    const bool isAccepted = options.isTrue("accept_unencrypted");
    const QUrl url(QString(address).replace(QRegularExpression(QStringLiteral("[{}]")), QString()), QUrl::StrictMode);
    static const QRegularExpression form(QStringLiteral("\\Ahttps?://[^/?#{}@\\s]+(?:[/?][^#\\s]*)?\\z"));
    if (!form.match(address).hasMatch() || !url.isValid() || url.host().isEmpty()) {
        options.refuse(key);
        return address;
    }
    if (url.scheme() == QLatin1String("http")) {
        if (!isOwnNetwork(url.host()))
            options.refuse(key);
        if (!isAccepted)
            options.refuse("accept_unencrypted");
    }
    return address;
}

Webhook::Settings readWebhook(ChannelOptions &options, const QByteArray &secret)
{
    Webhook::Settings settings;
    const QString address = readAddress(options, "url");
    settings.url = readTemplate(options, "url", address, Webhook::messageFields());
    settings.verb
        = options.word("method", { QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("GET") }).toLatin1();
    settings.headers = readHeaders(options);
    settings.contentType
        = options
              .word("content_type",
                  { json, QStringLiteral("application/x-www-form-urlencoded"), QStringLiteral("text/plain") })
              .toLatin1();
    const QString body = options.lines("body");
    const QString usual
        = QStringLiteral(R"({"id":"{id}","to":"{to}","from":"{from}","text":"{text}","expires":"{expires}"})");
    const bool hasUsual = body.isEmpty() && settings.contentType == json.toLatin1();
    settings.body = readTemplate(options, "body", hasUsual ? usual : body, Webhook::messageFields());
    const QString text = QStringLiteral("text");
    if (!(settings.verb == "GET" ? settings.url : settings.body).holds(text))
        options.refuse(settings.verb == "GET" ? "url" : "body"); // a code nobody would get
    settings.from = options.text("from");
    settings.successStatus = readStatusList(options);
    settings.successPointer = readPointer(options, "success_pointer");
    settings.successValue = options.text("success_value");
    if (settings.successPointer.has_value() == settings.successValue.isEmpty())
        options.refuse(settings.successPointer ? "success_value" : "success_pointer");
    settings.idPointer = readPointer(options, "id_pointer");
    readStatus(options, address, settings);
    readSignature(options, secret, settings);
    return settings;
}

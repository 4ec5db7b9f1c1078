// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twiliovoice.h"

#include "core/channels/providerreport.h"
#include "core/domain/messagetext.h"

#include <utility>

namespace {

/// Twilio's language of <Say> for a message's.
QString spokenLanguage(const QString &language)
{
    const QString two = language.left(2).toLower();
    if (language.size() > 2)
        return language;
    if (two == QLatin1String("de"))
        return QStringLiteral("de-DE");
    if (two == QLatin1String("fr"))
        return QStringLiteral("fr-FR");
    if (two == QLatin1String("es"))
        return QStringLiteral("es-ES");
    if (two == QLatin1String("ar"))
        return QStringLiteral("arb");
    return QStringLiteral("en-GB");
}

/// @p text as XML: marked up, and without what XML 1.0 can't hold.
QString escaped(QString text)
{
    text.removeIf([](QChar character) {
        return (character.unicode() < 0x20 && character != QLatin1Char('\t') && character != QLatin1Char('\n'))
            || character.unicode() >= 0xfffe;
    });
    return text.toHtmlEscaped();
}

QString attribute(const char *name, const QString &value)
{
    return QLatin1Char(' ') + QLatin1String(name) + QLatin1String("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
}

} // namespace

TwilioVoice::TwilioVoice(Settings settings)
    : m_settings(std::move(settings))
{
}

HttpRequest TwilioVoice::sendRequest(const OutgoingMessage &message, Instant) const
{
    const QString voice = m_settings.voice.isEmpty() ? QString() : attribute("voice", m_settings.voice);
    QString twiml = QLatin1String("<Response><Say") + attribute("language", spokenLanguage(message.language)) + voice
        + QLatin1Char('>') + escaped(message.text) + QLatin1String("</Say></Response>");
    const HttpRequest request = m_settings.account.post("/Calls.json",
        formEncoded({ { "To", message.to.phone->e164() }, { "From", m_settings.from }, { "Twiml", twiml },
            { "TimeLimit", QStringLiteral("180") } }));
    wipe(twiml);
    return request;
}

SendReport TwilioVoice::sendReport(const HttpAnswer &answer) const { return twilioSendReport(answer); }

HttpRequest TwilioVoice::statusRequest(const QString &providerReference, Instant) const
{
    return m_settings.account.get(twilioResource("Calls", providerReference));
}

StatusReport TwilioVoice::statusReport(const HttpAnswer &answer) const
{
    using Result = StatusReport::Result;
    if (answer.status == 404)
        return { Result::NotTaken, {}, {}, {} };
    const QJsonObject call = jsonObject(answer.body);
    const QString status = call.value(QLatin1String("status")).toString();
    if (answer.status != 200 || status.isEmpty())
        return noAnswer(answer);
    const QString sid = call.value(QLatin1String("sid")).toString();
    if (status == QLatin1String("completed"))
        return { Result::Delivered, sid, {}, {} };
    for (const char *over : { "busy", "failed", "no-answer", "canceled" }) {
        if (status == QLatin1String(over))
            return { Result::Undelivered, sid, QStringLiteral("not_answered"), status };
    }
    return { Result::Underway, sid, {}, {} };
}

std::vector<HttpRequest> TwilioVoice::forgetRequests(const QString &providerReference) const
{
    return { m_settings.account.post(twilioResource("Calls", providerReference), "Status=canceled") };
}

std::optional<HttpRequest> TwilioVoice::testRequest(Instant) const { return m_settings.account.get(".json"); }

SendReport TwilioVoice::testReport(const HttpAnswer &answer) const { return twilioSendReport(answer); }

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/awssns.h"

#include "core/channels/awsreport.h"

#include <QXmlStreamReader>

#include <utility>

namespace {

AwsSms::Settings withBase(AwsSms::Settings settings)
{
    if (settings.base.isEmpty())
        settings.base = "https://sns." + settings.region + ".amazonaws.com";
    return settings;
}

/// The text of the first element called @p name; empty when there is none or @p body is no XML up to there.
QString elementText(const QByteArray &body, const char *name)
{
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String(name))
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

} // namespace

AwsSns::AwsSns(AwsSms::Settings settings)
    : m_settings(withBase(std::move(settings)))
    , m_signature({ m_settings.accessKeyId, m_settings.secret, m_settings.region, "sns" })
{
}

HttpRequest AwsSns::request(const QByteArray &form, Instant now) const
{
    HttpRequest request;
    request.url = m_settings.base + '/';
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" } };
    request.body = form;
    m_signature.sign(request, now);
    return request;
}

HttpRequest AwsSns::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const QString string = QStringLiteral("String");
    std::vector<std::pair<QByteArray, QString>> fields = { { "Action", QStringLiteral("Publish") },
        { "Version", QStringLiteral("2010-03-31") }, { "PhoneNumber", message.to.phone->e164() },
        { "Message", message.text }, { "MessageAttributes.entry.1.Name", QStringLiteral("AWS.SNS.SMS.SMSType") },
        { "MessageAttributes.entry.1.Value.DataType", string },
        { "MessageAttributes.entry.1.Value.StringValue", QStringLiteral("Transactional") } };
    if (!m_settings.from.isEmpty()) {
        fields.emplace_back("MessageAttributes.entry.2.Name", QStringLiteral("AWS.SNS.SMS.SenderID"));
        fields.emplace_back("MessageAttributes.entry.2.Value.DataType", string);
        fields.emplace_back("MessageAttributes.entry.2.Value.StringValue", m_settings.from);
    }
    return request(formEncoded(fields), now);
}

SendReport AwsSns::sendReport(const HttpAnswer &answer) const
{
    const QString id = elementText(answer.body, "MessageId");
    if (answer.status == 200 && !id.isEmpty())
        return accepted(id);
    const QString code = elementText(answer.body, "Code");
    const QString said = code + QLatin1Char(' ') + elementText(answer.body, "Message");
    if (answer.status / 100 == 4 && code == QLatin1String("OptedOut"))
        return rejected(QStringLiteral("opted_out"), said);
    return awsErrorReport(answer, code, said);
}

std::optional<HttpRequest> AwsSns::testRequest(Instant now) const
{
    return request("Action=GetSMSAttributes&Version=2010-03-31", now);
}

SendReport AwsSns::testReport(const HttpAnswer &answer) const
{
    return answer.status == 200 ? accepted({}) : sendReport(answer);
}

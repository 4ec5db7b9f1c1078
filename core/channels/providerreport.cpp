// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/providerreport.h"

#include "core/channels/smtpreply.h"

#include <QJsonDocument>

#include <algorithm>

using Result = SendReport::Result;
using Reached = HttpAnswer::Reached;

namespace {

constexpr int longestReference = 100;

QString plainReference(const QString &reference)
{
    const auto isPlain = [](QChar character) {
        return character.unicode() < 0x80
            && (character.isLetterOrNumber() || QLatin1String("-_.:").contains(character));
    };
    const bool isUsable
        = reference.size() <= longestReference && std::all_of(reference.begin(), reference.end(), isPlain);
    return isUsable ? reference : QString();
}

QString withoutSecrets(QString said, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= 4)
            said.replace(QString::fromUtf8(secret), QStringLiteral("…"));
    }
    return said;
}

QString cleanText(const QString &said, const QByteArrayList &secrets)
{
    return withoutSecrets(oneLine(said.toUtf8()), secrets);
}

} // namespace

SendReport accepted(const QString &providerReference) { return { Result::Accepted, providerReference, {}, {} }; }

SendReport rejected(const QString &errorClass, const QString &said)
{
    return { Result::Rejected, {}, errorClass, said };
}

SendReport tryLater(const QString &errorClass, const QString &said) { return { Result::Retry, {}, errorClass, said }; }

SendReport unknown(const QString &errorClass, const QString &said) { return { Result::Unknown, {}, errorClass, said }; }

SendReport unansweredReport(const HttpAnswer &answer)
{
    const bool isLost = answer.reached == Reached::AnswerLost;
    return isLost ? unknown(answer.failure, answer.explanation) : tryLater(answer.failure, answer.explanation);
}

SendReport reportOfStatus(const HttpAnswer &answer, const QString &said)
{
    switch (answer.status) {
    case 401:
    case 403:
        return tryLater(QStringLiteral("sign_in"), said);
    case 301:
    case 302:
    case 307:
    case 308:
    case 402:
    case 404:
    case 405:
    case 407:
    case 410:
    case 415:
    case 501:
    case 505:
        return tryLater(QStringLiteral("configuration"), said);
    case 408:
        return tryLater(QStringLiteral("timeout"), said);
    case 425:
    case 429:
    case 503: {
        SendReport report = tryLater(QStringLiteral("too_busy"), said);
        report.retryAfter = retryAfter(answer);
        return report;
    }
    default:
        break;
    }
    if (answer.status / 100 == 4)
        return rejected(QStringLiteral("rejected"), said);
    return unknown(answer.status / 100 == 5 ? QStringLiteral("server") : QStringLiteral("protocol"), said);
}

StatusReport noAnswer(const HttpAnswer &answer)
{
    StatusReport report;
    const bool isAnswered = answer.reached == Reached::Answered;
    report.errorClass = isAnswered ? reportOfStatus(answer).errorClass : answer.failure;
    report.errorText = answer.explanation;
    return report;
}

void clean(SendReport &report, const OutgoingMessage *message, const QByteArrayList &secrets)
{
    report.providerReference = plainReference(report.providerReference);
    report.errorText = cleanText(report.errorText, secrets);
    if (!message)
        return;
    report.errorText = withoutDigitsOf(message->text, report.errorText);
    if (message->to.phone)
        report.errorText = withoutDigitsOf(message->to.phone->e164(), report.errorText);
}

void clean(StatusReport &report, const QByteArrayList &secrets)
{
    report.providerReference = plainReference(report.providerReference);
    report.errorText = cleanText(report.errorText, secrets);
}

QJsonObject jsonObject(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }

QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return {};
}

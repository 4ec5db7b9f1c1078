// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jsonwriter.h"

#include "core/common/errortext.h"

#include <QJsonDocument>

namespace {

QJsonValue json(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null); }

std::optional<QString> phoneOf(const Contact &contact)
{
    return contact.phone ? std::optional<QString>(contact.phone->e164()) : std::nullopt;
}

std::optional<QString> emailOf(const Contact &contact)
{
    return contact.email ? std::optional<QString>(contact.email->text()) : std::nullopt;
}

} // namespace

QJsonObject itemsJson(const QJsonArray &items)
{
    return { { QStringLiteral("items"), items }, { QStringLiteral("count"), items.size() } };
}

QJsonObject errorJson(const Error &error)
{
    const QJsonObject inner{ { QStringLiteral("code"), word(error.code) },
        { QStringLiteral("message"), errorText(error) } };
    return { { QStringLiteral("error"), inner } };
}

QJsonObject deliveryJson(const BoardRow &row, Instant now)
{
    const auto message = row.messageState ? std::optional<QString>(word(*row.messageState)) : std::nullopt;
    const auto handedOff = row.handoff ? std::optional<Instant>(row.handoff->at) : std::nullopt;
    return {
        { QStringLiteral("reference"), row.delivery.reference },
        { QStringLiteral("date"), row.delivery.date.toString(Qt::ISODate) },
        { QStringLiteral("status"), word(boardStatus(row, now)) },
        { QStringLiteral("state"), word(row.delivery.state) },
        { QStringLiteral("stop"), row.stop.id.text() },
        { QStringLiteral("route"), row.route },
        { QStringLiteral("courier"), row.courier },
        { QStringLiteral("recipient"), row.delivery.recipient },
        { QStringLiteral("address"), row.stop.address },
        { QStringLiteral("phone"), json(phoneOf(row.stop.contact)) },
        { QStringLiteral("email"), json(emailOf(row.stop.contact)) },
        { QStringLiteral("parcels"), row.delivery.parcels },
        { QStringLiteral("attempts_left"), row.stop.attemptsLeft() },
        { QStringLiteral("expires_at"), json(row.expiresAt) },
        { QStringLiteral("message"), json(message) },
        { QStringLiteral("handed_off_at"), json(handedOff) },
        { QStringLiteral("reason"), row.delivery.closeReason },
        { QStringLiteral("note"), row.delivery.note },
    };
}

QJsonObject verificationJson(const Verification &verification)
{
    const auto blocked = verification.blocked ? std::optional<QString>(word(*verification.blocked)) : std::nullopt;
    return {
        { QStringLiteral("reference"), verification.reference },
        { QStringLiteral("outcome"), word(verification.outcome) },
        { QStringLiteral("attempts_left"), verification.attemptsLeft },
        { QStringLiteral("wait_seconds"), verification.waitSeconds },
        { QStringLiteral("handed_off_at"), json(verification.handedOffAt) },
        { QStringLiteral("parcels"), verification.parcels },
        { QStringLiteral("deliveries"), QJsonArray::fromStringList(verification.deliveries) },
        { QStringLiteral("replaced_at"), json(verification.replacedAt) },
        { QStringLiteral("expired_at"), json(verification.expiredAt) },
        { QStringLiteral("blocked"), json(blocked) },
    };
}

QJsonObject messageJson(const Message &message)
{
    const auto wanted = message.wanted ? std::optional<QString>(word(*message.wanted)) : std::nullopt;
    return {
        { QStringLiteral("id"), message.id.text() },
        { QStringLiteral("kind"), word(message.kind) },
        { QStringLiteral("state"), word(message.state) },
        { QStringLiteral("stop"), message.stop.text() },
        { QStringLiteral("channel"), json(wanted) },
        { QStringLiteral("language"), message.language },
        { QStringLiteral("tries"), message.tries },
        { QStringLiteral("queued_at"), toIso(message.queuedAt) },
        { QStringLiteral("not_before"), toIso(message.notBefore) },
        { QStringLiteral("provider_reference"), message.providerReference },
        { QStringLiteral("error_class"), message.errorClass },
        { QStringLiteral("error_text"), message.errorText },
    };
}

QJsonObject trayMessageJson(const TrayMessage &shown)
{
    return {
        { QStringLiteral("id"), shown.message.id.text() },
        { QStringLiteral("state"), word(shown.message.state) },
        { QStringLiteral("queued_at"), toIso(shown.message.queuedAt) },
        { QStringLiteral("to"), shown.to },
        { QStringLiteral("references"), QJsonArray::fromStringList(shown.references) },
        { QStringLiteral("text"), shown.text },
    };
}

QJsonObject entryJson(const StoredEntry &entry)
{
    QJsonObject object = QJsonDocument::fromJson(entry.line).object();
    object.insert(QStringLiteral("time"), toIso(entry.time));
    return object;
}

QJsonObject rowProblemJson(const RowProblem &problem)
{
    return {
        { QStringLiteral("line"), problem.line },
        { QStringLiteral("problem"), word(problem.kind) },
        { QStringLiteral("warning"), problem.isWarning() },
        { QStringLiteral("column"), problem.column },
        { QStringLiteral("value"), problem.value },
    };
}

QJsonObject conflictJson(const ImportPlan::Conflict &conflict)
{
    return {
        { QStringLiteral("line"), conflict.line },
        { QStringLiteral("reference"), conflict.reference },
        { QStringLiteral("conflict"), word(conflict.kind) },
    };
}

QJsonObject dayCountJson(const DayCount &count)
{
    return {
        { QStringLiteral("planned"), count.planned },
        { QStringLiteral("code_issued"), count.codeIssued },
        { QStringLiteral("handed_off"), count.handedOff },
        { QStringLiteral("undelivered"), count.undelivered },
        { QStringLiteral("cancelled"), count.cancelled },
        { QStringLiteral("open"), QJsonArray::fromStringList(count.open) },
    };
}

QJsonObject channelJson(const ChannelSettings &channel)
{
    return {
        { QStringLiteral("name"), channel.name },
        { QStringLiteral("type"), channel.type },
        { QStringLiteral("kind"), word(channel.kind) },
        { QStringLiteral("options"), channel.options },
    };
}

QJsonObject textJson(const TextsInUse &texts, TextKey key, const TextPreview &preview)
{
    const bool isSms = useOf(key) != TextUse::Subject;
    const auto ifSms = [isSms](const QJsonValue &value) { return isSms ? value : QJsonValue(); };
    const bool isGsm = preview.segments.encoding == Segments::Encoding::Gsm7;
    return { { QStringLiteral("language"), texts.sent.language }, { QStringLiteral("key"), word(key) },
        { QStringLiteral("text"), texts.sent[key] }, { QStringLiteral("edited"), texts.sent[key] != texts.usual[key] },
        { QStringLiteral("preview"), preview.text },
        { QStringLiteral("encoding"), ifSms(isGsm ? QStringLiteral("gsm7") : QStringLiteral("ucs2")) },
        { QStringLiteral("units"), ifSms(preview.segments.units) },
        { QStringLiteral("segments"), ifSms(preview.segments.count) },
        { QStringLiteral("most_units"), ifSms(preview.most.units) },
        { QStringLiteral("most_segments"), ifSms(preview.most.count) },
        { QStringLiteral("code_may_be_torn"), ifSms(preview.mayTearCode) } };
}

QJsonObject userJson(const User &user)
{
    return {
        { QStringLiteral("name"), user.name },
        { QStringLiteral("roles"), QJsonArray::fromStringList(user.roles.words()) },
        { QStringLiteral("disabled"), user.state == User::State::Disabled },
    };
}

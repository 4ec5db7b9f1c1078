// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changetexts.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/storage.h"
#include "core/ports/textbook.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"

#include <algorithm>

namespace {

constexpr int mostLookedAt = 200;

LogEntry changeEntry(const TextChange &change)
{
    LogEntry entry(Event::TextChanged);
    entry.detail = { { Detail::Key, QStringLiteral("%1.%2").arg(change.language, word(change.key)) } };
    return entry;
}

Instant expiryToday(const Policy &policy, const Depot &depot, Instant now)
{
    if (policy.lifetime == Policy::Lifetime::Door)
        return now + std::chrono::minutes(policy.doorMinutes);
    return dayEnd(depot, depotDate(depot, now));
}

} // namespace

ChangeTexts::ChangeTexts(Services services, const std::vector<MessageTexts> &usual)
    : m_services(services)
    , m_usual(usual)
{
}

Result<std::vector<TextsInUse>> ChangeTexts::texts(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    const auto edited = m_services.storage.texts().edited();
    if (!edited)
        return edited.error();
    std::vector<TextsInUse> texts;
    for (const MessageTexts &usual : m_usual)
        texts.push_back({ usual, withEdits(usual, *edited) });
    return texts;
}

Result<void> ChangeTexts::set(const Session &session, const TextChange &change)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    const auto usual = std::find_if(m_usual.begin(), m_usual.end(),
        [&change](const MessageTexts &texts) { return texts.language == change.language; });
    if (usual == m_usual.end())
        return Error{ ErrorCode::OutOfRange, change.language };
    const QString given = change.text.value_or(QString()).trimmed();
    const QString text = given.isEmpty() ? (*usual)[change.key] : given;
    if (auto good = checkText(text, useOf(change.key)); !good)
        return good;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto edited = m_services.storage.texts().edited();
    if (!edited)
        return edited.error();
    if (withEdits(*usual, *edited)[change.key] == text)
        return {};
    const auto kept = text == (*usual)[change.key]
        ? m_services.storage.texts().forget(change.language, change.key)
        : m_services.storage.texts().keep({ change.language, change.key, text });
    if (!kept)
        return kept;
    return commitLogged(m_services.storage, **work, session, changeEntry(change), *now);
}

Result<TextExample> ChangeTexts::example(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    const auto deliveries = m_services.storage.deliveries().ofDate(depotDate(**depot, *now), {}, mostLookedAt);
    if (!deliveries)
        return deliveries.error();
    TextExample example;
    example.format
        = { policy->codeDigits, policy->checkDigit ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off };
    example.fields
        = { (*depot)->shortName, {}, expiryToday(*policy, **depot, *now), *now, QTimeZone((*depot)->timeZone) };
    const auto open = std::find_if(deliveries->begin(), deliveries->end(), [](const Delivery &delivery) {
        return delivery.state == Delivery::State::Planned || delivery.state == Delivery::State::CodeIssued;
    });
    if (open == deliveries->end()) {
        example.source = TextExample::Source::MadeUp;
        example.fields.references = { QStringLiteral("AB-123456") };
        return example;
    }
    const auto references = m_services.storage.deliveries().referencesOf(open->stop);
    if (!references)
        return references.error();
    example.fields.references = *references;
    return example;
}

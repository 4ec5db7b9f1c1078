// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/managechannels.h"

#include "core/domain/logentry.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/randomsource.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/depotsettings.h"
#include "core/usecases/keeprecovery.h"

#include <algorithm>

namespace {

constexpr int longestName = 80;

std::optional<ChannelKind> kindOf(const QString &type)
{
    if (type == QLatin1String("smtp"))
        return ChannelKind::Email;
    if (type == QLatin1String("tray"))
        return ChannelKind::Tray;
    if (type == QLatin1String("twilio_voice"))
        return ChannelKind::Voice;
    for (const char *provider : { "twilio", "vonage", "aws", "android", "webhook" }) {
        if (type == QLatin1String(provider))
            return ChannelKind::Sms;
    }
    return std::nullopt;
}

LogEntry channelEntry(Event event, const ChannelSettings &channel)
{
    LogEntry entry(event);
    entry.detail = { { Detail::Channel, channel.id.text() }, { Detail::ChannelType, channel.type } };
    return entry;
}

/// A tray has no options.
Result<ChannelSettings> changedBy(const ManageChannels::ChannelChange &request, ChannelSettings channel)
{
    const QStringList keys = request.options.keys() + QStringList(request.secret ? 1 : 0, QStringLiteral("secret"));
    if (!keys.isEmpty() && channel.kind == ChannelKind::Tray)
        return Error{ ErrorCode::OutOfRange, channel.type + QStringLiteral(": ") + keys.first() };
    if (request.name) {
        const auto name = checkedName(*request.name, longestName);
        if (!name)
            return name.error();
        channel.name = *name;
    }
    for (auto option = request.options.begin(); option != request.options.end(); ++option) {
        if (option.value().isNull())
            channel.options.remove(option.key());
        else
            channel.options.insert(option.key(), option.value());
    }
    return channel;
}

} // namespace

QString channelSecretName(const ChannelId &id) { return QStringLiteral("channel/%1/secret").arg(id.text()); }

ManageChannels::ManageChannels(Services services, ChannelFactory &factory)
    : m_services(services)
    , m_factory(factory)
{
}

Result<ChannelId> ManageChannels::add(const Session &session, const NewChannel &request)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    const auto settings = settingsOf(request);
    if (!settings)
        return settings.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    if (auto fit = requireFit(*settings); !fit)
        return fit.error();
    if (auto isFree = requireFreeName(*settings); !isFree)
        return isFree.error();
    if (auto kept = keepSecret(settings->id, request.secret); !kept)
        return kept.error();
    if (settings->kind == ChannelKind::Tray) {
        if (auto practised = practise(); !practised)
            return practised.error();
    }
    if (auto added = m_services.storage.channels().add(*settings); !added)
        return added.error();
    const LogEntry entry = channelEntry(Event::ChannelAdded, *settings);
    if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
        return kept.error();
    return settings->id;
}

Result<ChannelSettings> ManageChannels::settingsOf(const NewChannel &request)
{
    const auto kind = kindOf(request.type);
    if (!kind)
        return Error{ ErrorCode::OutOfRange,
            QStringLiteral("smtp, twilio, twilio_voice, vonage, aws, android, webhook, tray") };
    const auto name = checkedName(request.name.trimmed().isEmpty() ? request.type : request.name, longestName);
    if (!name)
        return name.error();
    ChannelSettings settings;
    settings.id = makeId<ChannelId>(m_services.random);
    settings.type = request.type;
    settings.kind = *kind;
    settings.name = *name;
    settings.options = request.options;
    if (auto usable = requireUsable(settings, request.secret); !usable)
        return usable.error();
    return settings;
}

Result<void> ManageChannels::requireUsable(const ChannelSettings &settings, const QByteArray &secret)
{
    const bool hasUser = !settings.options.value(QLatin1String("username")).toString().isEmpty();
    const bool hasPassword = settings.options.value(QLatin1String("oauth")).toString().isEmpty();
    if (hasUser && hasPassword && secret.isEmpty())
        return Error{ ErrorCode::OutOfRange, QStringLiteral("secret") };
    const auto tried = m_factory.make(settings, secret);
    return tried ? Result<void>() : Result<void>(tried.error());
}

/// A person names a channel to change or remove it.
Result<void> ManageChannels::requireFreeName(const ChannelSettings &settings)
{
    const auto active = m_services.storage.channels().active();
    if (!active)
        return active.error();
    const bool isTaken = std::any_of(active->begin(), active->end(), [&settings](const ChannelSettings &channel) {
        return channel.name == settings.name && channel.id != settings.id;
    });
    return isTaken ? Result<void>(Error{ ErrorCode::AlreadyExists, settings.name }) : Result<void>();
}

Result<void> ManageChannels::requireFit(const ChannelSettings &settings)
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    if (settings.kind != ChannelKind::Tray)
        return (*depot)->kind == Depot::Kind::Practice ? Result<void>(ErrorCode::PracticeOnly) : Result<void>{};
    const auto active = m_services.storage.channels().active();
    if (!active)
        return active.error();
    const auto hasIssues = m_services.storage.depots().hasIssues();
    if (!hasIssues)
        return hasIssues.error();
    return !active->empty() || *hasIssues ? Result<void>(ErrorCode::PracticeOnly) : Result<void>{};
}

Result<void> ManageChannels::practise()
{
    auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if ((*depot)->kind == Depot::Kind::Practice)
        return {};
    (*depot)->kind = Depot::Kind::Practice;
    return m_services.storage.depots().change(**depot);
}

/// Before the channel's row is kept: a secret without a channel harms nobody, a channel without its secret can't send.
Result<void> ManageChannels::keepSecret(const ChannelId &id, const QByteArray &secret)
{
    if (secret.isEmpty())
        return {};
    if (auto set = m_services.keys.setSecret(channelSecretName(id), secret); !set)
        return set;
    return keepRecovery(m_services);
}

Result<std::vector<ChannelSettings>> ManageChannels::list(const Session &session)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    return m_services.storage.channels().active();
}

Result<ChannelSettings> ManageChannels::named(const Session &session, const QString &name)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    return find(name);
}

Result<ChannelSettings> ManageChannels::find(const QString &name)
{
    const auto active = m_services.storage.channels().active();
    if (!active)
        return active.error();
    for (const ChannelSettings &channel : *active) {
        if (channel.name == name || channel.id.text() == name)
            return channel;
    }
    return Error{ ErrorCode::NotFound, name };
}

Result<void> ManageChannels::change(const Session &session, const ChannelId &id, const ChannelChange &request)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto found = find(id.text());
    if (!found)
        return found.error();
    const auto changed = changedBy(request, *found);
    if (!changed)
        return changed.error();
    if (auto isFree = requireFreeName(*changed); !isFree)
        return isFree;
    const auto former = m_services.keys.secret(channelSecretName(id));
    const QByteArray secret = request.secret ? *request.secret : former ? *former : QByteArray();
    if (auto usable = requireUsable(*changed, secret); !usable)
        return usable;
    auto kept = keepSecret(id, request.secret.value_or(QByteArray()));
    if (kept)
        kept = m_services.storage.channels().change(*changed);
    if (kept)
        kept = commitLogged(m_services.storage, **work, session, channelEntry(Event::ChannelChanged, *changed), *now);
    work->reset();
    if (!kept) {
        const auto back = request.secret ? putBack(id, former) : Result<void>();
        return back ? kept : back;
    }
    return request.secret && request.secret->isEmpty() ? removeSecret(id) : Result<void>();
}

/// The key store has no part in the transaction, and nothing is left half done.
Result<void> ManageChannels::putBack(const ChannelId &id, const Result<QByteArray> &former)
{
    const QString name = channelSecretName(id);
    if (former)
        return m_services.keys.setSecret(name, *former);
    return m_services.keys.secret(name) ? m_services.keys.removeSecret(name) : Result<void>();
}

Result<void> ManageChannels::remove(const Session &session, const ChannelId &id)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto found = find(id.text());
    if (!found)
        return found.error();
    ChannelSettings removed = std::move(*found);
    removed.state = ChannelSettings::State::Removed;
    if (auto changed = m_services.storage.channels().change(removed); !changed)
        return changed;
    const LogEntry entry = channelEntry(Event::ChannelRemoved, removed);
    if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
        return kept;
    work->reset();
    return removeSecret(id);
}

/// After the row is gone, for the same reason keepSecret() comes before it is there.
Result<void> ManageChannels::removeSecret(const ChannelId &id)
{
    if (const auto secret = m_services.keys.secret(channelSecretName(id)); !secret)
        return {};
    if (auto removed = m_services.keys.removeSecret(channelSecretName(id)); !removed)
        return removed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    if (auto stored = keepRecovery(m_services); !stored)
        return stored;
    return (*work)->commit();
}

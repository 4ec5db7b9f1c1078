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

#include <algorithm>

namespace {

constexpr int longestName = 80;

std::optional<ChannelKind> kindOf(const QString &type)
{
    if (type == QLatin1String("smtp"))
        return ChannelKind::Email;
    if (type == QLatin1String("tray"))
        return ChannelKind::Tray;
    return std::nullopt;
}

LogEntry channelEntry(Event event, const ChannelSettings &channel)
{
    LogEntry entry(event);
    entry.detail = { { Detail::Channel, channel.id.text() }, { Detail::ChannelType, channel.type } };
    return entry;
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
        return Error{ ErrorCode::OutOfRange, QStringLiteral("smtp, tray") };
    const auto name = checkedName(request.name.trimmed().isEmpty() ? request.type : request.name, longestName);
    if (!name)
        return name.error();
    ChannelSettings settings;
    settings.id = makeId<ChannelId>(m_services.random);
    settings.type = request.type;
    settings.kind = *kind;
    settings.name = *name;
    settings.options = request.options;
    if (const auto tried = m_factory.make(settings, request.secret); !tried)
        return tried.error();
    return settings;
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
    return storeBundle();
}

Result<void> ManageChannels::storeBundle()
{
    auto bundle = m_services.keys.bundleForRecovery();
    if (!bundle)
        return bundle.error();
    return m_services.storage.depots().setRecovery({ m_services.keys.recoveryPublicKey(), std::move(*bundle) });
}

Result<std::vector<ChannelSettings>> ManageChannels::list(const Session &session)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    return m_services.storage.channels().active();
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
    const auto active = m_services.storage.channels().active();
    if (!active)
        return active.error();
    const auto found = std::find_if(
        active->begin(), active->end(), [&id](const ChannelSettings &channel) { return channel.id == id; });
    if (found == active->end())
        return Error{ ErrorCode::NotFound, id.text() };
    ChannelSettings removed = *found;
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
    if (auto stored = storeBundle(); !stored)
        return stored;
    return (*work)->commit();
}

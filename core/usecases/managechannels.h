// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/ports/channelbook.h"
#include "core/usecases/services.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// The ways to send that an administrator set up. A practice tray makes the depot a practice depot for good: it has no
/// other channel, ever.
class ManageChannels {
public:
    struct NewChannel {
        QString type; ///< "smtp", "tray", or a provider of docs/channels.md
        QString name; ///< empty: the type
        QJsonObject options; ///< of the type
        QByteArray secret; ///< kept in the key store alone
    };

    /// What is absent stays as it is.
    struct ChannelChange {
        std::optional<QString> name;
        QJsonObject options; ///< the ones that change; null takes one away
        std::optional<QByteArray> secret; ///< empty takes it away
    };

    ManageChannels(Services services, ChannelFactory &factory);

    /// OutOfRange names an option that is wrong; AlreadyExists, PracticeOnly.
    Result<ChannelId> add(const Session &session, const NewChannel &request);
    Result<std::vector<ChannelSettings>> list(const Session &session);
    /// By its name or id; NotFound.
    Result<ChannelSettings> named(const Session &session, const QString &name);
    /// From the next sending on. OutOfRange names an option that is wrong, or that its type has not; AlreadyExists,
    /// NotFound.
    Result<void> change(const Session &session, const ChannelId &id, const ChannelChange &request);
    /// NotFound.
    Result<void> remove(const Session &session, const ChannelId &id);

private:
    Result<ChannelSettings> settingsOf(const NewChannel &request);
    Result<ChannelSettings> find(const QString &name);
    Result<void> requireUsable(const ChannelSettings &settings, const QByteArray &secret);
    Result<void> requireFreeName(const ChannelSettings &settings);
    Result<void> putBack(const ChannelId &id, const Result<QByteArray> &former);
    Result<void> practise();
    Result<void> requireFit(const ChannelSettings &settings);
    Result<void> keepSecret(const ChannelId &id, const QByteArray &secret);
    Result<void> removeSecret(const ChannelId &id);

    Services m_services;
    ChannelFactory &m_factory;
};

/// Under which name a channel's secret is in the key store.
QString channelSecretName(const ChannelId &id);

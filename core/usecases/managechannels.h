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

#include <vector>

/// The ways to send that an administrator set up. A practice tray makes the depot a practice depot for good: it has no
/// other channel, ever.
class ManageChannels {
public:
    struct NewChannel {
        QString type; ///< "smtp" or "tray"
        QString name; ///< empty: the type
        QJsonObject options; ///< of the type
        QByteArray secret; ///< kept in the key store alone
    };

    ManageChannels(Services services, ChannelFactory &factory);

    /// OutOfRange names an option that is wrong; PracticeOnly.
    Result<ChannelId> add(const Session &session, const NewChannel &request);
    Result<std::vector<ChannelSettings>> list(const Session &session);
    /// NotFound.
    Result<void> remove(const Session &session, const ChannelId &id);

private:
    Result<ChannelSettings> settingsOf(const NewChannel &request);
    Result<void> practise();
    Result<void> requireFit(const ChannelSettings &settings);
    Result<void> keepSecret(const ChannelId &id, const QByteArray &secret);
    Result<void> removeSecret(const ChannelId &id);
    Result<void> storeBundle();

    Services m_services;
    ChannelFactory &m_factory;
};

/// Under which name a channel's secret is in the key store.
QString channelSecretName(const ChannelId &id);

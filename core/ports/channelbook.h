// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"
#include "core/domain/message.h"
#include "core/ports/browsersignin.h"
#include "core/ports/channel.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

class RandomSource;

/// A channel as an administrator set it up; its secret is in the key store alone.
struct ChannelSettings {
    ChannelId id;
    QString type; ///< "smtp", "tray", …
    ChannelKind kind = ChannelKind::Email;
    QString name;
    QJsonObject options; ///< of the type
    enum class State { Active, Removed } state = State::Active;
};

class ChannelBook {
public:
    virtual ~ChannelBook() = default;

    virtual Result<void> add(const ChannelSettings &channel) = 0;
    virtual Result<void> change(const ChannelSettings &channel) = 0;
    /// The active ones, in the order they were added.
    virtual Result<std::vector<ChannelSettings>> active() = 0;
};

/// Makes a working channel of its settings.
class ChannelFactory {
public:
    virtual ~ChannelFactory() = default;
    /// OutOfRange names the option that is wrong.
    virtual Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &secret) = 0;
    /// Begins to get the secret of a channel from its provider, on the core thread. @p secret may hold a part of it.
    /// OutOfRange where that is not the way.
    virtual Result<std::unique_ptr<BrowserSignIn>> signIn(const ChannelSettings &settings, const QByteArray &secret,
        const BrowserSignIn::Pages &pages, RandomSource &random)
    {
        Q_UNUSED(secret)
        Q_UNUSED(pages)
        Q_UNUSED(random)
        return Error{ ErrorCode::OutOfRange, settings.type };
    }
};

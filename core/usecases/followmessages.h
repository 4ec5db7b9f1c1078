// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/message.h"
#include "core/domain/messagetext.h"
#include "core/domain/session.h"
#include "core/ports/channel.h"
#include "core/usecases/sendmessages.h"
#include "core/usecases/services.h"

#include <optional>
#include <vector>

/// What a provider is asked of one message.
struct ProviderQuestion {
    enum class Kind { Status, Lost, None };

    Message message;
    Channel *channel = nullptr;
    Kind kind = Kind::Status;
    OutgoingMessage outgoing; ///< of Lost: what it would have been given
    enum class Afterwards { Keep, Forget } afterwards = Afterwards::Keep; ///< what the provider is to do with the text
};

struct ProviderAnswer {
    Message message;
    StatusReport report;
};

/// Asks providers what became of messages: of those they took, until some time after their use ends; of those whose
/// answer was lost, before they are repeated. A receipt is the provider's word and is kept as that alone. Whoever calls
/// it holds the profile's send lock; no transaction is open while a provider thinks.
class FollowMessages {
public:
    FollowMessages(Services services, std::vector<MessageTexts> texts);

    /// Up to @p most questions that are due; the next time for each is set, so that nobody asks twice. A message whose
    /// channel can't be asked (any more) is settled here.
    struct Due {
        std::vector<ProviderQuestion> questions;
        int looked = 0; ///< nothing was due when 0
    };
    Result<Due> due(const Session &session, const std::vector<OpenChannel> &channels, int most);
    Result<void> record(const Session &session, const std::vector<ProviderAnswer> &answers);

private:
    struct Round;
    Result<std::optional<ProviderQuestion>> questionOf(Round &round, Message message);
    Result<std::optional<ProviderQuestion>> askLost(Round &round, Message message, const Issue *issue);
    Result<void> recordOne(Round &round, Message message, const StatusReport &report);

    Services m_services;
    std::vector<MessageTexts> m_texts;
};

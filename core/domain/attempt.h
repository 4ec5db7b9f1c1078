// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The answers to a try at verifying, in the order they are tried once a code was looked at (the first three) or
/// before.
enum class Outcome { Match, Mismatch, Superseded, AlreadyHandedOff, Closed, NoCode, Blocked, Locked, Wait, Expired };

/// Who is over the limit.
enum class BlockedParty { Courier, Dispatcher };

/// One try at verifying, as it is kept: never what was typed.
struct Attempt {
    AttemptId id;
    OperationId operation; ///< the same operation twice is the same attempt
    DeliveryId delivery;
    StopId stop;
    std::optional<IssueId> issue;
    UserId user;
    CourierId courier;
    Instant at;
    Outcome outcome = Outcome::Mismatch;
    enum class Charge { None, Kept } charge = Charge::None;
    int attemptsLeft = 0;
    int waitSeconds = 0;
    std::optional<BlockedParty> blocked;
};

/// What a try at verifying is answered with. An answer, not an Error, for every outcome.
struct Verification {
    QString reference;
    Outcome outcome = Outcome::Mismatch;
    int attemptsLeft = 0;
    int waitSeconds = 0;
    int parcels = 0; ///< to hand over, on a match
    QStringList deliveries; ///< references handed off, on a match
    std::optional<Instant> handedOffAt;
    std::optional<Instant> replacedAt;
    std::optional<Instant> expiredAt;
    std::optional<BlockedParty> blocked;
};

QString word(Outcome outcome);
std::optional<Outcome> outcome(const QString &word);
QString word(BlockedParty party);
std::optional<BlockedParty> blockedParty(const QString &word);

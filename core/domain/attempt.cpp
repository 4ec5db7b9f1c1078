// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attempt.h"

#include "core/domain/wordlookup.h"

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Match:
        return QStringLiteral("match");
    case Outcome::Mismatch:
        return QStringLiteral("mismatch");
    case Outcome::Superseded:
        return QStringLiteral("superseded");
    case Outcome::AlreadyHandedOff:
        return QStringLiteral("already_handed_off");
    case Outcome::Closed:
        return QStringLiteral("closed");
    case Outcome::NoCode:
        return QStringLiteral("no_code");
    case Outcome::Blocked:
        return QStringLiteral("blocked");
    case Outcome::Locked:
        return QStringLiteral("locked");
    case Outcome::Wait:
        return QStringLiteral("wait");
    case Outcome::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

std::optional<Outcome> outcome(const QString &text)
{
    return valueOfWord(text,
        std::array{
            Outcome::Match,
            Outcome::Mismatch,
            Outcome::Superseded,
            Outcome::AlreadyHandedOff,
            Outcome::Closed,
            Outcome::NoCode,
            Outcome::Blocked,
            Outcome::Locked,
            Outcome::Wait,
            Outcome::Expired,
        });
}

QString word(BlockedParty party)
{
    switch (party) {
    case BlockedParty::Courier:
        return QStringLiteral("courier");
    case BlockedParty::Dispatcher:
        return QStringLiteral("dispatcher");
    }
    return {};
}

std::optional<BlockedParty> blockedParty(const QString &text)
{
    return valueOfWord(text,
        std::array{
            BlockedParty::Courier,
            BlockedParty::Dispatcher,
        });
}

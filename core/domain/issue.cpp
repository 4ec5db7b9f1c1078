// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issue.h"

#include "core/domain/wordlookup.h"

std::optional<Outcome> Issue::refusalAt(Instant now) const
{
    switch (state) {
    case State::Active:
        return now < expiresAt ? std::nullopt : std::optional(Outcome::Expired);
    case State::Used:
        return Outcome::AlreadyHandedOff;
    case State::Expired:
        return Outcome::Expired;
    case State::Locked:
        return Outcome::Locked;
    case State::Superseded:
    case State::Withdrawn:
        return Outcome::NoCode;
    }
    return Outcome::NoCode;
}

QString word(Issue::State state)
{
    switch (state) {
    case Issue::State::Active:
        return QStringLiteral("active");
    case Issue::State::Used:
        return QStringLiteral("used");
    case Issue::State::Expired:
        return QStringLiteral("expired");
    case Issue::State::Locked:
        return QStringLiteral("locked");
    case Issue::State::Superseded:
        return QStringLiteral("superseded");
    case Issue::State::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    return {};
}

QString word(Issue::Lifetime lifetime)
{
    switch (lifetime) {
    case Issue::Lifetime::Day:
        return QStringLiteral("day");
    case Issue::Lifetime::Door:
        return QStringLiteral("door");
    }
    return {};
}

std::optional<Issue::State> issueState(const QString &text)
{
    return valueOfWord(text,
        std::array{
            Issue::State::Active,
            Issue::State::Used,
            Issue::State::Expired,
            Issue::State::Locked,
            Issue::State::Superseded,
            Issue::State::Withdrawn,
        });
}

std::optional<Issue::Lifetime> issueLifetime(const QString &text)
{
    return valueOfWord(text,
        std::array{
            Issue::Lifetime::Day,
            Issue::Lifetime::Door,
        });
}

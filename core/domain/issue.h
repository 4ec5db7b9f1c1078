// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/domain/attempt.h"
#include "core/domain/code.h"

#include <QByteArray>

#include <optional>

/// One one-time code made for a stop. The code is derived when needed (see CodeMaker) and never kept here.
struct Issue {
    enum class State { Active, Used, Expired, Locked, Superseded, Withdrawn };
    enum class Lifetime { Day, Door };

    IssueId id;
    StopId stop;
    int number = 1;
    QByteArray nonce; ///< 16 bytes
    int epoch = 1;
    CodeFormat format;
    QByteArray contactTag; ///< 32 bytes; empty once personal data are erased
    State state = State::Active;
    Lifetime lifetime = Lifetime::Day;
    Instant issuedAt;
    Instant expiresAt;
    std::optional<Instant> endedAt;
    int version = 1;

    /// What a courier is told at @p now before any code is looked at; nothing when a code may be tried.
    std::optional<Outcome> refusalAt(Instant now) const;
};

QString word(Issue::State state);
QString word(Issue::Lifetime lifetime);
std::optional<Issue::State> issueState(const QString &word);
std::optional<Issue::Lifetime> issueLifetime(const QString &word);

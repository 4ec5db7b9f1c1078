// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/domain/contact.h"
#include "core/domain/message.h"

#include <QDate>
#include <QString>

#include <optional>

/// The deliveries that share one code. It counts the attempts, so that no new code and no new contact brings fresh
/// ones.
struct Stop {
    StopId id;
    QDate date;
    std::optional<RouteId> route;
    int position = 0;
    Contact contact;
    QString address;
    QString language; ///< empty: the depot's
    int attempts = 0; ///< spent, over all its issues
    int allowance = 5;
    enum class Unlocked { Never, Once } unlocked = Unlocked::Never;
    Instant notBefore; ///< no code is looked at before this
    int issues = 0; ///< how many codes it has had
    std::optional<Instant> arrivedAt;
    enum class AtLeaving { No, Issue } atLeaving = AtLeaving::No; ///< its code is issued when its route leaves
    std::optional<ChannelKind> wanted; ///< the channel asked for with AtLeaving::Issue
    int version = 1;

    int attemptsLeft() const { return allowance > attempts ? allowance - attempts : 0; }
};

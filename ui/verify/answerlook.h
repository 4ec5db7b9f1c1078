// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/attemptdots.h"

#include <QString>

#include <optional>
#include <vector>

/// What a band offers to do next.
enum class AnswerAct { NextCall, TryAgain, Resend, NewCode, IssueNow, Unlock, LiftBlock, Undelivered };

/// What the dispatcher is told of a code, and what to tell the courier: colour and icon and words, all of it here.
struct AnswerLook {
    enum class Tone { Ok, Warn, Bad, Neutral };
    enum class Weight {
        Large, ///< right or wrong: readable from two metres
        Short,
    };

    Tone tone = Tone::Neutral;
    Weight weight = Weight::Short;
    QString icon; ///< of resources/icons
    QString title;
    QString detail; ///< "%1" stands for the time left, where waitSeconds is given
    QString tell; ///< to be read aloud to the courier, after a line; empty: nothing
    std::optional<AttemptCount> attempts;
    int waitSeconds = 0;
    std::vector<AnswerAct> acts; ///< the first is what Enter does

    /// As screen readers say it, whole.
    QString sentence() const;
    /// detail with @p secondsLeft, as "0:28".
    QString detailAt(int secondsLeft) const;
};

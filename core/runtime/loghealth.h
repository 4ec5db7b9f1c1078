// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"

#include <QMetaType>
#include <QString>

#include <optional>

/// What is known of the log and the database it lies in (security.md D2).
struct LogHealth {
    enum class State { NotCheckedToday, Checking, Intact, Broken };

    State state = State::NotCheckedToday;
    std::optional<quint64> entry; ///< the first that is wrong, where it is the log that is broken
    QString problem; ///< what is wrong, in a few words
    std::optional<Instant> checkedAt; ///< when all of it was last found whole
    enum class LastEnd { InOrder, Killed } lastEnd = LastEnd::InOrder; ///< how the program before this one ended
};
Q_DECLARE_METATYPE(LogHealth)

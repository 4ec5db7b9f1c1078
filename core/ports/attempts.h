// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/attempt.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// An attempt that was answered with anything but a match, and the delivery it was for.
struct FailedAttempt {
    Attempt attempt;
    QString reference;
};

class Attempts {
public:
    virtual ~Attempts() = default;

    virtual Result<void> add(const Attempt &attempt) = 0;
    virtual Result<std::optional<Attempt>> byOperation(const OperationId &operation) = 0;
    /// A page of those that failed on deliveries of @p date: a code was looked at and was not the active one. By
    /// reference, after @p after (none: from the start).
    virtual Result<std::vector<FailedAttempt>> failed(
        const QDate &date, const std::optional<FailedAttempt> &after, int most)
        = 0;
    /// A stop of @p since or later that says fewer attempts than were charged to it: somebody set it back, seal and
    /// all. Nothing when there is none.
    virtual Result<std::optional<StopId>> stopSetBack(const QDate &since) = 0;
};

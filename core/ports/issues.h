// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/issue.h"
#include "core/ports/sealedrows.h"

#include <QDate>

#include <optional>
#include <vector>

/// One-time codes' records. Every row read for use has its seal checked: RowAltered when it was edited by hand.
class Issues {
public:
    virtual ~Issues() = default;

    virtual Result<void> add(const Issue &issue) = 0;
    virtual Result<std::optional<Issue>> find(const IssueId &id) = 0;
    /// All of a stop, newest first.
    virtual Result<std::vector<Issue>> ofStop(const StopId &stop) = 0;
    /// Sets @p state and the end of @p issue as it was read in this UnitOfWork; DatabaseBusy where it was changed
    /// since.
    virtual Result<void> setState(const Issue &issue, Issue::State state, Instant now) = 0;
    /// Active issues whose time is over at @p now: at most @p most. One that was edited is left out.
    virtual Result<std::vector<Issue>> expired(Instant now, int most) = 0;
    /// Active issues, by id after @p after: to withdraw them all.
    virtual Result<std::vector<Issue>> active(const IssueId &after, int most) = 0;
    /// The same for locked ones, which an unlock would make active again.
    virtual Result<std::vector<Issue>> locked(const IssueId &after, int most) = 0;
    /// The oldest epoch still named by an issue of a stop dated @p date or later; nothing when there is none.
    virtual Result<std::optional<int>> oldestEpochSince(const QDate &date) = 0;
    /// Looks at the seals of issues of all dates, by id after @p after, at most @p most.
    virtual Result<SealedRows<IssueId>> checkSeals(const IssueId &after, int most) = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/issues.h"
#include "core/storage/statement.h"

#include <QByteArray>

class RowSeal;

/// The table of issues. Every row it gives out was checked against its seal, every row it writes is sealed anew.
class SqlIssues : public Issues {
public:
    SqlIssues(Connection &connection, RowSeal &seal);

    Result<void> add(const Issue &issue) override;
    Result<std::optional<Issue>> find(const IssueId &id) override;
    Result<std::vector<Issue>> ofStop(const StopId &stop) override;
    Result<void> setState(const Issue &issue, Issue::State state, Instant now) override;
    Result<std::vector<Issue>> expired(Instant now, int most) override;
    Result<std::vector<Issue>> active(const IssueId &after, int most) override;
    Result<std::vector<Issue>> locked(const IssueId &after, int most) override;
    Result<std::optional<int>> oldestEpochSince(const QDate &date) override;
    Result<SealedRows<IssueId>> checkSeals(const IssueId &after, int most) override;

private:
    struct SealedIssue {
        Issue issue;
        QByteArray seal;
    };

    static SealedIssue read(const Values &values);
    Result<void> check(const SealedIssue &row);
    /// LeftOut for due work, which would stand still for a row somebody edited.
    enum class Altered { Refused, LeftOut };
    Result<std::vector<Issue>> checked(
        const Result<std::vector<SealedIssue>> &rows, Altered altered = Altered::Refused);

    RowSeal &m_seal;
    Statement m_add;
    Statement m_find;
    Statement m_ofStop;
    Statement m_setState;
    Statement m_expired;
    Statement m_active;
    Statement m_locked;
    Statement m_oldestEpoch;
    Statement m_sealed;
};

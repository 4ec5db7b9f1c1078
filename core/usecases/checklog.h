// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/logtree.h"
#include "core/domain/mark.h"
#include "core/domain/session.h"
#include "core/ports/logbook.h"
#include "core/usecases/services.h"

#include <optional>
#include <vector>

/// What a check of the log found, or how far it is.
struct LogCheck {
    quint64 entries = 0; ///< checked so far
    quint64 size = 0; ///< of the log
    quint64 checkpoints = 0;
    quint64 sealedRows = 0; ///< stops and issues checked so far
    std::optional<quint64> badSeq; ///< the first entry that is not as it was written
    QString problem; ///< what is wrong, in a few words; empty while nothing is

    bool isIntact() const { return problem.isEmpty(); }
};

/// Walks the log page by page: entries, sequence, chain, root, checkpoints and their signatures, times, the mark kept
/// outside the database, whether the counters of failures know of as many as the log, and then the seals of all stops
/// and issues (security.md §4.5).
class CheckLog {
public:
    explicit CheckLog(Services services);

    class Run {
    public:
        /// The next page; true while there is more and nothing is wrong.
        Result<bool> next();
        const LogCheck &result() const { return m_check; }

    private:
        friend class CheckLog;
        Run(Services services, LogState state, QByteArray verifierKey, std::vector<QByteArray> outside);

        void checkEntry(const StoredEntry &entry);
        void checkCheckpoint(const StoredCheckpoint &checkpoint);
        void openMarks(const std::vector<QByteArray> &notes);
        void checkMark(const Mark &mark);
        Result<bool> nextEntries();
        template<typename Rows, typename Id>
        Result<bool> nextSeals(Rows &rows, Id &after, const QString &problem);
        Result<void> checkCounters();
        Result<void> takeCheckpoints();
        Result<void> finish();
        void fail(std::optional<quint64> seq, const QString &problem);

        Services m_services;
        LogState m_state;
        QByteArray m_verifierKey;
        std::vector<Mark> m_marks; ///< kept outside
        enum class ForeignMark { None, Seen } m_foreignMark = ForeignMark::None;
        QString m_failureWord = word(Event::CodeMismatched);
        quint64 m_failures = 0; ///< that the log tells of
        std::vector<StoredCheckpoint> m_checkpoints;
        LogTree m_tree;
        LogTree::Node m_node;
        Hash m_head{};
        Instant m_time{};
        enum class Part { Entries, Stops, Issues } m_part = Part::Entries;
        StopId m_lastStop;
        IssueId m_lastIssue;
        LogCheck m_check;
    };

    /// @p outside: checkpoints kept elsewhere (the outside mark), which the log must be consistent with.
    Result<Run> operator()(const Session &session, const std::vector<QByteArray> &outside);

private:
    Services m_services;
};

/// The name the log's key signs with: "doorcode/<log uuid>".
QString logKeyName(const LogId &log);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/hash.h"
#include "core/domain/logentry.h"
#include "core/domain/logtree.h"
#include "core/domain/session.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

/// Where the log stands.
struct LogState {
    LogId log;
    quint64 size = 0;
    Hash head{};
    LogTree tree;
    Instant time; ///< of the last entry
    std::optional<quint64> checkpointSize; ///< of the newest checkpoint
    std::optional<Instant> checkpointAt;
};

/// An entry as it is stored.
struct StoredEntry {
    quint64 seq = 0;
    Instant time;
    QString event;
    QByteArray line;
    Hash leaf{};
    Hash head{};
};

struct StoredCheckpoint {
    quint64 size = 0;
    Instant at;
    QByteArray note; ///< signed
};

struct LogFilter {
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<DeliveryId> delivery;
    std::optional<StopId> stop;
};

/// The text behind a commitment, while it is not erased.
struct Opening {
    QString field;
    QByteArray secret;
    QString text;
};

/// The sealed, append-only record. append() belongs to the UnitOfWork of the act it tells of: if it fails, the act
/// fails.
class LogBook {
public:
    virtual ~LogBook() = default;

    /// The first thing a new depot, or a restored one, does: an empty log of this identity.
    virtual Result<void> start(const LogId &log) = 0;
    virtual Result<void> append(const Session &session, const LogEntry &entry, Instant now) = 0;
    virtual Result<LogState> state() = 0;
    /// The time of the last entry; nothing while the log is empty.
    virtual Result<std::optional<Instant>> lastTime() = 0;
    /// Entries from @p fromSeq on, in order, at most @p most.
    virtual Result<std::vector<StoredEntry>> page(quint64 fromSeq, int most) = 0;
    /// The same for those that fit @p filter.
    virtual Result<std::vector<StoredEntry>> page(const LogFilter &filter, quint64 fromSeq, int most) = 0;
    /// The first and the last entry that @p filter's span of time holds; nothing when it holds none.
    virtual Result<std::optional<StoredEntry>> firstIn(const LogFilter &span) = 0;
    virtual Result<std::optional<StoredEntry>> lastIn(const LogFilter &span) = 0;
    /// The newest entry that says @p date was closed.
    virtual Result<std::optional<StoredEntry>> closingOf(const QDate &date) = 0;
    /// The newest entry of a check of the whole log.
    virtual Result<std::optional<StoredEntry>> newestCheck() = 0;
    virtual Result<std::vector<Opening>> openings(quint64 seq) = 0;
    virtual Result<void> addCheckpoint(const StoredCheckpoint &checkpoint) = 0;
    virtual Result<std::vector<StoredCheckpoint>> checkpoints(quint64 fromSize, int most) = 0;
    virtual Result<std::optional<StoredCheckpoint>> newestCheckpoint() = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logbook.h"
#include "core/storage/statement.h"

class LogSeal;
class RandomSource;
class SqlDepots;

/// The tables of the log. An entry, its place in the chain and in the tree, and the texts behind its commitments are
/// written together, in the UnitOfWork of the act it tells of. Only the log that was started last is read and grows.
class SqlLogBook : public LogBook {
public:
    /// @p boot is new at every program start.
    SqlLogBook(Connection &connection, const SqlDepots &depots, LogSeal &seal, RandomSource &random, StationId station,
        QString boot);

    /// Until endUnit() the head of the log stays in memory, read once and written by writeHead() alone.
    void beginUnit();
    Result<void> writeHead();
    void endUnit();

    Result<void> start(const LogId &log) override;
    Result<void> append(const Session &session, const LogEntry &entry, Instant now) override;
    Result<LogState> state() override;
    Result<std::optional<Instant>> lastTime() override;
    Result<std::vector<StoredEntry>> page(quint64 fromSeq, int most) override;
    Result<std::vector<StoredEntry>> page(const LogFilter &filter, quint64 fromSeq, int most) override;
    Result<std::optional<StoredEntry>> firstIn(const LogFilter &span) override;
    Result<std::optional<StoredEntry>> lastIn(const LogFilter &span) override;
    Result<std::optional<StoredEntry>> closingOf(const QDate &date) override;
    Result<std::optional<StoredEntry>> newestCheck() override;
    Result<std::vector<Opening>> openings(quint64 seq) override;
    Result<void> addCheckpoint(const StoredCheckpoint &checkpoint) override;
    Result<std::vector<StoredCheckpoint>> checkpoints(quint64 fromSize, int most) override;
    Result<std::optional<StoredCheckpoint>> newestCheckpoint() override;

private:
    /// What one append starts from.
    struct Head {
        LogState state;
        int policyVersion = 0;
        int policyWrites = 0; ///< when that was read
        quint64 storedSize = 0; ///< as the table says
    };

    /// The one in memory, or the stored one.
    Result<Head> head();
    Result<Head> storedHead();
    Result<void> addEntry(const LogId &log, const LogEntry &entry, const StoredEntry &stored);
    Result<void> addOpenings(const LogState &at, const LogEntry &entry, const std::vector<QByteArray> &secrets);
    Result<void> setHead(Head &head);

    enum class Unit { None, Open } m_unit = Unit::None;
    std::optional<Head> m_kept; ///< while a unit is open
    const SqlDepots &m_depots;
    LogSeal &m_seal;
    RandomSource &m_random;
    StationId m_station;
    QString m_boot;
    Statement m_start;
    Statement m_head;
    Statement m_lastTime;
    Statement m_addEntry;
    Statement m_addOpening;
    Statement m_setHead;
    Statement m_page;
    Statement m_pageSince;
    Statement m_pageOfStop;
    Statement m_pageOfDelivery;
    Statement m_firstIn;
    Statement m_lastIn;
    Statement m_closingOf;
    Statement m_newestCheck;
    Statement m_openings;
    Statement m_addCheckpoint;
    Statement m_checkpoints;
    Statement m_newestCheckpoint;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"
#include "core/runtime/checkrecord.h"
#include "core/runtime/loghealth.h"
#include "core/usecases/checklog.h"

#include <QDate>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

class CoreThread;
class OutsideMark;

/// Looks at the database and the log as often as security.md D2 says: a quick look at the first start of a day and
/// after a program was killed, all of it once a day. The database is read by a thread of its own, the log on the core
/// thread a page at a time, so that everything else goes on.
class HealthCheck {
public:
    using Changed = std::function<void(const LogHealth &)>;

    /// @p services, @p mark and @p thread outlive it; @p changed is called on the core thread.
    HealthCheck(Services services, const OutsideMark &mark, CoreThread &thread, Changed changed);
    HealthCheck(const HealthCheck &) = delete;
    HealthCheck &operator=(const HealthCheck &) = delete;
    ~HealthCheck();

    const LogHealth &health() const { return m_health; }

    using LastEnd = LogHealth::LastEnd;
    /// Takes up what is known of today.
    void start(const QString &profile, LastEnd lastEnd);
    /// Begins what is due; returns at once.
    void runIfDue();
    /// What is being read is left at the next table.
    void cancel() { m_isCanceled = true; }

private:
    enum class Due { No, Yes };
    struct Today {
        QDate date;
        Instant now;
        Due wholeCheck = Due::Yes;
    };
    Result<Today> readToday();
    void readTables(Storage::Depth depth);
    void onTablesRead(Storage::Depth depth, const Result<void> &read);
    void startLog();
    void nextPage();
    void onLogRead(const LogCheck &check);
    void writeDown(const LogCheck &check, Instant now);
    void fail(const Error &error);
    void end(LogHealth health);
    void set(LogHealth health);

    Services m_services;
    const OutsideMark &m_mark;
    CoreThread &m_thread;
    Changed m_changed;
    QString m_profile; ///< empty before the start
    LastEnd m_lastEnd = LastEnd::InOrder;
    CheckRecord m_record;
    LogHealth m_health;
    QDate m_brokenOn; ///< the day it was found broken: not looked at again until the next
    Instant m_notBefore{}; ///< after a check that could not be made
    enum class Run { None, Going } m_run = Run::None;
    std::optional<CheckLog::Run> m_log;
    std::atomic<bool> m_isCanceled = false;
    QThreadPool m_pool;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

class CoreThread;
class MarkHome;

/// Keeps the newest mark of the log outside the database, so that a log or a counter that was set back is found. A home
/// may take seconds to answer, so writing is done on a thread of its own; one mark at most waits for another, the
/// newest.
class OutsideMark {
public:
    /// @p home and @p thread outlive it.
    OutsideMark(const QString &profile, MarkHome &home, CoreThread &thread);
    OutsideMark(const OutsideMark &) = delete;
    OutsideMark &operator=(const OutsideMark &) = delete;
    /// Ends when the last mark is written.
    ~OutsideMark();

    /// Fetches the one that is kept; blocks, so it belongs to opening a depot.
    Result<void> read();
    /// The newest mark that was read or kept here, if any.
    const std::optional<QByteArray> &latest() const { return m_latest; }

    /// Whether a mark of the same log may take the place of one that knows of more entries or more failures: only once
    /// that was accepted.
    enum class Smaller { Refused, Allowed };
    using Done = std::function<void(const Result<void> &)>;
    /// Returns at once; @p done is called on the core thread, unless that ends before.
    void keep(const QByteArray &mark, Smaller smaller, Done done = {});
    /// The same in one go, on any thread: under <profile>/keys.lock. File, DatabaseBusy, KeychainUnavailable.
    Result<void> write(const QByteArray &mark, Smaller smaller);

private:
    struct Order {
        QByteArray mark;
        Smaller smaller = Smaller::Refused;
        Done done;
    };
    void start(Order order);
    void onWritten(const Order &order, const Result<void> &written);

    QString m_lockPath;
    MarkHome &m_home;
    CoreThread &m_thread;
    enum class Writing { No, Yes } m_writing = Writing::No; ///< of the core thread
    std::optional<QByteArray> m_latest;
    std::optional<Order> m_next;
    QThreadPool m_pool;
};

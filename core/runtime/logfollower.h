// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"

#include <QList>

class LogBook;

/// What has to be read again because the log grew.
struct LogNews {
    QList<StopId> stops; ///< these rows alone, unless the whole day
    enum class Extent { Nothing, Rows, Day } extent = Extent::Nothing;
    bool isAll = true; ///< false: ask again, there is more
};

/// Tells what any program changed since it was last asked. Every act stands in the log, whoever did it, so the log says
/// which rows are no longer true.
class LogFollower {
public:
    explicit LogFollower(LogBook &logBook);

    /// Reads at most a page of the log; twenty pages are a whole day's news.
    Result<LogNews> news();

private:
    Result<LogNews> readPage(quint64 first);

    LogBook &m_logBook;
    std::optional<quint64> m_seen; ///< how many entries were read; nothing before the first call
    LogId m_log;
};

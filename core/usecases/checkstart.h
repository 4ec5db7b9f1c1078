// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/ports/logbook.h"
#include "core/usecases/services.h"

#include <QByteArray>

#include <optional>

struct Mark;

/// What every start looks at: the log's entries since the newest checkpoint, and whether the database, log or failure
/// counters, is behind the mark kept outside it (security.md D2, §4.3). The whole log is CheckLog's.
class CheckStart {
public:
    explicit CheckStart(Services services);

    /// LogAltered (detail: the first entry that is wrong) or BehindMark. A restore on purpose is not behind: its log
    /// names the log before it and is signed.
    /// @p mark: the signed note kept outside, if there is one.
    Result<void> operator()(const std::optional<QByteArray> &mark);

private:
    Result<void> checkCheckpoint(const LogState &state, const QByteArray &verifierKey, const StoredCheckpoint &newest);
    Result<void> checkTail(const LogState &state, quint64 from);
    Result<void> checkMark(const LogState &state, const QByteArray &verifierKey, const QByteArray &note);
    Result<void> checkMarkedEntry(const QByteArray &verifierKey, const Mark &mark);
    Result<bool> wasRestoredFrom(const LogId &log);
    Hash rootOf(const LogState &state) const;

    Services m_services;
};

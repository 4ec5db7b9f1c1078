// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/ports/deliveries.h"
#include "core/ports/logbook.h"
#include "core/usecases/services.h"

#include <vector>

/// Reads the day for a face: rows of the board, one delivery, and what the log says of it.
class ReadBoard {
public:
    explicit ReadBoard(Services services);

    /// A page after the reference @p after.
    Result<std::vector<BoardRow>> page(
        const Session &session, const BoardFilter &filter, const QString &after, int most);
    /// The rows of @p stops.
    Result<std::vector<BoardRow>> rowsOf(const Session &session, const std::vector<StopId> &stops);
    /// At most @p most rows that hold @p text, from a week before @p date to a week after it, those of @p date first.
    Result<std::vector<BoardRow>> search(const Session &session, const QDate &date, const QString &text, int most);
    /// The one delivery @p reference names on @p date, whole or by its end. NotFound, Ambiguous (detail: how many).
    Result<Delivery> find(const Session &session, const QDate &date, const QString &reference);
    /// The log's entries about the stop of @p delivery, oldest first.
    Result<std::vector<StoredEntry>> timeline(const Session &session, const Delivery &delivery);
    /// The depot's day now.
    Result<QDate> today();

private:
    Services m_services;
};

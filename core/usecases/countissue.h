// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "core/domain/depot.h"
#include "core/domain/route.h"
#include "core/usecases/issuecodes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

/// What issuing would do, for the question before it.
struct IssueCount {
    QHash<ChannelKind, int> codes; ///< how many would go by each sort of channel
    int joined = 0; ///< stops whose code is out and is sent again, because a delivery joined them
    QStringList withoutContact; ///< references of stops nothing can be sent to: they stay planned
    QStringList landlines; ///< references of stops whose phone takes no text, whether or not they are reached otherwise
    std::optional<Instant> issuableFrom; ///< before this it is too early; nothing when it is not
    enum class Day { Open, Over } day = Day::Open; ///< over: door codes alone
    std::vector<Route> routes; ///< of the stops that would get a code, as they are on that day
    int leavingLater = 0; ///< codes that could wait until their route leaves

    int all() const;
};

/// Counts what IssueCodes would do to the same request, a page at a time. Changes nothing.
class CountIssue {
public:
    explicit CountIssue(Services services);

    class Run {
    public:
        /// The next page; true while there is more.
        Result<bool> next();
        const IssueCount &result() const { return m_count; }

    private:
        friend class CountIssue;
        Run(Services services, Session session, IssueRequest request);

        Result<void> count(const BoardRow &row);
        Result<void> countRoute(const Stop &stop);
        bool isMeant(const BoardRow &row) const;

        Services m_services;
        Session m_session;
        IssueRequest m_request;
        Depot m_depot;
        Instant m_now;
        std::vector<ChannelKind> m_channels;
        QSet<DeliveryId> m_deliveries;
        QSet<StopId> m_seen;
        QString m_after;
        IssueCount m_count;
    };

    Result<Run> operator()(const Session &session, const IssueRequest &request);

private:
    Services m_services;
};

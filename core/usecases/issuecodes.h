// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/session.h"
#include "core/domain/stop.h"
#include "core/usecases/services.h"

#include <QDate>

#include <optional>
#include <vector>

class Issuing;

/// Which stops a code is wanted for: those of some deliveries, of a route, or all of the date.
struct IssueRequest {
    QDate date;
    std::vector<DeliveryId> deliveries; ///< these alone, when any
    std::optional<RouteId> route; ///< else this route's, else the whole date's
    Issue::Lifetime lifetime = Issue::Lifetime::Day;
    std::optional<ChannelKind> channel;
    enum class When { Now, AtLeaving } when = When::Now;
};

/// A stop no code could be issued for, named by one of its deliveries.
struct IssueProblem {
    QString reference;
    Error error;
};

struct IssueResult {
    int issued = 0;
    int planned = 0; ///< for their route's leaving
    int resent = 0; ///< stops whose code was out already and now covers more deliveries
    std::vector<IssueProblem> problems;
};

/// Issues codes in parts of at most 200 stops, each part complete in itself.
class IssueCodes {
public:
    explicit IssueCodes(Services services);

    /// One run over what was asked for; it ends early when the caller stops calling next().
    class Run {
    public:
        /// The next part; true while there is more.
        Result<bool> next();
        const IssueResult &result() const { return m_result; }

    private:
        friend class IssueCodes;
        Run(Services services, Session session, IssueRequest request);

        Result<std::vector<Stop>> nextStops();
        Result<void> issueOne(Issuing &issuing, const Stop &stop);
        Result<void> joinOrRefuse(Issuing &issuing, const Stop &stop, const Issue &active);
        Result<void> planForLeaving(Issuing &issuing, Stop stop);
        Result<void> addProblem(const Stop &stop, const Error &error);

        Services m_services;
        Session m_session;
        IssueRequest m_request;
        IssueResult m_result;
        size_t m_nextDelivery = 0;
        StopId m_after;
        bool m_isJoining = false;
    };

    /// NotAllowed; Clock while it is stopped.
    Result<Run> operator()(const Session &session, const IssueRequest &request);

private:
    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/domain/attempt.h"
#include "core/domain/delivery.h"
#include "core/domain/handoff.h"
#include "core/domain/hash.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What a depot keeps on paper of a day. It leaves the building, so it holds no phone number, mail address or street.
struct DayReport {
    struct Count {
        int deliveries = 0; ///< all of them, the cancelled ones too
        int withCode = 0;
        int byOverride = 0;
        int undelivered = 0;
        int open = 0;
        int cancelled = 0;
        int failedAttempts = 0;

        Count &operator+=(const Count &other);
    };
    struct OfRoute {
        QString route; ///< empty: deliveries without a route
        QString courier; ///< empty: nobody is named
        std::optional<int> leaves; ///< minutes after midnight
        Count count;
    };
    /// What every list says of a delivery.
    struct Line {
        QString reference;
        QString recipient;
        QString route;
        int stop = 0; ///< its place on the route; 0: not given
        int parcels = 1;
    };
    struct Undelivered {
        Line line;
        QString reason; ///< a word of product.md §8
        std::optional<QDate> plannedFor; ///< none: nobody has decided yet
    };
    struct Open {
        Line line;
        enum class Standing { Planned, CodeIssued, Locked } standing = Standing::Planned;
    };
    /// A delivery whose stop was locked, and how that ended.
    struct Locked {
        QString reference;
        enum class Unlocked { Never, Once } unlocked = Unlocked::Never;
        Delivery::State state = Delivery::State::CodeIssued;
        std::optional<Instant> handedOffAt;
    };
    struct HandedOff {
        Line line;
        Handoff::Proof proof = Handoff::Proof::Code;
        Instant at;
        QString courier;
        QString checkedBy;
    };
    struct FailedAttempt {
        QString reference;
        Instant at;
        Outcome outcome = Outcome::Mismatch;
        QString courier;
        QString dispatcher;
    };
    struct Closed {
        Instant at;
        QString by;
    };
    /// The log's entries from the end of the day before to the end of this one.
    struct Entries {
        quint64 first = 0;
        quint64 last = 0;
        Hash fingerprint{}; ///< the head after the last one: it stands for all entries up to there
    };
    struct LogCheck {
        Instant at;
        enum class Finding { Intact, Altered } finding = Finding::Intact;
    };

    QString depot;
    QByteArray timeZone; ///< IANA id; all times are shown in it
    QDate date;
    Instant madeAt;
    QString madeBy;
    std::optional<Closed> closed; ///< the last time it was
    Count count;
    int deliveriesWithFailures = 0;
    std::vector<OfRoute> routes; ///< those without a route come last
    std::vector<Undelivered> undelivered; ///< this list and the next by route, stop and reference
    std::vector<Open> open;
    std::vector<Locked> locked;
    std::vector<HandedOff> handedOff; ///< by route, stop and reference
    std::vector<FailedAttempt> failedAttempts; ///< by time
    std::optional<Entries> entries;
    std::optional<LogCheck> lastCheck; ///< none: not known

    /// Puts every list, which came by reference, into its order; @p language (two letters) says how names are sorted.
    void sort(const QString &language);
};

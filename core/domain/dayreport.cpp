// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dayreport.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>

DayReport::Count &DayReport::Count::operator+=(const Count &other)
{
    deliveries += other.deliveries;
    withCode += other.withCode;
    byOverride += other.byOverride;
    undelivered += other.undelivered;
    open += other.open;
    cancelled += other.cancelled;
    failedAttempts += other.failedAttempts;
    return *this;
}

void DayReport::sort(const QString &language)
{
    QCollator collator{ QLocale(language) };
    collator.setNumericMode(true); // R2 before R10
    std::stable_sort(routes.begin(), routes.end(), [&](const OfRoute &left, const OfRoute &right) {
        if (left.route.isEmpty() != right.route.isEmpty())
            return right.route.isEmpty();
        return collator.compare(left.route, right.route) < 0;
    });
    QHash<QString, int> ranks;
    for (const OfRoute &route : routes)
        ranks.insert(route.route, int(ranks.size()));
    const auto place
        = [&](const Line &line) { return std::make_tuple(ranks.value(line.route), line.stop, line.reference); };
    const auto byPlace = [&](const auto &left, const auto &right) { return place(left.line) < place(right.line); };
    std::sort(undelivered.begin(), undelivered.end(), byPlace);
    std::sort(open.begin(), open.end(), byPlace);
    std::sort(handedOff.begin(), handedOff.end(), byPlace);
    const auto moment = [](const FailedAttempt &attempt) { return std::make_tuple(attempt.at, attempt.reference); };
    std::stable_sort(failedAttempts.begin(), failedAttempts.end(),
        [&](const auto &left, const auto &right) { return moment(left) < moment(right); });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dayreport.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace {

/// By route and stop; by the order they came in where those are the same. Ten thousand of them take the core thread no
/// longer than a page does.
template<typename Listed>
void sortByPlace(std::vector<Listed> &list, const QHash<QString, int> &ranks)
{
    std::vector<std::tuple<int, int, size_t>> places;
    places.reserve(list.size());
    for (size_t index = 0; index < list.size(); ++index)
        places.emplace_back(ranks.value(list[index].line.route), list[index].line.stop, index);
    std::sort(places.begin(), places.end());
    std::vector<Listed> sorted;
    sorted.reserve(list.size());
    for (const auto &place : places)
        sorted.push_back(std::move(list[std::get<size_t>(place)]));
    list = std::move(sorted);
}

} // namespace

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
    sortByPlace(undelivered, ranks);
    sortByPlace(open, ranks);
    sortByPlace(handedOff, ranks);
    std::stable_sort(failedAttempts.begin(), failedAttempts.end(),
        [](const FailedAttempt &left, const FailedAttempt &right) { return left.at < right.at; });
}

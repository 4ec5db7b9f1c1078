// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/closeday.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

namespace {

constexpr int pageSize = 1000;

} // namespace

CloseDay::CloseDay(Services services)
    : m_services(services)
{
}

Result<DayCount> CloseDay::operator()(const Session &session, const QDate &date)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    auto count = this->count(date);
    if (!count)
        return count;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    LogEntry entry(Event::DayClosed);
    entry.detail.emplace_back(Detail::Date, date.toString(Qt::ISODate));
    entry.detail.emplace_back(Detail::Deliveries, qint64{ count->handedOff });
    entry.detail.emplace_back(Detail::Count, qint64(count->open.size()));
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return count;
}

Result<DayCount> CloseDay::count(const QDate &date)
{
    DayCount count;
    QString after;
    while (true) {
        const auto page = m_services.storage.deliveries().ofDate(date, after, pageSize);
        if (!page)
            return page.error();
        for (const Delivery &delivery : *page) {
            switch (delivery.state) {
            case Delivery::State::Planned:
                count.planned += 1;
                break;
            case Delivery::State::CodeIssued:
                count.codeIssued += 1;
                break;
            case Delivery::State::HandedOff:
                count.handedOff += 1;
                break;
            case Delivery::State::Undelivered:
                count.undelivered += 1;
                break;
            case Delivery::State::Cancelled:
                count.cancelled += 1;
                break;
            }
            if (delivery.isOpen())
                count.open.append(delivery.reference);
        }
        if (int(page->size()) < pageSize)
            return count;
        after = page->back().reference;
    }
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/stopofdelivery.h"

#include "core/ports/deliveries.h"
#include "core/ports/issues.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"

#include <algorithm>

Result<StopOfDelivery> StopOfDelivery::load(Storage &storage, const DeliveryId &id)
{
    auto deliveries = storage.deliveries().ofSameStop(id);
    if (!deliveries)
        return deliveries.error();
    const auto delivery
        = std::find_if(deliveries->begin(), deliveries->end(), [&id](const Delivery &each) { return each.id == id; });
    if (delivery == deliveries->end())
        return ErrorCode::NotFound;
    auto stop = storage.stops().find(delivery->stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return Error{ ErrorCode::RowAltered, QStringLiteral("delivery without a stop") };
    auto issues = storage.issues().ofStop((*stop)->id);
    if (!issues)
        return issues.error();
    return StopOfDelivery{ *delivery, *std::move(deliveries), **std::move(stop), *std::move(issues) };
}

const Issue *StopOfDelivery::newestIf(Issue::State state) const
{
    const Issue *issue = newest();
    return issue && issue->state == state ? issue : nullptr;
}

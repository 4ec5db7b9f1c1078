// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stopcolumns.h"

#include "core/storage/contactcolumns.h"

SealedStop readStop(const Values &values, int first)
{
    Stop stop;
    stop.id = values.id<StopId>(first);
    stop.date = values.date(first + 1);
    stop.route = values.optionalId<RouteId>(first + 2);
    stop.position = values.integer(first + 3);
    stop.contact = readContact(values, first + 4);
    stop.address = values.text(first + 6);
    stop.language = values.text(first + 7);
    stop.attempts = values.integer(first + 8);
    stop.allowance = values.integer(first + 9);
    stop.unlocked = values.integer(first + 10) == 1 ? Stop::Unlocked::Once : Stop::Unlocked::Never;
    stop.notBefore = values.instant(first + 11);
    stop.issues = values.integer(first + 12);
    stop.arrivedAt = values.optionalInstant(first + 13);
    stop.atLeaving = values.integer(first + 14) == 1 ? Stop::AtLeaving::Issue : Stop::AtLeaving::No;
    stop.wanted = channelKind(values.text(first + 15));
    stop.version = values.integer(first + 16);
    return { std::move(stop), values.bytes(first + 17) };
}

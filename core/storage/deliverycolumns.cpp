// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deliverycolumns.h"

Delivery readDelivery(const Values &values, int first)
{
    Delivery delivery;
    delivery.id = values.id<DeliveryId>(first);
    delivery.date = values.date(first + 1);
    delivery.reference = values.text(first + 2);
    delivery.stop = values.id<StopId>(first + 3);
    delivery.state = deliveryState(values.text(first + 4)).value_or(Delivery::State::Cancelled);
    delivery.parcels = values.integer(first + 5);
    delivery.recipient = values.text(first + 6);
    delivery.note = values.text(first + 7);
    delivery.import = values.optionalId<ImportId>(first + 8);
    delivery.plannedFrom = values.optionalId<DeliveryId>(first + 9);
    delivery.hadCode = values.integer(first + 10) == 1;
    delivery.closeReason = values.text(first + 11);
    delivery.version = values.integer(first + 12);
    delivery.window = timeWindow(values.text(first + 13));
    return delivery;
}

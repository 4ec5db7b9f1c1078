// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delivery.h"
#include "core/storage/values.h"

/// The columns of a delivery's row: names for a SELECT, and how they are read.
inline constexpr char deliveryColumns[]
    = "delivery.id, delivery.date, delivery.reference, delivery.stop, delivery.state, delivery.parcels, "
      "delivery.recipient, delivery.note, delivery.import, delivery.planned_from, delivery.had_code, "
      "delivery.close_reason, delivery.version, delivery.time_window";
inline constexpr int deliveryColumnCount = 14;

/// Whether a delivery is seen: not while its import is under way, nor after that was cancelled or undone.
inline constexpr char deliveryIsVisible[]
    = "(delivery.import IS NULL OR EXISTS (SELECT 1 FROM import WHERE import.id = delivery.import "
      "AND import.state = 'applied'))";

Delivery readDelivery(const Values &values, int first = 0);

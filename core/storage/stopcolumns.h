// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stop.h"
#include "core/storage/values.h"

/// The columns of a stop's row with its seal: names for a SELECT or RETURNING, and how they are read.
inline constexpr char stopColumns[]
    = "stop.id, stop.date, stop.route, stop.position, stop.phone, stop.email, stop.address, "
      "stop.language, stop.attempts, stop.allowance, stop.unlocked, stop.not_before, "
      "stop.issues, stop.arrived_at, stop.at_leaving, stop.wanted, stop.version, stop.seal";
inline constexpr int stopColumnCount = 18;

struct SealedStop {
    Stop stop;
    QByteArray seal;
};

SealedStop readStop(const Values &values, int first = 0);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/delivery.h"
#include "core/domain/issue.h"
#include "core/domain/stop.h"

#include <vector>

class Storage;

/// A delivery with its stop and the stop's issues, newest first: what nearly every act on a delivery begins with.
struct StopOfDelivery {
    Delivery delivery;
    std::vector<Delivery> deliveries; ///< all of the stop, by reference
    Stop stop;
    std::vector<Issue> issues;

    /// NotFound when there is no such delivery.
    static Result<StopOfDelivery> load(Storage &storage, const DeliveryId &id);

    const Issue *newest() const { return issues.empty() ? nullptr : &issues.front(); }
    /// The newest issue if it is in @p state.
    const Issue *newestIf(Issue::State state) const;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/delivery.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

struct CloseRequest {
    DeliveryId delivery;
    Delivery::State as = Delivery::State::Undelivered; ///< or Cancelled
    QString reason; ///< a word of reasonsFor(Close) or (Cancel)
    QString remark; ///< free text; may be empty
};

/// Ends a delivery without a handoff: undelivered or cancelled. Its stop's code is withdrawn when nothing is left to
/// hand off.
class CloseDelivery {
public:
    explicit CloseDelivery(Services services);

    /// OutOfRange (detail: the reasons there are), AlreadyHandedOff, Closed.
    Result<void> operator()(const Session &session, const CloseRequest &request);

private:
    Services m_services;
};

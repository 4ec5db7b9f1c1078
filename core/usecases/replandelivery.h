// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/delivery.h"
#include "core/domain/session.h"
#include "core/domain/stop.h"
#include "core/usecases/services.h"

#include <QDate>

/// Plans an undelivered delivery again: a new delivery with the same reference on another date, linked to the old one.
class ReplanDelivery {
public:
    explicit ReplanDelivery(Services services);

    /// NotUndelivered; AlreadyExists when that date has the reference; OutOfRange for a date that is past.
    Result<Delivery> operator()(const Session &session, const DeliveryId &delivery, const QDate &date);

private:
    Result<Stop> stopFor(const Stop &former, const QDate &date);

    Services m_services;
};

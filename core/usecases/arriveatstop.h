// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// Notes that the courier stands at the door.
class ArriveAtStop {
public:
    explicit ArriveAtStop(Services services);

    Result<void> operator()(const Session &session, const DeliveryId &delivery);

private:
    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QDate>
#include <QStringList>

/// How a day stands.
struct DayCount {
    int planned = 0;
    int codeIssued = 0;
    int handedOff = 0;
    int undelivered = 0;
    int cancelled = 0;
    QStringList open; ///< references still to be handed off or closed: what must be back in the depot
};

/// Closes a day: logged, and changes no delivery.
class CloseDay {
public:
    explicit CloseDay(Services services);

    Result<DayCount> operator()(const Session &session, const QDate &date);

private:
    Result<DayCount> count(const QDate &date);

    Services m_services;
};

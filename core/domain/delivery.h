// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/domain/timewindow.h"

#include <QDate>
#include <QString>

#include <optional>

/// One consignment of n parcels to one recipient on one date.
struct Delivery {
    enum class State { Planned, CodeIssued, HandedOff, Undelivered, Cancelled };

    DeliveryId id;
    QString reference; ///< unique per date
    QDate date;
    StopId stop;
    State state = State::Planned;
    int parcels = 1;
    QString recipient;
    QString note;
    std::optional<TimeWindow> window; ///< when it is expected
    std::optional<ImportId> import;
    std::optional<DeliveryId> plannedFrom; ///< the undelivered one this plans again
    bool hadCode = false; ///< a code was ever issued for it, or for one it was planned again from
    QString closeReason; ///< of undelivered and cancelled
    int version = 0;

    bool isOpen() const { return state == State::Planned || state == State::CodeIssued; }
};

QString word(Delivery::State state);
std::optional<Delivery::State> deliveryState(const QString &word);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/deliveryinfull.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QHash>
#include <QString>

class QJsonObject;

/// Reads one delivery for its card, in one go, so that what is shown together was true together.
class ReadDelivery {
public:
    explicit ReadDelivery(Services services);

    /// NotFound.
    Result<DeliveryInFull> operator()(const Session &session, const DeliveryId &delivery);

private:
    Result<void> readStop(const DeliveryId &delivery);
    Result<void> readCode();
    Result<void> readTimeline();
    TimelineEntry entryOf(const QJsonObject &line) const;
    void noteStation(const QJsonObject &line, const TimelineEntry &entry);
    Result<void> readNames();
    Instant lastSaidOf(const Message &message) const;

    Services m_services;
    DeliveryInFull m_read;
    QHash<QString, QString> m_names; ///< of users and couriers, by id
    QHash<QString, ChannelKind> m_channels; ///< by id
};

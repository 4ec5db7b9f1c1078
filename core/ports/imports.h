// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/delivery.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// One import of a manifest. Its deliveries are seen only while it is Applied.
struct Import {
    enum class State { Applying, Applied, Cancelled, Undone };

    ImportId id;
    QByteArray digest; ///< SHA-256 of the file
    QDate date; ///< for rows without one
    State state = State::Applying;
    int added = 0;
    int changed = 0;
    int problems = 0;
    UserId user;
    Instant at;
};

/// A planned delivery as it was before an import changed it.
struct FormerDelivery {
    DeliveryId delivery;
    StopId stop;
    QString recipient;
    QString note;
    int parcels = 1;
    std::optional<TimeWindow> window;
};

class Imports {
public:
    virtual ~Imports() = default;

    virtual Result<void> add(const Import &import) = 0;
    virtual Result<std::optional<Import>> find(const ImportId &id) = 0;
    virtual Result<std::optional<Import>> appliedWithDigest(const QByteArray &digest, const QDate &date) = 0;
    virtual Result<void> setState(const ImportId &id, Import::State state) = 0;
    virtual Result<void> keepFormer(const ImportId &id, const FormerDelivery &former) = 0;
    virtual Result<std::vector<FormerDelivery>> former(const ImportId &id) = 0;
    /// Whether a code was ever issued for a delivery that @p id added or changed.
    virtual Result<bool> hasCodes(const ImportId &id) = 0;
    /// Imports another process left Applying are set Cancelled if they began before @p before.
    virtual Result<void> cancelUnfinished(Instant before) = 0;
    /// Deletes up to @p most hidden deliveries (import Cancelled or Undone) and stops nothing refers to; how many.
    virtual Result<int> removeHidden(int most) = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QDate>
#include <QString>

#include <optional>

/// The name of the courier meant where nobody is named.
inline constexpr QLatin1String unassignedCourier("unassigned");

/// Who carries parcels. Every depot has one named "unassigned", meant where nobody is named.
struct Courier {
    CourierId id;
    QString name;
    enum class State { Active, Disabled } state = State::Active;
};

/// A round with its courier and the local time it leaves at; a date may have its own of both.
struct Route {
    RouteId id;
    QString name;
    std::optional<CourierId> courier;
    std::optional<int> leaves; ///< minutes after midnight
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The keys of `doorcodectl depot`, in the order of product.md §8.
QStringList depotKeys();

/// The value of @p key as text; OutOfRange for an unknown key.
Result<QString> depotValue(const Depot &depot, const QString &key);

/// @p depot with @p key set; OutOfRange with what is allowed in the detail.
Result<Depot> withDepotValue(const Depot &depot, const QString &key, const QString &value);

/// A name people gave to a thing of the depot: one line, 1 to @p most characters, blanks around it left out.
Result<QString> checkedName(const QString &name, int most);

/// "21:00" as minutes after midnight; nothing when it is no time of day.
std::optional<int> minutesOfDay(const QString &text);
QString timeOfDay(int minutes);

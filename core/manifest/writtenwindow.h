// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timewindow.h"

#include <QString>

#include <optional>

/// What a cell says of a time of day, in minutes after midnight: "09:00", "9.30", "9 Uhr", "9h30", "2 pm",
/// "11/24/2026 09:00".
std::optional<int> parseWrittenTime(QStringView text);

/// "09:00-12:00", "9–11", "9 bis 11 Uhr", "9am to 11am". Nothing when it is no window that ends after it begins.
std::optional<TimeWindow> parseWrittenWindow(const QString &text);

/// The window of two cells.
std::optional<TimeWindow> parseWrittenWindow(const QString &from, const QString &until);

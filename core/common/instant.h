// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// A moment in UTC, to the millisecond. The zone of the depot matters only where a day or a text is made of it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since 1970-01-01T00:00:00Z, as the database and the log keep them.
qint64 toMilliseconds(Instant instant);
Instant fromMilliseconds(qint64 milliseconds);

/// ISO 8601 in UTC with milliseconds: 2026-11-23T09:36:57.000Z.
QString toIso(Instant instant);
std::optional<Instant> fromIso(const QString &text);

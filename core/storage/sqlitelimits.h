// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Connection;

/// Lowers what one statement may ask of SQLite, where its library can be reached past the driver: on Linux with the
/// system's library. Elsewhere Qt has a copy of its own that must not be mixed with another.
void lowerSqliteLimits(Connection &connection);

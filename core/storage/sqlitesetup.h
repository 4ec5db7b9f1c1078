// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QVersionNumber>

class Connection;

/// Marks a file as Doorcode's in its header (application_id): "Door".
constexpr qint32 doorcodeApplicationId = 0x446f6f72;

/// Whether no commit can be lost in WAL mode: the race was fixed in 3.51.3, 3.50.7 and 3.44.6.
bool isWalSafe(const QVersionNumber &engine);

/// DatabaseDamaged when the file is another program's, NoDepot when @p presence expects a depot and the file is empty.
enum class Presence { Expected, MayBeMade };
Result<void> claimFile(Connection &connection, Presence presence);

/// What every connection is set to before its first use (security.md D1, D6); read back, so that it holds.
Result<void> setUpConnection(Connection &connection);

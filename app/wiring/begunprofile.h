// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"

#include <QFuture>

/// Notes in @p settings' folder that a depot is being made there, so that a kill is found at the next start. File.
Result<void> beginProfile(const ProfileSettings &settings);

/// Whether a depot was begun in @p profile and neither finished nor taken away again.
bool isProfileBegun(const QString &profile);

/// The depot is to stay. File.
Result<void> finishProfile(const QString &profile);

/// Whether the system's keychain answers; blocks for up to five seconds. KeychainUnavailable.
Result<void> askKeychain(const ProfileSettings &settings);

/// Takes everything away that makes the depot that was begun in @p settings' profile: its database, its keys here and
/// in the keychain. Its core has gone before. What else lies in the folder stays. NotFound where none was begun, so
/// that no depot in use is ever taken away; File, KeychainUnavailable.
QFuture<Result<void>> removeBegunProfile(const ProfileSettings &settings);

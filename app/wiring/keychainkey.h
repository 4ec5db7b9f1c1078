// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

class KeychainThread;

/// The 32-byte key of a profile's key file, in the system's keychain. Both calls block for at most the keychain's 5 s
/// limit, so they belong to opening a profile and nowhere else. KeychainUnavailable.
Result<QByteArray> readKeychainKey(KeychainThread &thread, const QString &profile);
Result<void> writeKeychainKey(KeychainThread &thread, const QString &profile, const QByteArray &key);

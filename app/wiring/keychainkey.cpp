// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainkey.h"

#include "app/wiring/keychainthread.h"

Result<QByteArray> readKeychainKey(KeychainThread &thread, const QString &profile)
{
    return thread.ask<Result<QByteArray>>(
        KeychainStore(), [&](const KeychainStore &keychain) { return keychain.read(profile); });
}

Result<void> writeKeychainKey(KeychainThread &thread, const QString &profile, const QByteArray &key)
{
    return thread.ask<Result<void>>(
        KeychainStore(), [&](const KeychainStore &keychain) { return keychain.write(profile, key); });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"
#include "core/crypto/keyring.h"
#include "core/runtime/coreparts.h"

#include <functional>

enum class DatabaseFile { Existing, New };

/// Which adapters are opened, and how the keys are.
struct PartsOrder {
    QString profile;
    QString database; ///< the file
    DatabaseFile file = DatabaseFile::Existing;
    std::shared_ptr<KeychainThread> keychain;
    std::function<Result<void>(Keyring &keys, RandomSource &random)> openKeys;
};

/// Called on the thread that is to use them.
Result<CoreParts> openParts(const PartsOrder &order);

QString databasePath(const QString &profile);

/// Those that are bundled, one a line.
QByteArray commonPasswords();

/// Opens the profile's key file as its settings say.
Result<void> unlockKeys(Keyring &keys, const ProfileSettings &settings);
/// Readies a key file that is to be made; the keys come next, by create() or recover().
Result<void> readyKeys(Keyring &keys, RandomSource &random, const ProfileSettings &settings);

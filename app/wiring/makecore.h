// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/keychainthread.h"
#include "core/runtime/doorcodecore.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

/// Where a depot lives on this computer and how its keys are opened.
struct ProfileSettings {
    QString profile; ///< the folder
    enum class KeyStoreChoice { Auto, Keychain, File } keyStore = KeyStoreChoice::Auto; ///< for a new depot alone
    std::optional<QByteArray> passphrase; ///< of the key file
    /// Copies share it, and so do the cores made with them; a program makes one.
    std::shared_ptr<KeychainThread> keychain = std::make_shared<KeychainThread>();
};

QString defaultProfile();

/// Opens the core of an existing depot; blocks until it is open. NoDepot, KeyStoreLocked, KeyStoreWrongPassphrase,
/// KeychainUnavailable, and what opening the database gives.
Result<std::unique_ptr<DoorcodeCore>> makeCore(const ProfileSettings &settings);

/// Makes key store and database for a new depot; DoorcodeCore::createDepot is called on it next. DepotExists;
/// KeyStoreLocked when a key file is asked for without a passphrase.
Result<std::unique_ptr<DoorcodeCore>> makeNewCore(const ProfileSettings &settings);

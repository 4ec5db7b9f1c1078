// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"

#include <QByteArray>
#include <QDate>
#include <QFuture>
#include <QString>

#include <chrono>
#include <vector>

/// Where a new depot's keys are kept.
struct KeyPlace {
    enum class Store { Keychain, Passphrase } store = Store::Keychain;
    QByteArray passphrase; ///< of the key file
};

/// One thing that must be true of this computer before a depot is made on it.
struct PlaceCheck {
    enum class What { Folder, LocalDisk, Keychain } what = What::Folder;
    Result<void> result;
    std::chrono::milliseconds took{};
};

/// A depot that was made and can be worked with, though the wizard may still take it away.
struct BegunDepot {
    Session session; ///< of the first user
    Depot depot;
    QDate today; ///< the depot's day
    QString recoveryCode;
};

/// What the first run asks of the program it is part of: what lies outside of core, or comes before there is one.
class FirstRunDesk {
public:
    virtual ~FirstRunDesk() = default;

    virtual QString folder() const = 0;
    /// Whether an earlier first run was broken off and left something in the folder.
    virtual bool isBegun() const = 0;
    /// Ends with the first check that failed.
    virtual QFuture<std::vector<PlaceCheck>> checkPlace(KeyPlace::Store store) = 0;
    /// OutOfRange (detail: the key, a colon, what is allowed).
    virtual Result<void> checkDepot(const NewDepot &depot) const = 0;
    /// OutOfRange for the name, PasswordTooShort, PasswordTooCommon.
    virtual Result<void> checkFirstUser(const NewDepot &depot) const = 0;
    /// PassphraseTooShort, PassphraseTooCommon, OutOfRange.
    virtual Result<void> checkPassphrase(const QByteArray &passphrase) const = 0;
    /// Takes away what was begun before.
    virtual Answer<BegunDepot> create(const NewDepot &depot, const KeyPlace &place) = 0;
    /// Of the depot that was created; valid until the next create() or giveUp().
    virtual DoorcodeCore &core() = 0;
    /// Leaves nothing of what was begun.
    virtual Answer<void> giveUp() = 0;
    /// The depot is to stay.
    virtual Result<void> finish() = 0;
};

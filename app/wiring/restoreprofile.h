// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"

/// Who answers for a restore: whoever holds the recovery sheet, or an administrator of the backup.
struct RestoreAuthority {
    std::optional<QString> recoveryCode;
    QString administrator; ///< looked at only without a recovery code
    QString password;
};

/// Puts the depot of @p backupFile in the place of the profile's; blocks, a second or two. The backup is checked and
/// made ready on a copy, so that what fails before the last step leaves the profile's database as it was. The former
/// one stays beside it as depot.sqlite.before-restore. No other program of the profile may be running. A profile
/// without a key file needs the recovery code, and a passphrase if its key file is to be opened by one.
/// RecoveryCodeWrong, SignInFailed, NotAllowed, KeyStoreMissing, KeyMissing (the backup is another depot's),
/// LogAltered, DatabaseDamaged, File.
Result<std::unique_ptr<DoorcodeCore>> restoreDepot(
    const ProfileSettings &settings, const QString &backupFile, const RestoreAuthority &authority);

/// Brings the keys of the profile's depot back from the recovery sheet; the key file there was, if any, is replaced.
/// RecoveryCodeWrong, NoDepot, LogAltered.
Result<std::unique_ptr<DoorcodeCore>> importKey(const ProfileSettings &settings, const QString &recoveryCode);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QByteArray>
#include <QString>

/// Makes a depot of a backup's database that was opened apart and is not in use yet: nothing issued before counts, and
/// a new log begins that names the one it follows (security.md §3.2, §4.3).
class RestoreBackup {
public:
    explicit RestoreBackup(Services services);

    /// The new log begins with a checkpoint. An administrator of the backup is believed only while its log is as it was
    /// written (LogAltered).
    Result<void> byAdministrator(const Session &session);
    /// RecoveryCodeWrong unless it is of the sheet this station's keys know. Takes up to half a second.
    Result<void> byRecoveryCode(const QString &recoveryCode);

private:
    Result<void> requireOwnDepot();
    Result<void> restore(const Session &session);
    Result<void> addCheckpoint(Instant now);

    Services m_services;
};

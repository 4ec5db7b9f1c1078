// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/programlock.h"

#include <QString>

/// The programs that have the profile open: each holds a lock file of its own there until it ends in order. One whose
/// program is gone tells of a kill or a power cut.
class OpenPrograms {
public:
    /// Counts this program in; @p boot tells it from others.
    OpenPrograms(const QString &profile, const QString &boot);

    /// Whether any ended without saying so since this was asked last.
    bool takeKilled();

private:
    QString m_profile;
    ProgramLock m_own;
};

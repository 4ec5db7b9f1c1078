// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What a start found in the log, and the mark outside the database it was held against.
struct StartFinding {
    Error found;
    std::optional<QByteArray> mark;
};

/// A supervisor, or who holds the recovery sheet, lets the depot go on although its start found the log altered or
/// behind its mark (security.md §4.3). What was found stays in the log, and the log goes on from there under a new
/// checkpoint. What was altered stays altered: a check of the whole log names it still.
class AcceptFinding {
public:
    explicit AcceptFinding(Services services);

    /// The mark that is to replace the one outside. Refused before anything is written: NotAllowed.
    Result<QByteArray> bySupervisor(const Session &session, const StartFinding &finding);
    /// RecoveryCodeWrong. Takes up to half a second.
    Result<QByteArray> byRecoveryCode(const QString &recoveryCode, const StartFinding &finding);

private:
    Result<QByteArray> accept(const Session &session, const StartFinding &finding);

    Services m_services;
};

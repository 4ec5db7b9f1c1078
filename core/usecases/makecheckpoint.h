// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QByteArray>

#include <optional>

/// Signs how large the log is and what its root is, and keeps that in the database.
class MakeCheckpoint {
public:
    explicit MakeCheckpoint(Services services);

    enum class When { Now, IfDue }; ///< due: 256 entries or 5 minutes after the last one
    /// The newest signed note, to be kept outside too; nothing when none was due.
    Result<std::optional<QByteArray>> operator()(const Session &session, When when);

private:
    Result<bool> isDue();

    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

#include <variant>

struct LiftRequest {
    std::variant<CourierId, UserId> party; ///< the courier or the dispatcher who is blocked
    QString reason; ///< a word of reasonsFor(Lift)
    QString remark; ///< free text; may be empty
};

/// Gives a blocked courier or dispatcher the same number of failures once more, for that day or hour: a supervisor's
/// act.
class LiftBlock {
public:
    explicit LiftBlock(Services services);

    /// OutOfRange (detail: the reasons there are), NotBlocked, AlreadyLifted.
    Result<void> operator()(const Session &session, const LiftRequest &request);

private:
    Services m_services;
};

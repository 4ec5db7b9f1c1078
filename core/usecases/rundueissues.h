// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// What is due on codes without anybody asking: expire those whose time is over, issue those planned for a route that
/// has left, and forget the keys of days long past. Runs as the station, in parts.
class RunDueIssues {
public:
    explicit RunDueIssues(Services services);

    struct Done {
        int expired = 0;
        int issued = 0;
    };
    /// One part; nothing was due when both counts are 0.
    Result<Done> operator()(const Session &session);

private:
    Result<int> expire(const Session &session, Instant now);
    Result<int> issueAtLeaving(const Session &session, Instant now);
    Result<void> forgetKeys(Instant now);

    Services m_services;
};

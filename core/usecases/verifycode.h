// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/attempt.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a courier read back.
struct VerifyRequest {
    OperationId operation; ///< the same twice (a double click) is one attempt
    DeliveryId delivery;
    QString typed; ///< as typed; dropped as soon as it is compared
    QString courier; ///< name; empty: the route's courier
    QStringList except; ///< references of the stop that are not handed over
};

/// Judges a code read back, releases what it covers, and lets nobody guess: security.md §3.4.
class VerifyCode {
public:
    explicit VerifyCode(Services services);

    /// NotACode, Clock, NotFound, Usage (detail: a reference in `except` that is not of this stop). Every other outcome
    /// is an answer, told after the commit.
    Result<Verification> operator()(const Session &session, const VerifyRequest &request);

private:
    Result<Verification> reread(const OperationId &operation, const Error &failure);

    Services m_services;
};

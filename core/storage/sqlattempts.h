// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attempts.h"
#include "core/storage/statement.h"

/// The table of attempts: what was tried and answered, never what was typed.
class SqlAttempts : public Attempts {
public:
    explicit SqlAttempts(Connection &connection);

    Result<void> add(const Attempt &attempt) override;
    Result<std::optional<Attempt>> byOperation(const OperationId &operation) override;
    Result<std::vector<FailedAttempt>> failed(
        const QDate &date, const std::optional<FailedAttempt> &after, int most) override;
    Result<std::optional<StopId>> stopSetBack(const QDate &since) override;

private:
    Statement m_add;
    Statement m_byOperation;
    Statement m_failed;
    Statement m_setBack;
};

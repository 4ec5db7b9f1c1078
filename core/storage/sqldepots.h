// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/depots.h"
#include "core/storage/statement.h"

/// The depot's row, its policy and its recovery record in SQL.
class SqlDepots : public Depots {
public:
    explicit SqlDepots(Connection &connection);

    Result<std::optional<Depot>> find() override;
    Result<void> add(const Depot &depot) override;
    Result<void> change(const Depot &depot) override;
    Result<Policy> policy() override;
    Result<void> setPolicy(const QString &key, const QString &value) override;
    Result<RecoveryRecord> recovery() override;
    Result<void> setRecovery(const RecoveryRecord &record) override;
    Result<bool> hasIssues() override;

    /// How often the policy's version was written through this object: whoever keeps it in memory reads it again.
    int policyWrites() const { return m_policyWrites; }

private:
    int m_policyWrites = 0;
    Statement m_find;
    Statement m_add;
    Statement m_change;
    Statement m_policy;
    Statement m_setPolicy;
    Statement m_raisePolicyVersion;
    Statement m_recovery;
    Statement m_setRecovery;
    Statement m_hasIssues;
};

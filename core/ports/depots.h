// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/policy.h"

#include <QByteArray>

#include <optional>

/// What recovery needs besides the sheet; stands in the database.
struct RecoveryRecord {
    QByteArray publicKey;
    QByteArray sealedBundle;
};

/// The depot's own row, its policy and its recovery record.
class Depots {
public:
    virtual ~Depots() = default;

    /// Nothing before the depot was made.
    virtual Result<std::optional<Depot>> find() = 0;
    virtual Result<void> add(const Depot &depot) = 0;
    virtual Result<void> change(const Depot &depot) = 0;

    virtual Result<Policy> policy() = 0;
    /// Stores one setting that is valid already and raises the policy's version.
    virtual Result<void> setPolicy(const QString &key, const QString &value) = 0;

    virtual Result<RecoveryRecord> recovery() = 0;
    virtual Result<void> setRecovery(const RecoveryRecord &record) = 0;
    /// Whether any issue was ever made.
    virtual Result<bool> hasIssues() = 0;
};

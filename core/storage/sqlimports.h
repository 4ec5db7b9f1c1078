// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"
#include "core/storage/statement.h"

/// Imports of manifests in SQL: one row's state shows or hides all an import brought.
class SqlImports : public Imports {
public:
    explicit SqlImports(Connection &connection);

    Result<void> add(const Import &import) override;
    Result<std::optional<Import>> find(const ImportId &id) override;
    Result<std::optional<Import>> appliedWithDigest(const QByteArray &digest, const QDate &date) override;
    Result<void> setState(const ImportId &id, Import::State state) override;
    Result<void> keepFormer(const ImportId &id, const FormerDelivery &former) override;
    Result<std::vector<FormerDelivery>> former(const ImportId &id) override;
    Result<bool> hasCodes(const ImportId &id) override;
    Result<void> cancelUnfinished(Instant before) override;
    Result<int> removeHidden(int most) override;

private:
    struct Hidden {
        DeliveryId delivery;
        StopId stop;
    };
    Result<void> remove(const Hidden &hidden);

    Statement m_add;
    Statement m_find;
    Statement m_appliedWithDigest;
    Statement m_setState;
    Statement m_keepFormer;
    Statement m_former;
    Statement m_hasCodes;
    Statement m_cancelUnfinished;
    Statement m_hidden;
    Statement m_removeFormer;
    Statement m_removeDelivery;
    Statement m_removeStop;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/ports/imports.h"
#include "core/usecases/services.h"

/// Takes a whole import back, until a code was issued from it (product.md §5): its deliveries go, and changed ones are
/// as they were.
class UndoImport {
public:
    explicit UndoImport(Services services);

    /// ImportHasCodes; NotFound when there is no such import or it is not applied. What it leaves hidden is deleted by
    /// clearSome() or by the next import.
    Result<void> operator()(const Session &session, const ImportId &id);

    /// Deletes a part of what is hidden; zero when nothing is left.
    Result<int> clearSome(const Session &session);

private:
    Result<void> putBack(const FormerDelivery &former);

    Services m_services;
};

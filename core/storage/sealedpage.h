// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/ports/sealedrows.h"

#include <vector>

/// What is to be said of the seals of a page of @p rows read after @p after. @p idOf gives the id of a row, @p check
/// compares it with its seal.
template<typename Id, typename Row, typename IdOf, typename Check>
Result<SealedRows<Id>> sealedPage(const Result<std::vector<Row>> &rows, const Id &after, IdOf idOf, Check check)
{
    if (!rows)
        return rows.error();
    SealedRows<Id> checked{ int(rows->size()), rows->empty() ? after : idOf(rows->back()), {} };
    for (const Row &row : *rows) {
        const auto intact = check(row);
        if (!intact && intact.error().code != ErrorCode::RowAltered)
            return intact.error();
        if (!intact)
            checked.altered.push_back(idOf(row));
    }
    return checked;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>

/// Seals the security columns of stops and issues, so that a row edited by hand is found when it is used.
class RowSeal {
public:
    virtual ~RowSeal() = default;

    /// HMAC-SHA-256(K_row, @p columns), 32 bytes. @p columns is the LP-framed text of the row. KeyStoreLocked if
    /// closed.
    virtual Result<QByteArray> seal(QByteArrayView columns) = 0;
    /// RowAltered unless @p tag is the seal of @p columns.
    virtual Result<void> check(QByteArrayView columns, QByteArrayView tag) = 0;
};

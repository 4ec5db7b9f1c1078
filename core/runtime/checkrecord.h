// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"

#include <QDate>
#include <QString>

#include <optional>

/// When the depot was last found whole, kept in <profile>/checked so that each check is made once a day, however often
/// programs start. Whoever deletes it causes one more check.
struct CheckRecord {
    QDate quick; ///< the day of the last quick check; null: none, or a program was killed since
    std::optional<Instant> whole; ///< the end of the last whole one

    static CheckRecord read(const QString &profile);
    void write(const QString &profile) const;
};

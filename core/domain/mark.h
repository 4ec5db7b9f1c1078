// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkpoint.h"

/// What is kept of the log outside the database, so that a database that was cut or set back is found
/// (security.md §4.3). It is signed as a checkpoint is.
struct Mark {
    Checkpoint checkpoint;
    Hash head{}; ///< of the checkpoint's last entry
    quint64 failures = 0; ///< the depot's failures until now, all days together

    /// The checkpoint's text and two extension lines of C2SP tlog-checkpoint, so that its tools read a mark, too:
    /// "head <base64>" and "failures <decimal>".
    QByteArray text() const;
    /// Nothing when @p text is not exactly such a text.
    static std::optional<Mark> parse(const QByteArray &text);

    friend bool operator==(const Mark &, const Mark &) = default;
};

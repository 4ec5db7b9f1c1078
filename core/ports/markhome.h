// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <optional>

/// The one place outside the database where the newest mark of the log is kept (security.md §4.3). Called on any
/// thread, one call at a time, and blocks for at most 5 s.
class MarkHome {
public:
    virtual ~MarkHome() = default;

    /// Nothing when none was ever kept. File, KeychainUnavailable.
    virtual Result<std::optional<QByteArray>> read() = 0;
    /// Durable when it returns success. File, KeychainUnavailable.
    virtual Result<void> write(const QByteArray &mark) = 0;
};

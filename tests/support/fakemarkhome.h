// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/markhome.h"

/// Keeps the mark of a log in memory.
class FakeMarkHome : public MarkHome {
public:
    Result<std::optional<QByteArray>> read() override { return kept; }
    Result<void> write(const QByteArray &mark) override
    {
        kept = mark;
        return {};
    }

    std::optional<QByteArray> kept;
};

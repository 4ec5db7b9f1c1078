// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

/// How many rows the next part of long work has: few enough that nothing holds the core thread longer than 50 ms, and
/// not fewer, since every part pays for a durable commit. Learned from how long the part before took, commit included.
class PartPace {
public:
    std::size_t rows() const { return m_rows; }
    /// @p time that a part of rows() rows took.
    void took(std::chrono::nanoseconds time);

private:
    std::size_t m_rows = 500;
};

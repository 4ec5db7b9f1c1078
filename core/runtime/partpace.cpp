// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/partpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Room is left below 50 ms for a part that takes longer than the one before.
constexpr std::chrono::nanoseconds wanted = 30ms;
constexpr double fastestGrowth = 2;
constexpr double fewest = 50;
constexpr double most = 10000;

} // namespace

void PartPace::took(std::chrono::nanoseconds time)
{
    const double growth = double(wanted.count()) / double(std::max(time, std::chrono::nanoseconds(1)).count());
    m_rows = std::size_t(std::clamp(double(m_rows) * std::min(growth, fastestGrowth), fewest, most));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much a manifest may hold, so that a hostile or broken file costs bounded time and memory.
namespace ManifestLimits {

constexpr qint64 bytes = 64LL * 1024 * 1024;
constexpr int lines = 200'000;
constexpr qsizetype columns = 200;
constexpr qsizetype cellBytes = 4096; ///< of a cell as UTF-8
constexpr int parcels = 9'999; ///< of one delivery

} // namespace ManifestLimits

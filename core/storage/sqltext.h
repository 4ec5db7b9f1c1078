// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <cstddef>

/// An SQL text put together of literals while compiling, so that a table's columns are written once.
template<std::size_t Size>
struct SqlText {
    std::array<char, Size> text{};

    constexpr operator QLatin1String() const { return QLatin1String(text.data(), qsizetype(Size)); }
};

/// @p parts one after the other. The result must be a constant that lives as long as the program.
template<std::size_t... Sizes>
consteval auto sqlText(const char (&...parts)[Sizes])
{
    SqlText<((Sizes - 1) + ...)> joined;
    std::size_t at = 0;
    const auto append = [&joined, &at](const char *part, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            joined.text[at++] = part[i];
    };
    (append(parts, Sizes - 1), ...);
    return joined;
}

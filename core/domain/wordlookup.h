// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

/// The value of @p values whose word is @p text.
template<typename Value, size_t Count>
std::optional<Value> valueOfWord(const QString &text, const std::array<Value, Count> &values)
{
    for (const Value value : values) {
        if (word(value) == text)
            return value;
    }
    return std::nullopt;
}

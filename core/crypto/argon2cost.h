// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What one Argon2id costs. The default is RFC 9106 §4's second recommended option, and the one of every depot.
struct Argon2Cost {
    int memoryKiB = 65536;
    int iterations = 3;
    int lanes = 4;

    /// Whether Argon2 takes these and a computer can bear them: they may come from a file somebody else wrote.
    bool isBearable() const
    {
        return lanes >= 1 && lanes <= 16 && iterations >= 1 && iterations <= 64 && memoryKiB >= 8 * lanes
            && memoryKiB <= 1024 * 1024;
    }
    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};

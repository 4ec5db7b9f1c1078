// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/randomsource.h"

/// The operating system's generator behind a small buffer, since bulk issue asks for 16 bytes a hundred thousand times.
/// What was given out is wiped from the buffer. One thread only.
class SystemRandom : public RandomSource {
public:
    SystemRandom();
    ~SystemRandom() override;
    SystemRandom(const SystemRandom &) = delete;
    SystemRandom &operator=(const SystemRandom &) = delete;

    /// Throws what Botan throws when the system has no randomness: there is no going on without.
    QByteArray bytes(int count) override;

private:
    QByteArray m_buffer;
    qsizetype m_used = 0;
};

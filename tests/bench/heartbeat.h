// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

/// Beats on the thread of the window and notes how long it was kept from it.
class Heartbeat {
public:
    /// Milliseconds between two beats: as a person feels them, and those the thread itself computed, which other
    /// programs of a busy machine do not lengthen; and as a thread feels them that does nothing but beat, which is what
    /// the machine does to everyone. Each is the longest of its kind.
    struct Gaps {
        double felt = 0;
        double own = 0;
        double machine = 0;
    };

    /// Does @p act and beats until @p isOver; the interval beats are meant to have is not counted.
    static Gaps longestGaps(const std::function<void()> &act, const std::function<bool()> &isOver);
};

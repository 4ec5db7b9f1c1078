// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

/// Beats on the thread of the window and notes how long it was kept from it.
class Heartbeat {
public:
    /// Does @p act and beats until @p isOver; milliseconds between the two beats that were furthest apart, less the
    /// interval they are meant to have.
    static double longestGap(const std::function<void()> &act, const std::function<bool()> &isOver);
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

/// Ends a long run after the part under way and still gets its answer, which a cancelled QFuture would lose. Copies
/// switch the same run; any thread.
class StopSwitch {
public:
    void stop() { m_isStopped->store(true); }
    bool isStopped() const { return m_isStopped->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
};

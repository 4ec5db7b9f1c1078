// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpdialogue.h"
#include "core/channels/smtpsettings.h"
#include "core/ports/channel.h"

#include <chrono>
#include <vector>

/// What one try went through and how long each step took, as whoever sets a channel up is shown it.
class SmtpSteps {
public:
    /// Starts anew at @p stage.
    void begin(SmtpDialogue::Stage stage);
    /// The time since the last call belongs to the step that was at hand then; from now on @p stage is.
    void note(SmtpDialogue::Stage stage);
    /// Of the first step, all but @p connecting was spent on encryption.
    void tellTlsApart(std::chrono::milliseconds connecting);

    const std::vector<SendReport::Step> &all() const { return m_steps; }

private:
    std::vector<SendReport::Step> m_steps;
    std::chrono::steady_clock::time_point m_began;
};

/// How long the server may take over @p stage.
std::chrono::milliseconds limitOf(SmtpDialogue::Stage stage, const SmtpTimeouts &timeouts);

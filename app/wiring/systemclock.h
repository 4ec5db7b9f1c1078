// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

/// The computer's wall clock.
class SystemClock : public Clock {
public:
    Instant now() const override;
};

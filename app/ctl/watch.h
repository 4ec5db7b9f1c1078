// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"

/// Sends what is due every second until the program is asked to end (SIGINT, SIGTERM) or sending fails.
Result<SendSummary> sendUntilStopped(DoorcodeCore &core, const Session &session);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps what this process holds in memory to itself: it writes no core dump, and no other program of the same user may
/// trace it or read its memory. Called first in main(); what a system does not offer is left out.
void hardenProcess();

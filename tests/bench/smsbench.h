// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class BenchReport;

/// Text messages to a provider on this machine that thinks for 5 ms, four at once, beside curl with as many of the same
/// requests.
void benchSms(BenchReport &report);

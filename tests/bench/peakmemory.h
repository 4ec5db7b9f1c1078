// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From here on the peak is counted anew.
void forgetPeak();

/// What this program held in memory, at most and now.
double peakMegabytes();
double megabytes();

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Preferences;
class QPageSize;
class QPrinter;

// The printer people use is chosen once. A printer that is gone leaves the system's own in its place.

/// Paper other than what was @p offered is kept as Settings > Printing has it; a size it does not have is not kept.
void keepPrinter(const QPrinter &printer, const QPageSize &offered, Preferences &preferences);
/// All but the paper, which a country may have its own of.
void takeKeptPrinter(QPrinter &printer, const Preferences &preferences);

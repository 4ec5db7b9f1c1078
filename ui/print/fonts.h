// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The families that are bundled, so that paper looks the same everywhere and a zero is never taken for an O.
inline constexpr QLatin1String textFamily("Noto Sans"); ///< weights 400, 500, 600, 700
inline constexpr QLatin1String monospaceFamily("JetBrains Mono"); ///< weights 400, 700

/// Makes the bundled families known to this program. Called once, after the QGuiApplication was made.
void loadFonts();

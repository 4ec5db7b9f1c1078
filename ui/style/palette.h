// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

struct Tokens;

/// The palette of the whole program: text selection is the accent.
QPalette programPalette(const Tokens &tokens);

/// The palette of lists, tables and menus, in which a selected row is tinted and keeps dark words.
QPalette rowPalette(const Tokens &tokens);

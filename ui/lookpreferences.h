// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/appearance.h"

class Actions;
class Preferences;

/// The look a person chose at this computer.
AppearanceChoice readLook(const Preferences &preferences);

/// Takes @p choice on and keeps it.
void chooseLook(const AppearanceChoice &choice, Appearance &appearance, Preferences &preferences);

/// Lets the View menu choose the look: appearance, text size, motion. All outlive @p actions.
void connectLook(Actions &actions, Appearance &appearance, Preferences &preferences);

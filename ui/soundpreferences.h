// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;
class Preferences;

/// Lets the View menu choose how loud the sounds are. Both outlive @p actions.
void connectSounds(Actions &actions, Preferences &preferences);

/// Ticks what was chosen.
void showSounds(Actions &actions, const Preferences &preferences);

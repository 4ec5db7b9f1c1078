// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;
class QMenuBar;

/// Puts every action into its menu, so that all that a key or a button does can be found and read.
void fillMenus(QMenuBar &bar, const Actions &actions);

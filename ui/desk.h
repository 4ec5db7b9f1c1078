// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/depot.h"
#include "core/domain/session.h"

class Appearance;
class DoorcodeCore;
class Preferences;

/// Who sits at the window and what they work on: what a panel needs to ask core and to look right. The references
/// outlive every panel; a change of user makes new panels.
struct Desk {
    DoorcodeCore &core;
    Session session;
    Depot depot;
    Preferences &preferences;
    Appearance &appearance;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/stage.h"

#include <vector>

/// One thing the window can show.
struct Screen {
    const char *name;
    /// Brings it onto the stage and returns the widget it is.
    QWidget *(*show)(Stage &stage);
    DeskFixture::Provider provider = DeskFixture::Provider::SmsAndMail;
};

/// Everything the window can show. A new dialog or state is added to one of the lists this is made of.
std::vector<Screen> allScreens();

std::vector<Screen> boardScreens();
std::vector<Screen> cardScreens();
std::vector<Screen> dialogScreens();
std::vector<Screen> firstRunScreens();
std::vector<Screen> helpScreens();
std::vector<Screen> importScreens();
std::vector<Screen> startScreens();

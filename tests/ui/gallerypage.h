// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class Appearance;
class QWidget;

/// Qt's own controls as the style sheet dresses them.
std::unique_ptr<QWidget> controlsPage();

/// A menu with an item under the pointer.
std::unique_ptr<QWidget> menuPage();

/// The widgets of ui/widgets.
std::unique_ptr<QWidget> widgetsPage(const Appearance &appearance);

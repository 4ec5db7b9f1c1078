// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Appearance;
class HintButton;
class QAction;
class QWidget;

/// A button that does what @p action does: with its key, and enabled, seen and explained as it is.
HintButton *actionButton(QAction &action, const Appearance &appearance, QWidget *parent);

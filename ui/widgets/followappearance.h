// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Appearance;
class QWidget;

/// Lets @p widget, which paints itself, measure and paint anew whenever the look changes.
void followAppearance(QWidget &widget, const Appearance &appearance);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Screen readers read @p widget out at once, wherever the cursor is. Its words have to stand in it already.
void sayAloud(QWidget &widget);

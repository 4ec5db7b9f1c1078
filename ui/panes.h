// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

enum class PaneStep { Next, Previous };

/// Puts the cursor into the next of @p panes that is seen, after the one that has it (design.md §8, F6).
void stepPane(const QList<QWidget *> &panes, PaneStep step);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;

/// How much of a whole is done.
struct Progress {
    int done = 0;
    int whole = 0;
};

/// A line of three pixels, for delegates as well.
void paintProgressLine(QPainter *painter, const QRect &space, Progress progress, const Appearance &appearance);
int progressLineHeight(const Appearance &appearance);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QWidget;

/// Whether a window's height has to follow @p event.
bool asksForHeight(const QEvent &event);

/// To be called after such an event: makes @p window as high as its words need at its width. A layout by itself makes a
/// window of wrapped words too high at first, and never higher when a sentence comes in.
void fitHeight(QWidget &window);

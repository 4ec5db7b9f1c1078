// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The words within @p window that have not the room they need. What shortens itself, and says all of it in a tool tip,
/// is not meant.
QStringList cutWords(const QWidget &window);

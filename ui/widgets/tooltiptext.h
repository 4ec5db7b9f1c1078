// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text for a tool tip that shows it to the letter. A tool tip guesses whether it is given markup: text that looks
/// like it would become it, and escaped text without any would be shown with its escapes.
QString toolTipText(const QString &text);

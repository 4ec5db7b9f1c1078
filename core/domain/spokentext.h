// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A message as a voice says it: every code in it digit by digit with a pause after each, and the whole text twice,
/// since nobody has a pen at hand the first time. Whoever gets it wipes it after use.
QString spokenText(const QString &text);

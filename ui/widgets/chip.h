// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Appearance;
class QPainter;
class QRect;
class QSize;

/// A state in one or two words. Its words and icon say what its colour says.
struct ChipLook {
    enum class Tone { Ok, Warn, Bad, Info, Neutral, NeutralOutlined, Accent, Outline };
    enum class Text { Plain, Struck };

    QString text;
    QString icon; ///< of resources/icons; none for a bare count
    Tone tone = Tone::Neutral;
    Text style = Text::Plain;
};

QSize chipSize(const ChipLook &look, const Appearance &appearance);

/// Paints the chip at the leading edge of @p space, in its middle, as wide as it needs; its words are elided when there
/// is less room.
void paintChip(QPainter *painter, const QRect &space, const ChipLook &look, const Appearance &appearance);

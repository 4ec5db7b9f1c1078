// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// One meaning (done, look here, stopped, told, nothing) in the ways it is drawn.
struct Tint {
    QColor fill;
    QColor text;
    QColor outline; ///< invisible but in high contrast, where the fill is no sign
    QColor solid; ///< the large answer; words on it are Tokens::onSolid
};

/// Every colour of the window. There is no other: widgets, the palette and the style sheet take theirs from here.
struct Tokens {
    QColor window;
    QColor base;
    QColor alternate;
    QColor header;
    QColor button;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor border; ///< decorative lines alone: too pale to be the only sign of a control
    QColor controlBorder;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< a selected row; selected text is accent
    QColor selectionText;
    QColor selectionMuted;
    Tint ok;
    Tint warn;
    Tint bad;
    Tint info;
    Tint neutral;
    QColor onSolid;
    QColor ink; ///< words on a button that is filled with onSolid
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The colours of @p system without tints. Pairs too close to each other to be read become black or white.
Tokens highContrastTokens(const QPalette &system);

/// The contrast ratio of WCAG 2.2, from 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double enhancedContrast = 7.0; // WCAG 2.2, 1.4.6

QColor none() { return QColor(Qt::transparent); }

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor readableOn(const QColor &ground, const QColor &wanted)
{
    if (contrastRatio(ground, wanted) >= enhancedContrast)
        return wanted;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(ground, black) > contrastRatio(ground, white) ? black : white;
}

Tokens makeLightTokens()
{
    Tokens tokens;
    tokens.window = QColor(0xF1F3F5);
    tokens.base = QColor(0xFFFFFF);
    tokens.alternate = QColor(0xF8F9FA);
    tokens.header = QColor(0xE9ECEF);
    tokens.button = QColor(0xFBFCFC);
    tokens.text = QColor(0x1A2027);
    tokens.muted = QColor(0x545F6B);
    tokens.disabled = QColor(0x6E7883);
    tokens.border = QColor(0xCFD5DB);
    tokens.controlBorder = QColor(0x7D8894);
    tokens.accent = QColor(0x1B5FAE);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.selection = QColor(0xDCE9F8);
    tokens.selectionText = tokens.text;
    tokens.selectionMuted = tokens.muted;
    tokens.ok = { QColor(0xE3F4E8), QColor(0x14603A), none(), QColor(0x166B40) };
    tokens.warn = { QColor(0xFDF1D8), QColor(0x7A4A00), none(), QColor(0x8F5600) };
    tokens.bad = { QColor(0xFCE7E6), QColor(0xA11B1B), none(), QColor(0xB3211F) };
    tokens.info = { QColor(0xE4EEFA), QColor(0x174E8F), none(), QColor(0x174E8F) };
    tokens.neutral = { QColor(0xE9ECEF), QColor(0x46505B), none(), QColor(0x3F4A55) };
    tokens.onSolid = QColor(0xFFFFFF);
    tokens.ink = tokens.text;
    return tokens;
}

Tokens makeDarkTokens()
{
    Tokens tokens;
    tokens.window = QColor(0x22272D);
    tokens.base = QColor(0x191D22);
    tokens.alternate = QColor(0x1E2328);
    tokens.header = QColor(0x272D34);
    tokens.button = QColor(0x2D343B);
    tokens.text = QColor(0xE7EAEE);
    tokens.muted = QColor(0xA6B0BA);
    tokens.disabled = QColor(0x87919B);
    tokens.border = QColor(0x3A424B);
    tokens.controlBorder = QColor(0x78838F);
    tokens.accent = QColor(0x6CA9F2);
    tokens.onAccent = QColor(0x10161D);
    tokens.selection = QColor(0x24405F);
    tokens.selectionText = QColor(0xFFFFFF);
    tokens.selectionMuted = tokens.muted;
    tokens.ok = { QColor(0x17352A), QColor(0x7FD9A6), none(), QColor(0x1E7A4C) };
    tokens.warn = { QColor(0x3B2E12), QColor(0xF2C26B), none(), QColor(0x8F5600) };
    tokens.bad = { QColor(0x43201F), QColor(0xFF9C94), none(), QColor(0xB8322D) };
    tokens.info = { QColor(0x1C3350), QColor(0x9CC8FA), none(), QColor(0x1C3350) };
    tokens.neutral = { QColor(0x2D343B), QColor(0xC0C8D0), none(), QColor(0x3F4A55) };
    tokens.onSolid = QColor(0xFFFFFF);
    tokens.ink = tokens.onAccent;
    return tokens;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLightTokens();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDarkTokens();
    return tokens;
}

Tokens highContrastTokens(const QPalette &system)
{
    Tokens tokens;
    tokens.window = system.color(QPalette::Window);
    tokens.base = system.color(QPalette::Base);
    tokens.alternate = tokens.base;
    tokens.header = tokens.window;
    tokens.button = system.color(QPalette::Button);
    tokens.text = readableOn(tokens.window, system.color(QPalette::WindowText));
    tokens.muted = tokens.text;
    tokens.disabled = system.color(QPalette::Disabled, QPalette::WindowText);
    tokens.border = tokens.text;
    tokens.controlBorder = tokens.text;
    tokens.accent = system.color(QPalette::Highlight);
    tokens.onAccent = readableOn(tokens.accent, system.color(QPalette::HighlightedText));
    tokens.selection = tokens.accent;
    tokens.selectionText = tokens.onAccent;
    tokens.selectionMuted = tokens.onAccent;
    const Tint plain{ tokens.base, readableOn(tokens.base, tokens.text), tokens.text, tokens.accent };
    tokens.ok = tokens.warn = tokens.bad = tokens.info = tokens.neutral = plain;
    tokens.onSolid = tokens.onAccent;
    tokens.ink = tokens.accent;
    return tokens;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

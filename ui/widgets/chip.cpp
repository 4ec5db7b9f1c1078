// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

struct ChipColours {
    QColor fill;
    QColor outline;
    QColor text;
};

ChipColours tinted(const Tint &tint) { return { tint.fill, tint.outline, tint.text }; }

ChipColours coloursOf(ChipLook::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case ChipLook::Tone::Ok:
        return tinted(tokens.ok);
    case ChipLook::Tone::Warn:
        return tinted(tokens.warn);
    case ChipLook::Tone::Bad:
        return tinted(tokens.bad);
    case ChipLook::Tone::Info:
        return tinted(tokens.info);
    case ChipLook::Tone::Neutral:
        return tinted(tokens.neutral);
    case ChipLook::Tone::NeutralOutlined:
        return { tokens.neutral.fill, tokens.controlBorder, tokens.neutral.text };
    case ChipLook::Tone::Accent:
        return { tokens.accent, tokens.neutral.outline, tokens.onAccent };
    case ChipLook::Tone::Outline:
        return { Qt::transparent, tokens.controlBorder, tokens.neutral.text };
    }
    return {};
}

QFont fontOf(const ChipLook &look, const Appearance &appearance)
{
    const bool isStrong = look.tone == ChipLook::Tone::Accent || look.icon.isEmpty();
    QFont font = isStrong ? appearance.typography().smallStrong() : appearance.typography().smallMedium();
    font.setStrikeOut(look.style == ChipLook::Text::Struck);
    return font;
}

/// The widths of what stands beside the words.
struct ChipEdges {
    int leading;
    int icon;
    int gap;
    int trailing;

    int sum() const { return leading + icon + gap + trailing; }
};

ChipEdges edgesOf(const ChipLook &look, const Appearance &appearance)
{
    const int trailing = appearance.scaled(7);
    if (look.icon.isEmpty())
        return { trailing, 0, 0, trailing };
    return { appearance.scaled(5), appearance.scaled(14), appearance.scaled(5), trailing };
}

void paintGround(QPainter *painter, const QRect &chip, const ChipColours &colours)
{
    const bool hasOutline = colours.outline.alpha() > 0;
    const qreal inset = hasOutline ? 0.5 : 0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasOutline ? QPen(colours.outline) : QPen(Qt::NoPen));
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(QRectF(chip).adjusted(inset, inset, -inset, -inset), 4, 4);
}

} // namespace

QSize chipSize(const ChipLook &look, const Appearance &appearance)
{
    const QFontMetrics metrics(fontOf(look, appearance));
    const int height = std::max(appearance.scaled(20), metrics.height());
    return { edgesOf(look, appearance).sum() + metrics.horizontalAdvance(look.text), height };
}

void paintChip(QPainter *painter, const QRect &space, const ChipLook &look, const Appearance &appearance)
{
    const auto direction = painter->layoutDirection();
    const QSize size(std::min(chipSize(look, appearance).width(), space.width()), chipSize(look, appearance).height());
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, space);
    const ChipColours colours = coloursOf(look.tone, appearance.tokens());
    const ChipEdges edges = edgesOf(look, appearance);

    painter->save();
    paintGround(painter, chip, colours);
    if (edges.icon > 0) {
        const QRect iconSpace(
            chip.left() + edges.leading, chip.top() + (chip.height() - edges.icon) / 2, edges.icon, edges.icon);
        painter->drawPixmap(QStyle::visualRect(direction, chip, iconSpace).topLeft(),
            tintedPixmap(look.icon, colours.text, { edges.icon, painter->device()->devicePixelRatioF() }));
    }
    const QFont font = fontOf(look, appearance);
    const QRect words(
        chip.left() + edges.sum() - edges.trailing, chip.top(), chip.width() - edges.sum(), chip.height());
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(QStyle::visualRect(direction, chip, words),
        int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(look.text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintbutton.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/followappearance.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

struct ButtonColours {
    QColor fill;
    QColor outline;
    QColor words;
    QColor hint;
    QColor ring;
};

namespace {

constexpr int gap = 8;
constexpr int iconPixels = 16;
constexpr int chevronPixels = 14;

QColor thinned(QColor colour, qreal opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

HintButton::HintButton(const QString &text, const Appearance &appearance, QWidget *parent)
    : QPushButton(text, parent)
    , m_appearance(appearance)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    followAppearance(*this, appearance);
}

void HintButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void HintButton::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
}

void HintButton::setHint(const QKeySequence &keys)
{
    m_hint = keyWords(keys);
    updateGeometry();
    update();
}

void HintButton::giveUpHintFirst() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void HintButton::setLineIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize HintButton::sizeHint() const
{
    const int width = 2 * padding() + iconWidth() + wordsWidth() + chevronWidth() + hintWidth();
    const int height = m_height == Height::Answer ? 36 : 28;
    return { width, std::max(m_appearance.scaled(height), QFontMetrics(wordsFont()).height() + 4) };
}

QSize HintButton::minimumSizeHint() const
{
    // The hint may be cut off where a narrow panel leaves no room; the words may not.
    return { sizeHint().width() - hintWidth(), sizeHint().height() };
}

void HintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ButtonColours chosen = colours();
    paintGround(&painter, chosen);
    paintContents(&painter, chosen);
}

QFont HintButton::wordsFont() const
{
    return isStrong() ? m_appearance.typography().bodyStrong() : m_appearance.typography().body();
}

int HintButton::wordsWidth() const
{
    return QFontMetrics(wordsFont()).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
}

int HintButton::hintWidth() const
{
    if (m_hint.isEmpty())
        return 0;
    return m_appearance.scaled(gap) + QFontMetrics(m_appearance.typography().keyHint()).horizontalAdvance(m_hint);
}

int HintButton::iconWidth() const { return m_icon.isEmpty() ? 0 : m_appearance.scaled(iconPixels + 6); }

int HintButton::chevronWidth() const { return menu() ? m_appearance.scaled(chevronPixels + 4) : 0; }

int HintButton::padding() const { return m_appearance.scaled(isStrong() ? 13 : 10); }

ButtonColours HintButton::colours() const
{
    const Tokens &tokens = m_appearance.tokens();
    if (!isEnabled()) {
        const bool isOnSolid = m_kind == Kind::OnSolid || m_kind == Kind::OnSolidDefault;
        const QColor faint = isOnSolid ? thinned(tokens.onSolid, 0.6) : tokens.disabled;
        return { Qt::transparent, isOnSolid ? thinned(tokens.onSolid, 0.4) : tokens.border, faint, faint, faint };
    }
    switch (m_kind) {
    case Kind::Plain:
        return { isDown() ? tokens.border : (underMouse() ? tokens.header : tokens.button), tokens.controlBorder,
            tokens.text, tokens.muted, tokens.accent };
    case Kind::Default: {
        const QColor fill
            = isDown() ? tokens.accent.darker(120) : (underMouse() ? tokens.accent.darker(108) : tokens.accent);
        return { fill, fill, tokens.onAccent, tokens.onAccent, tokens.accent };
    }
    case Kind::OnSolid:
        return { thinned(tokens.onSolid, isDown() ? 0.25 : (underMouse() ? 0.12 : 0)), thinned(tokens.onSolid, 0.8),
            tokens.onSolid, tokens.onSolid, tokens.onSolid };
    case Kind::OnSolidDefault: {
        const QColor fill = thinned(tokens.onSolid, isDown() ? 0.8 : (underMouse() ? 0.92 : 1));
        const bool isHighContrast = tokens.neutral.outline.alpha() > 0;
        return { fill, fill, tokens.ink, isHighContrast ? tokens.ink : thinned(tokens.ink, 0.75), tokens.onSolid };
    }
    }
    return {};
}

void HintButton::paintGround(QPainter *painter, const ButtonColours &colours) const
{
    QRectF ground(rect());
    if (hasFocus() && isEnabled()) {
        painter->setPen(QPen(colours.ring, 2));
        painter->setBrush(isStrong() ? QBrush(Qt::NoBrush) : QBrush(colours.fill));
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 4, 4);
        if (!isStrong())
            return;
        ground.adjust(3, 3, -3, -3); // a filled button needs a gap to show its ring
    }
    painter->setPen(colours.outline);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void HintButton::paintContents(QPainter *painter, const ButtonColours &colours) const
{
    const bool hasRoom = width() >= sizeHint().width();
    const int hint = hasRoom ? hintWidth() : 0;
    const int words = std::min(wordsWidth(), width() - 2 * padding() - iconWidth() - chevronWidth() - hint);
    // With a hint the words lead and the hint trails; without one they stand in the middle.
    const int block = iconWidth() + words + chevronWidth();
    int x = m_hint.isEmpty() ? (width() - block) / 2 : padding();
    const auto next = [&x, this](int partWidth) {
        const QRect part(x, 0, partWidth, height());
        x += partWidth;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };

    if (iconWidth() > 0)
        paintIcon(painter, m_icon, next(iconWidth()), colours.words);
    painter->setFont(wordsFont());
    painter->setPen(colours.words);
    painter->drawText(next(words), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
        QFontMetrics(wordsFont()).elidedText(text(), Qt::ElideRight, words + 1, Qt::TextShowMnemonic));
    if (chevronWidth() > 0)
        paintIcon(painter, QStringLiteral("chevron-down"), next(chevronWidth()), colours.words);
    if (hint > 0) {
        x = width() - padding() - hint;
        painter->setFont(m_appearance.typography().keyHint());
        painter->setPen(colours.hint);
        painter->drawText(
            next(hint), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_hint);
    }
}

void HintButton::paintIcon(QPainter *painter, const QString &name, const QRect &space, const QColor &colour) const
{
    const bool isChevron = space.width() == chevronWidth();
    const int size = m_appearance.scaled(isChevron ? chevronPixels : iconPixels);
    // The gap lies between icon and words: behind a leading icon, before the chevron.
    const auto edge = isChevron ? Qt::AlignTrailing : Qt::AlignLeading;
    const QRect place = QStyle::alignedRect(layoutDirection(), edge | Qt::AlignVCenter, QSize(size, size), space);
    painter->drawPixmap(place.topLeft(), tintedPixmap(name, colour, { size, devicePixelRatioF() }));
}

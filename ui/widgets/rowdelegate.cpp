// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "core/common/plaintext.h"
#include "ui/style/appearance.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int sidePadding = 8;

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        return table->horizontalHeader()->visualIndex(index.column()) == 0;
    return index.column() == 0;
}

} // namespace

RowDelegate::RowDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    paintGround(painter, cell, index);
    QStyleOptionViewItem content = cell;
    const int padding = m_appearance.scaled(sidePadding);
    content.rect.adjust(padding, 0, -padding, 0);
    paintContent(painter, content, index);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(markColour(cell), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return { words.width() + 2 * m_appearance.scaled(sidePadding), std::max(words.height(), m_appearance.scaled(28)) };
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const int size = m_appearance.scaled(16);
        const QRect place
            = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(size, size), words);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        option.icon.paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        words = QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.left() + size + m_appearance.scaled(8), words.top(),
                words.width() - size - m_appearance.scaled(8), words.height()));
    }
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setFont(option.font);
    painter->setPen(colour.isValid() ? colour.value<QBrush>().color() : wordsColour(option));
    const QStringList lines = option.text.split(QChar::LineSeparator); // what a line feed was made
    words.setHeight(words.height() / int(lines.size()));
    for (const QString &line : lines) {
        paintLine(painter, option, words, line);
        words.translate(0, words.height());
        painter->setPen(mutedColour(option));
    }
}

// A number or an address from outside reads its own way in a window of either direction.
void RowDelegate::paintLine(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &space, const QString &text) const
{
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->drawText(space,
        int(QStyle::visualAlignment(option.direction, option.displayAlignment | Qt::AlignVCenter)) | Qt::TextSingleLine
            | direction,
        QFontMetrics(option.font).elidedText(plain(text), option.textElideMode, space.width()));
}

QColor RowDelegate::wordsColour(const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_appearance.tokens();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tokens.disabled;
    return option.state.testFlag(QStyle::State_Selected) ? tokens.selectionText : tokens.text;
}

// The system's colours may make the accent the ground of a selected row.
QColor RowDelegate::markColour(const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_appearance.tokens();
    const bool isLost = option.state.testFlag(QStyle::State_Selected) && tokens.selection == tokens.accent;
    return isLost ? tokens.selectionText : tokens.accent;
}

QColor RowDelegate::mutedColour(const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_appearance.tokens();
    return option.state.testFlag(QStyle::State_Selected) ? tokens.selectionMuted : tokens.muted;
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_appearance.tokens();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.selection);
        if (isFirstColumn(option, index)) {
            const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), markColour(option));
        }
    } else if (option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter->fillRect(option.rect, tokens.alternate);
    }
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid())
        painter->fillRect(option.rect, ground.value<QBrush>());
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/celldelegate.h"

#include "ui/board/deliverymodel.h"
#include "ui/style/appearance.h"

#include <QPainter>

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(DeliveryModel::IsChangedRole).toBool()) {
        const int padding = appearance().scaled(8);
        // The accent bar of a selected row stays visible.
        const int side = option.state.testFlag(QStyle::State_Selected) ? padding - 3 : padding;
        painter->fillRect(option.rect.adjusted(-side, 0, side, 0), appearance().tokens().info.fill);
    }
    paintValue(painter, option, index);
}

void CellDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const Typography &typography = appearance().typography();
    painter->setPen(wordsColour(option));
    switch (index.column()) {
    case DeliveryModel::Reference:
        cell.font = typography.monospace();
        break;
    case DeliveryModel::Address:
        painter->setPen(mutedColour(option));
        break;
    case DeliveryModel::Attempts:
        if (index.data(DeliveryModel::AreAttemptsSpentRole).toBool())
            painter->setPen(appearance().tokens().bad.text);
        cell.font = typography.bodyStrong();
        break;
    default:
        break;
    }
    paintWords(painter, option.rect, option.text, cell);
}

void CellDelegate::paintWords(
    QPainter *painter, const QRect &space, const QString &words, const QStyleOptionViewItem &option) const
{
    // In a window written from right to left an address of this country still reads from left to right.
    const int direction = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->setFont(option.font);
    painter->drawText(space,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine
            | direction,
        QFontMetrics(option.font).elidedText(words, option.textElideMode, space.width()));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/statusdelegate.h"

#include "ui/board/deliverymodel.h"
#include "ui/board/statuschip.h"

#include <QPainter>

void StatusDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setLayoutDirection(option.direction);
    paintChip(
        painter, option.rect, statusChip(BoardStatus(index.data(DeliveryModel::StatusRole).toInt())), appearance());
}

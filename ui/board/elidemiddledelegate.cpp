// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/elidemiddledelegate.h"

#include "ui/style/appearance.h"

#include <QPainter>

#include <algorithm>

QString ElideMiddleDelegate::shortened(const QString &address, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(address) <= width)
        return address;
    const QString tail = address.mid(address.lastIndexOf(QLatin1Char(',')) + 1).trimmed();
    const QString end = QLatin1Char(' ') + tail;
    const int endWidth = metrics.horizontalAdvance(end);
    const bool endsWithPostcode = std::any_of(tail.begin(), tail.end(), [](QChar letter) { return letter.isDigit(); });
    if (tail.size() >= address.size() || !endsWithPostcode || endWidth > width * 2 / 3)
        return metrics.elidedText(address, Qt::ElideMiddle, width);
    const QString head = address.left(address.size() - tail.size()).trimmed();
    // Side by side they may be a pixel wider than each by itself.
    QString shorter = metrics.elidedText(head, Qt::ElideRight, width - endWidth) + end;
    for (int room = width - endWidth; room > 0 && metrics.horizontalAdvance(shorter) > width; --room)
        shorter = metrics.elidedText(head, Qt::ElideRight, room) + end;
    return shorter;
}

void ElideMiddleDelegate::paintValue(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    painter->setPen(mutedColour(option));
    paintWords(painter, option.rect, shortened(option.text, QFontMetrics(option.font), option.rect.width()), option);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/routedelegate.h"

#include "core/common/plaintext.h"
#include "ui/board/boardwords.h"
#include "ui/board/daypanemodel.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/progressline.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

/// The words of a route by their place.
struct RouteWords {
    QString shortName;
    QString name;
    QString progress;
    QString second;

    RouteWords(const RouteCount &route, const QString &leaves)
    {
        const RouteName parts = routeName(route.name);
        shortName = plain(parts.rest.isEmpty() ? QString() : parts.shortName);
        name = plain(parts.rest.isEmpty() ? parts.shortName : parts.rest);
        progress
            = RouteDelegate::tr("%1 of %2").arg(QLocale().toString(route.handedOff), QLocale().toString(route.all));
        const QString courier = plain(route.courier);
        const bool hasBoth = !courier.isEmpty() && !leaves.isEmpty();
        second
            = hasBoth ? RouteDelegate::tr("%1 · %2", "courier and leave time").arg(courier, leaves) : courier + leaves;
    }
};

/// Draws at the leading or trailing edge of a line, in either direction of writing, and takes the room it used.
class LinePainter {
public:
    LinePainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line)
        : m_painter(painter)
        , m_option(option)
        , m_rest(line)
    {
    }

    void words(const QString &text, const QFont &font, const QColor &colour, Qt::Alignment edge)
    {
        const QFontMetrics metrics(font);
        const int width = std::min(metrics.horizontalAdvance(text) + 1, m_rest.width());
        const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(take(width, edge),
            int(QStyle::visualAlignment(m_option.direction, edge | Qt::AlignVCenter)) | Qt::TextSingleLine | direction,
            metrics.elidedText(text, Qt::ElideRight, width));
    }

    void icon(const QString &name, const QColor &colour, int size)
    {
        const QRect place = take(size, Qt::AlignLeft);
        m_painter.drawPixmap(place.left(), place.center().y() - size / 2,
            tintedPixmap(name, colour, { size, m_painter.device()->devicePixelRatioF() }));
    }

    void skip(int width, Qt::Alignment edge = Qt::AlignLeft) { take(width, edge); }

private:
    QRect take(int width, Qt::Alignment edge)
    {
        QRect taken = m_rest;
        if (edge == Qt::AlignLeft) {
            taken.setWidth(width);
            m_rest.setLeft(taken.right() + 1);
        } else {
            taken.setLeft(m_rest.right() + 1 - width);
            m_rest.setRight(taken.left() - 1);
        }
        return QStyle::visualRect(m_option.direction, m_option.rect, taken);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

} // namespace

QSize RouteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const Typography &typography = appearance().typography();
    const int lines = QFontMetrics(typography.body()).height() + QFontMetrics(typography.small()).height();
    return { appearance().scaled(160), std::max(appearance().scaled(48), lines + appearance().scaled(12)) };
}

void RouteDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto route = index.data(DayPaneModel::RouteRole).value<RouteCount>();
    const RouteWords words(route, index.data(DayPaneModel::LeavesRole).toString());
    const Typography &typography = appearance().typography();
    const QRect inner = option.rect.adjusted(appearance().scaled(4), 0, -appearance().scaled(4), 0);
    const int gap = appearance().scaled(6);
    const int indent = words.shortName.isEmpty() ? 0 : appearance().scaled(23);
    const int firstHeight = QFontMetrics(typography.body()).height();
    const int secondHeight = QFontMetrics(typography.small()).height();
    const int lineHeight = progressLineHeight(appearance());
    const int top = inner.top() + (inner.height() - firstHeight - secondHeight - lineHeight - gap / 2) / 2;

    LinePainter first(*painter, option, { inner.left(), top, inner.width(), firstHeight });
    first.words(words.progress, typography.small(), mutedColour(option), Qt::AlignRight);
    first.skip(gap, Qt::AlignRight);
    if (route.planned > 0)
        first.skip(appearance().scaled(16) + gap, Qt::AlignRight);
    if (!words.shortName.isEmpty()) {
        const int width = QFontMetrics(typography.bodyStrong()).horizontalAdvance(words.shortName) + 1;
        first.words(words.shortName, typography.bodyStrong(), wordsColour(option), Qt::AlignLeft);
        first.skip(std::max(gap, indent - width));
    }
    first.words(words.name, typography.body(), wordsColour(option), Qt::AlignLeft);
    if (route.planned > 0) {
        first.skip(gap);
        first.icon(QStringLiteral("circle-dashed"), appearance().tokens().warn.text, appearance().scaled(14));
    }

    const QRect below(inner.left() + indent, top + firstHeight, inner.width() - indent, secondHeight);
    LinePainter(*painter, option, below).words(words.second, typography.small(), mutedColour(option), Qt::AlignLeft);
    const QRect line(below.left(), below.bottom() + 1 + gap / 2, below.width(), lineHeight);
    painter->setLayoutDirection(option.direction);
    paintProgressLine(
        painter, QStyle::visualRect(option.direction, option.rect, line), { route.handedOff, route.all }, appearance());
}

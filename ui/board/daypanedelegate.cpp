// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/daypanedelegate.h"

#include "ui/board/boardview.h"
#include "ui/board/daypanemodel.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QLocale>
#include <QPainter>

namespace {

bool isSection(const QModelIndex &index) { return !index.parent().isValid(); }

bool isRoute(const QModelIndex &index)
{
    return index.parent().isValid() && index.parent().row() == DayPaneModel::Routes;
}

} // namespace

DayPaneDelegate::DayPaneDelegate(const Appearance &appearance, QObject *parent)
    : RowDelegate(appearance, parent)
    , m_routes(appearance)
{
}

void DayPaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isRoute(index))
        m_routes.paint(painter, option, index);
    else
        RowDelegate::paint(painter, option, index);
}

QSize DayPaneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isRoute(index))
        return m_routes.sizeHint(option, index);
    const QSize usual = RowDelegate::sizeHint(option, index);
    return isSection(index) ? QSize(usual.width(), appearance().scaled(36)) : usual;
}

void DayPaneDelegate::paintContent(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int edge = appearance().scaled(4);
    QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::TextSingleLine;
    if (isSection(index)) {
        painter->setFont(appearance().typography().smallStrong());
        painter->setPen(appearance().tokens().muted);
        painter->drawText(inner.adjusted(0, 0, 0, -appearance().scaled(6)), alignment | Qt::AlignBottom, option.text);
        return;
    }
    const int size = appearance().scaled(16);
    const QRect icon
        = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, { size, size }, inner);
    painter->drawPixmap(icon.topLeft(),
        tintedPixmap(index.data(DayPaneModel::IconRole).toString(), wordsColour(option),
            { size, painter->device()->devicePixelRatioF() }));
    const int count = paintCount(painter, option, index);
    const int gap = appearance().scaled(8);
    const QRect words(inner.left() + size + gap, inner.top(), inner.width() - size - 2 * gap - count, inner.height());
    painter->setFont(option.font);
    painter->setPen(wordsColour(option));
    painter->drawText(QStyle::visualRect(option.direction, inner, words), alignment | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(option.text, Qt::ElideRight, words.width()));
}

/// At the trailing edge; the width it took.
int DayPaneDelegate::paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int edge = appearance().scaled(4);
    const QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
    const int count = index.data(DayPaneModel::CountRole).toInt();
    const QString text = QLocale().toString(count);
    const bool isAttention = index.row() == 1 && index.parent().row() == DayPaneModel::Today;
    if (isAttention && count > 0) {
        const ChipLook look{ text, {}, ChipLook::Tone::Bad, ChipLook::Text::Plain };
        const QSize size = chipSize(look, appearance());
        painter->setLayoutDirection(option.direction);
        paintChip(painter, QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, inner),
            look, appearance());
        return size.width();
    }
    painter->setFont(appearance().typography().small());
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? wordsColour(option) : mutedColour(option));
    painter->drawText(inner,
        int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing)) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
    return QFontMetrics(painter->font()).horizontalAdvance(text);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/founddelegate.h"

#include "ui/board/statuschip.h"
#include "ui/style/appearance.h"
#include "ui/verify/foundmodel.h"

#include <QKeySequence>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

FoundModel::Kind kindOf(const QModelIndex &index) { return FoundModel::Kind(index.data(FoundModel::KindRole).toInt()); }

int lineHeight(const QFont &font) { return QFontMetrics(font).height(); }

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Typography &type = appearance().typography();
    if (kindOf(index) != FoundModel::Kind::Delivery)
        return { appearance().scaled(200), std::max(appearance().scaled(32), lineHeight(type.small()) + 8) };
    const int lines = lineHeight(type.bodyStrong()) + lineHeight(type.small());
    return { appearance().scaled(200), std::max(appearance().scaled(52), lines + appearance().scaled(14)) };
}

void FoundDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case FoundModel::Kind::Delivery:
        return paintDelivery(painter, option, index);
    case FoundModel::Kind::Keys:
        return paintKeys(painter, option);
    case FoundModel::Kind::Notice:
        break;
    }
    QStyleOptionViewItem notice = option; // not for choosing, but to be read
    notice.state |= QStyle::State_Enabled;
    RowDelegate::paintContent(painter, notice, index);
}

ChipLook FoundDelegate::chipOf(const QModelIndex &index) const
{
    const QVariant otherDay = index.data(FoundModel::OtherDayRole);
    if (otherDay.isValid())
        return { otherDay.toString(), QStringLiteral("calendar-days"), ChipLook::Tone::Neutral, ChipLook::Text::Plain };
    return statusChip(BoardStatus(index.data(FoundModel::StatusRole).toInt()));
}

void FoundDelegate::paintDelivery(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Typography &type = appearance().typography();
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const ChipLook chip = chipOf(index);
    const int chipWidth = std::min(chipSize(chip, appearance()).width(), row.width() / 2);
    painter->setLayoutDirection(option.direction);
    paintChip(
        painter, mirrored({ row.right() - chipWidth + 1, row.top(), chipWidth, row.height() }), chip, appearance());

    const int top = row.top() + (row.height() - lineHeight(type.bodyStrong()) - lineHeight(type.small())) / 2;
    const int width = row.width() - chipWidth - appearance().scaled(8);
    const QString match = index.data(FoundModel::MatchRole).toString();
    QRect first(row.left(), top, width, lineHeight(type.bodyStrong()));
    painter->setPen(wordsColour(option));
    painter->setFont(type.monospace());
    QRect reference = mirrored(first);
    paintMatched(painter, &reference, index.data(FoundModel::ReferenceRole).toString(), match);
    QRect recipient = reference;
    recipient.adjust(option.direction == Qt::LeftToRight ? appearance().scaled(8) : 0, 0,
        option.direction == Qt::LeftToRight ? 0 : -appearance().scaled(8), 0);
    painter->setFont(type.bodyStrong());
    paintMatched(painter, &recipient, index.data(FoundModel::RecipientRole).toString(), match);

    QRect second = mirrored({ row.left(), first.bottom() + 1, width, lineHeight(type.small()) });
    painter->setFont(type.small());
    painter->setPen(mutedColour(option));
    paintMatched(painter, &second, index.data(FoundModel::SecondLineRole).toString(), match);
}

void FoundDelegate::paintMatched(QPainter *painter, QRect *space, const QString &text, const QString &match) const
{
    const QFontMetrics metrics(painter->font());
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, space->width());
    const qsizetype place = match.isEmpty() ? -1 : shown.indexOf(match, 0, Qt::CaseInsensitive);
    QTextLayout layout(shown, painter->font());
    QTextOption option((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // whatever the window's is
    layout.setTextOption(option);
    if (place >= 0) {
        QTextLayout::FormatRange found;
        found.start = int(place);
        found.length = int(match.size());
        found.format.setFontUnderline(true);
        found.format.setFontWeight(QFont::Bold);
        layout.setFormats({ found });
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(space->width());
    layout.endLayout();
    layout.draw(painter, QPointF(space->left(), space->top() + (space->height() - line.height()) / 2));
    const int used = int(line.naturalTextWidth()) + 1;
    space->adjust(isMirrored ? 0 : used, 0, isMirrored ? -used : 0, 0);
}

void FoundDelegate::paintKeys(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = appearance().tokens();
    painter->fillRect(option.rect.adjusted(-100, 0, 100, 0), tokens.alternate);
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.left() - 100, option.rect.top(), option.rect.right() + 100, option.rect.top());
    struct Hint {
        QString key;
        QString words;
    };
    const Hint hints[] = { { QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText), tr("open") },
        { QStringLiteral("↑ ↓"), tr("choose") },
        { QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("clear") } };
    const Typography &type = appearance().typography();
    int x = option.rect.left();
    const auto next = [&](int width) {
        const QRect place(x, option.rect.top(), width, option.rect.height());
        x += width;
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    for (const Hint &hint : hints) {
        const QRect key = next(QFontMetrics(type.keyHint()).horizontalAdvance(hint.key) + appearance().scaled(12));
        const int height = std::max(appearance().scaled(18), lineHeight(type.keyHint()));
        const QRect box(key.left(), key.center().y() - height / 2, key.width(), height);
        painter->setPen(tokens.border);
        painter->setBrush(tokens.header);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(tokens.muted);
        painter->setFont(type.keyHint());
        painter->drawText(box, Qt::AlignCenter, hint.key);
        next(appearance().scaled(6));
        painter->setFont(type.small());
        painter->drawText(next(QFontMetrics(type.small()).horizontalAdvance(hint.words) + appearance().scaled(12)),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter, hint.words);
    }
}

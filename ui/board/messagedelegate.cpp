// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/messagedelegate.h"

#include "ui/board/boardwords.h"
#include "ui/board/deliverymodel.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"

#include <QPainter>

namespace {

constexpr int iconSize = 16;
constexpr int iconGap = 4;

const char *iconOf(MessageStatus message)
{
    switch (message) {
    case MessageStatus::None:
        return nullptr;
    case MessageStatus::NoContact:
        return "phone-off";
    case MessageStatus::Queued:
    case MessageStatus::Sending:
        return "clock";
    case MessageStatus::Sent:
        return "check";
    case MessageStatus::Delivered:
        return "check-check";
    case MessageStatus::Undelivered:
    case MessageStatus::Failed:
        return "triangle-alert";
    case MessageStatus::Unknown:
        return "circle-question-mark";
    case MessageStatus::Dropped:
        return "ban";
    }
    return nullptr;
}

const char *iconOf(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Sms:
        return "message-square";
    case ChannelKind::Voice:
        return "phone";
    case ChannelKind::Email:
        return "mail";
    case ChannelKind::Tray:
        return "smartphone";
    }
    return nullptr;
}

enum class Weight { Nothing, Look, Act };

Weight weightOf(MessageStatus message)
{
    switch (message) {
    case MessageStatus::Failed:
    case MessageStatus::Undelivered:
        return Weight::Act;
    case MessageStatus::Unknown:
    case MessageStatus::NoContact:
        return Weight::Look;
    case MessageStatus::None:
    case MessageStatus::Queued:
    case MessageStatus::Sending:
    case MessageStatus::Sent:
    case MessageStatus::Delivered:
    case MessageStatus::Dropped:
        break;
    }
    return Weight::Nothing;
}

} // namespace

int MessageDelegate::iconsWidth() const { return appearance().scaled(2 * 8 + 2 * iconSize + iconGap); }

void MessageDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto message = MessageStatus(index.data(DeliveryModel::MessageRole).toInt());
    const QVariant channel = index.data(DeliveryModel::ChannelRole);
    const bool isPlain = weightOf(message) == Weight::Nothing;
    const QColor icons = isPlain ? mutedColour(option) : colour(message, option);
    const int size = appearance().scaled(iconSize);
    QRect rest = option.rect;
    const auto paintIcon = [&](const char *name) {
        if (!name)
            return;
        const QRect place
            = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, { size, size }, rest);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place).topLeft(),
            tintedPixmap(QString::fromLatin1(name), icons, { size, painter->device()->devicePixelRatioF() }));
        rest.setLeft(rest.left() + size + appearance().scaled(iconGap));
    };
    if (message != MessageStatus::None && message != MessageStatus::NoContact && channel.isValid())
        paintIcon(iconOf(ChannelKind(channel.toInt())));
    paintIcon(iconOf(message));

    QStyleOptionViewItem words = option;
    if (!isPlain)
        words.font = appearance().typography().bodyStrong();
    // Half a word says less than the icons do.
    const QString fitting = QFontMetrics(words.font).elidedText(option.text, option.textElideMode, rest.width());
    if (fitting != option.text && message != MessageStatus::None)
        return;
    painter->setPen(colour(message, option));
    paintWords(painter, QStyle::visualRect(option.direction, option.rect, rest), option.text, words);
}

QColor MessageDelegate::colour(MessageStatus message, const QStyleOptionViewItem &option) const
{
    switch (weightOf(message)) {
    case Weight::Act:
        return appearance().tokens().bad.text;
    case Weight::Look:
        return appearance().tokens().warn.text;
    case Weight::Nothing:
        break;
    }
    return wordsColour(option);
}

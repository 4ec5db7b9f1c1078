// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/rowdelegate.h"

/// A found delivery in two lines with its chip, the part that was looked for underlined.
class FoundDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDelivery(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintKeys(QPainter *painter, const QStyleOptionViewItem &option) const;
    ChipLook chipOf(const QModelIndex &index) const;
    /// Paints @p text into the start of @p space and takes what it used off it.
    void paintMatched(QPainter *painter, QRect *space, const QString &text, const QString &match) const;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/celldelegate.h"
#include "ui/board/preparedrow.h"

/// How far the message got: icons of its channel and its state, and a word where the column is wide enough.
class MessageDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The least width of a cell that shows the icons alone.
    int iconsWidth() const;

protected:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor colour(MessageStatus message, const QStyleOptionViewItem &option) const;
};

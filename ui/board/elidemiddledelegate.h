// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/celldelegate.h"

/// An address in too narrow a column loses its middle: house and postcode are what people look for.
class ElideMiddleDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// @p address within @p width: its last part whole, as long as that leaves half of the room for its beginning.
    static QString shortened(const QString &address, const QFontMetrics &metrics, int width);

protected:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

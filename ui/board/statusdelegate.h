// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/celldelegate.h"

/// The status as a chip.
class StatusDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

/// A cell of the board with words in it: the reference in a face of fixed width, second-rank columns muted. What has
/// just changed is tinted.
class CellDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

    /// Icon and words of the cell; option.rect is the cell without its padding.
    virtual void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// Words that are plain already, at the leading edge of @p space.
    void paintWords(
        QPainter *painter, const QRect &space, const QString &words, const QStyleOptionViewItem &option) const;
};

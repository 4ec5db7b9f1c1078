// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Appearance;

/// Rows as the tables and lists show them: words as far from the edge as those of the head, an accent bar where a
/// selected row begins, a ring around the current cell. What else a column shows is painted by a class that overrides
/// paintContent().
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const Appearance &appearance() const { return m_appearance; }

    /// Paints icon and words into option.rect, which is the cell without its padding. option carries font and palette.
    /// Of several lines those after the first are muted.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QColor wordsColour(const QStyleOptionViewItem &option) const;
    QColor mutedColour(const QStyleOptionViewItem &option) const;

private:
    void paintLine(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &space, const QString &text) const;
    QColor markColour(const QStyleOptionViewItem &option) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Appearance &m_appearance;
};

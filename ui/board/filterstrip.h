// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/rowfilter.h"

#include <QWidget>

class Appearance;
class ChoiceBox;
class ElidedLabel;
class IconButton;
class QBoxLayout;
class QCheckBox;
class QMenu;
class QToolButton;

/// The line above the board: what is shown, how far it is, and what is left out.
class FilterStrip : public QWidget {
    Q_OBJECT

public:
    explicit FilterStrip(const Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSummary(const QString &summary);
    /// Nothing hides it.
    void setRowsOutOfPlace(int rows);
    void setColumnMenu(QMenu *menu);

    /// The choices made here, in @p filter.
    RowFilter appliedTo(RowFilter filter) const;
    /// Shows what @p filter says, without telling.
    void show(const RowFilter &filter);
    using QWidget::show;

Q_SIGNALS:
    void filterChosen();
    void sortingAgainChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void addChoices();
    void addEnd();

    const Appearance &m_appearance;
    QBoxLayout *m_lines = nullptr;
    QBoxLayout *m_choices = nullptr;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    QToolButton *m_sortAgain;
    ChoiceBox *m_status;
    ChoiceBox *m_message;
    QCheckBox *m_hideHandedOff;
    IconButton *m_columns;
};

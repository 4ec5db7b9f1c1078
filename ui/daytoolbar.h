// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDate>
#include <QToolBar>

class Actions;
class QCalendarWidget;
class QToolButton;
class ScanEdit;

/// The bar over the board: which day it is, what is done to it most, and the field every call begins in.
class DayToolBar : public QToolBar {
    Q_OBJECT

public:
    DayToolBar(const Desk &desk, const Actions &actions, QWidget *parent);

    void showDate(const QDate &date);
    ScanEdit &scanEdit() const { return *m_scanEdit; }

Q_SIGNALS:
    void dateChosen(const QDate &date);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addDate(const Actions &actions);
    void addActs(const Actions &actions);
    void addIssue(const Actions &actions);
    QToolButton *addButton(QAction *action, Qt::ToolButtonStyle style);
    void dress();
    void fit();

    Desk m_desk;
    QList<QToolButton *> m_acts;
    QToolButton *m_date = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    ScanEdit *m_scanEdit = nullptr;
};

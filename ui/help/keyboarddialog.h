// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/help/keysmodel.h"

#include <QDialog>

class Actions;
class HintButton;
class PlainLabel;
class QKeySequenceEdit;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

/// All keys to look up, and to change: what two acts would share, or what a code needs, is told and not taken.
class KeyboardDialog : public QDialog {
    Q_OBJECT

public:
    KeyboardDialog(const Desk &desk, Actions &actions, QWidget *parent);

private:
    void build();
    void buildTable();
    QAction *current() const;
    void onCurrentChanged();
    void take();
    void takeUsual();
    void takeAllUsual();
    void say(const QString &sentence);

    Desk m_desk;
    Actions &m_actions;
    KeysModel m_keys;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    QKeySequenceEdit *m_edit;
    HintButton *m_usual;
    HintButton *m_allUsual;
    PlainLabel *m_said;
};

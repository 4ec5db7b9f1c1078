// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class Appearance;

/// A table of short rows to choose one of, in a dialog: dressed like the board's, without its columns' menu and memory.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(const Appearance &appearance, QWidget *parent = nullptr);
};

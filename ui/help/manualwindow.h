// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;
class QLineEdit;
class QTextBrowser;

/// The manual that comes with the program, to read beside one's work.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(const Appearance &appearance, QWidget *parent);

private:
    void find();

    QTextBrowser *m_text;
    QLineEdit *m_search;
};

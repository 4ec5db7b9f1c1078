// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A long text that is one line, seen on several: Enter is the dialog's and no line end comes in.
class OneLineEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit OneLineEdit(QWidget *parent = nullptr);

    /// As high as @p lines of its font.
    void setLines(int lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_lines = 1;
};

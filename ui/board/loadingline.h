// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class Appearance;
class HintButton;
class PlainLabel;
class QProgressBar;

/// Says that rows are on their way, once that takes long enough to be noticed, and offers to end it.
class LoadingLine : public QWidget {
    Q_OBJECT

public:
    explicit LoadingLine(const Appearance &appearance, QWidget *parent = nullptr);

    void start();
    void setRows(int rows);
    void stop();

Q_SIGNALS:
    void cancelClicked();

private:
    void showBar();

    const Appearance &m_appearance;
    PlainLabel *m_words;
    QProgressBar *m_bar;
    HintButton *m_cancel;
    QTimer m_untilWords;
    QTimer m_untilBar;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;
class HintButton;
class PlainLabel;

/// Instead of a table without rows: why there are none, and what to do about it.
class EmptyBoard : public QWidget {
    Q_OBJECT

public:
    explicit EmptyBoard(const Appearance &appearance, QWidget *parent = nullptr);

    /// With @p button empty there is only the sentence.
    void say(const QString &sentence, const QString &button);

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    PlainLabel *m_sentence;
    HintButton *m_button;
};

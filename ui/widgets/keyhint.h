// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class Appearance;

/// What stands on the keys, in the words of this system. Return is called Enter, as on most keyboards.
QString keyWords(const QKeySequence &keys);

/// A key in a small box, beside what it does. Screen readers hear of it from the control itself.
class KeyHint : public QWidget {
    Q_OBJECT

public:
    KeyHint(const QKeySequence &keys, const Appearance &appearance, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QKeySequence m_keys;
};

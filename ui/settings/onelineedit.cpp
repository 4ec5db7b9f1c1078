// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/onelineedit.h"

#include <QKeyEvent>
#include <QMimeData>

#include <cmath>

OneLineEdit::OneLineEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OneLineEdit::setLines(int lines)
{
    m_lines = lines;
    fit();
}

void OneLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

void OneLineEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

void OneLineEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void OneLineEdit::fit()
{
    const QMargins around = contentsMargins(); // the style sheet's padding and border
    const int inside = 2 * int(std::ceil(document()->documentMargin()));
    constexpr int spare = 4; // lines are a fraction of a pixel higher than their font says
    setFixedHeight(m_lines * fontMetrics().lineSpacing() + spare + around.top() + around.bottom() + inside);
}

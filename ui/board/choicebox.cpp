// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/choicebox.h"

#include <QStyle>
#include <QStylePainter>

ChoiceBox::ChoiceBox(const QString &words, QWidget *parent)
    : QComboBox(parent)
    , m_words(words)
{
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
}

QSize ChoiceBox::sizeHint() const
{
    // As wide as what it says now: the other choices are often longer, and room is scarce.
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(fontMetrics().horizontalAdvance(words()), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

QSize ChoiceBox::minimumSizeHint() const { return sizeHint(); }

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentIcon = {};
    const QRect space = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(words(), Qt::ElideRight, space.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString ChoiceBox::words() const { return m_words.arg(currentText()); }

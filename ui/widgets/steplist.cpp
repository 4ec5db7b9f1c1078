// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/followappearance.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

StepList::StepList(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    followAppearance(*this, appearance);
}

void StepList::setSteps(const QStringList &steps)
{
    m_steps = steps;
    setCurrent(m_current);
    updateGeometry();
}

void StepList::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QString::number(index + 1), QString::number(m_steps.size()), m_steps.value(index)));
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.typography().bodyStrong());
    int widest = 0;
    for (const QString &step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(step));
    const int width = m_appearance.scaled(42) + widest + m_appearance.scaled(12);
    const int height = m_appearance.scaled(40) + int(m_steps.size()) * m_appearance.scaled(36);
    return { std::max(width, m_appearance.scaled(160)), height };
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_appearance.tokens();
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), tokens.border);
    for (int index = 0; index < m_steps.size(); ++index)
        paintRow(&painter, index);
}

QRect StepList::rowOf(int index) const
{
    const int rowHeight = m_appearance.scaled(36);
    return { 0, m_appearance.scaled(20) + index * rowHeight, width() - 1, rowHeight };
}

void StepList::paintRow(QPainter *painter, int index) const
{
    const Tokens &tokens = m_appearance.tokens();
    const QRect row = rowOf(index);
    const bool isCurrent = index == m_current;
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (isCurrent) {
        painter->fillRect(mirrored(row), tokens.selection);
        painter->fillRect(mirrored(QRect(0, row.top(), 3, row.height())), tokens.accent);
    }
    const int size = m_appearance.scaled(20);
    paintNumber(painter, mirrored(QRect(m_appearance.scaled(12), row.center().y() - size / 2 + 1, size, size)), index);

    const int start = m_appearance.scaled(42);
    painter->setFont(isCurrent ? m_appearance.typography().bodyStrong() : m_appearance.typography().body());
    painter->setPen(isCurrent ? tokens.selectionText : tokens.muted);
    painter->drawText(mirrored(QRect(start, row.top(), row.width() - start, row.height())),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), m_steps[index]);
}

void StepList::paintNumber(QPainter *painter, const QRect &circle, int index) const
{
    const Tokens &tokens = m_appearance.tokens();
    const bool isDone = index < m_current;
    const bool isAhead = index > m_current;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isAhead ? QPen(tokens.controlBorder) : QPen(Qt::NoPen));
    painter->setBrush(isAhead ? QBrush(Qt::NoBrush) : QBrush(isDone ? tokens.ok.solid : tokens.accent));
    painter->drawEllipse(isAhead ? QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(circle));
    if (isDone) {
        const int size = m_appearance.scaled(14);
        const int inset = (circle.width() - size) / 2;
        painter->drawPixmap(circle.topLeft() + QPoint(inset, inset),
            tintedPixmap(QStringLiteral("check"), tokens.onSolid, { size, devicePixelRatioF() }));
        return;
    }
    painter->setFont(m_appearance.typography().smallStrong());
    painter->setPen(isAhead ? tokens.muted : tokens.onAccent);
    painter->drawText(circle, Qt::AlignCenter, QLocale().toString(index + 1));
}

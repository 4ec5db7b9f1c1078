// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/style/appearance.h"
#include "ui/widgets/followappearance.h"

#include <QPainter>

QString keyWords(const QKeySequence &keys)
{
    const bool isReturn = keys.count() == 1 && keys[0].key() == Qt::Key_Return;
    const QKeySequence named
        = isReturn ? QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)) : keys;
    return named.toString(QKeySequence::NativeText);
}

KeyHint::KeyHint(const QKeySequence &keys, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followAppearance(*this, appearance);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setVisible(!keys.isEmpty());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.typography().keyHint());
    return { metrics.horizontalAdvance(keyWords(m_keys)) + 2 * m_appearance.scaled(6),
        qMax(metrics.height(), m_appearance.scaled(18)) };
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.tokens().border);
    painter.setBrush(m_appearance.tokens().alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(m_appearance.typography().keyHint());
    painter.setPen(m_appearance.tokens().muted);
    painter.drawText(rect(), Qt::AlignCenter, keyWords(m_keys));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wheelguard.h"

#include <QEvent>
#include <QWidget>

WheelGuard::WheelGuard(QWidget *field)
    : QObject(field)
    , m_field(field)
{
    field->setFocusPolicy(Qt::StrongFocus); // the wheel itself brings the cursor otherwise
    field->installEventFilter(this);
}

// Not accepted, the wheel goes on to what the field stands in.
bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

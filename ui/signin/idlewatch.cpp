// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_untilWarning.setSingleShot(true);
    m_untilIdle.setSingleShot(true);
    connect(&m_untilWarning, &QTimer::timeout, this, &IdleWatch::nearlyIdle);
    connect(&m_untilIdle, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_untilIdle.setInterval(limit);
    m_untilWarning.setInterval(std::max<std::chrono::milliseconds>(limit - warnedBefore, 0ms));
    startOver();
}

void IdleWatch::startOver()
{
    if (m_untilIdle.intervalAsDuration() <= 0ms)
        return;
    m_untilIdle.start();
    m_untilWarning.start();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        startOver();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

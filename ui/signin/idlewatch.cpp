// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::MouseButtonPress
        || type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin
        || type == QEvent::TabletPress || type == QEvent::InputMethod;
}

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds lead, QObject *parent)
    : QObject(parent)
    , m_lead(lead)
{
    m_untilNearly.setSingleShot(true);
    m_untilIdle.setSingleShot(true);
    connect(&m_untilNearly, &QTimer::timeout, this, [this] {
        const auto left = std::min(m_lead, m_limit);
        m_untilIdle.start(left);
        Q_EMIT nearlyIdle(left);
    });
    connect(&m_untilIdle, &QTimer::timeout, this, &IdleWatch::becameIdle);
}

void IdleWatch::watch(std::chrono::milliseconds limit)
{
    stop();
    m_limit = limit;
    QCoreApplication::instance()->installEventFilter(this);
    begin();
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    const bool wasNearly = m_untilIdle.isActive();
    m_untilNearly.stop();
    m_untilIdle.stop();
    if (wasNearly)
        Q_EMIT touchedAgain();
}

void IdleWatch::begin()
{
    const bool wasNearly = m_untilIdle.isActive();
    m_untilIdle.stop();
    m_untilNearly.start(std::max(m_limit - m_lead, std::chrono::milliseconds(0)));
    if (wasNearly)
        Q_EMIT touchedAgain();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()) && (m_untilNearly.isActive() || m_untilIdle.isActive()))
        begin();
    return QObject::eventFilter(watched, event);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/wedgescanner.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

#include <algorithm>

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isLineEnd(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab; }

bool isCommand(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
}

} // namespace

WedgeScanner::WedgeScanner(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

WedgeScanner::~WedgeScanner() = default;

bool WedgeScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease)
        m_lastEvent = nullptr;
    if (event->type() == QEvent::ApplicationActivate)
        qApp->installEventFilter(this); // once more to the front: a screen reader may have come since
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched->isWindowType())
        noteArrival(key);
    if (!watched->isWidgetType())
        return false;
    if (isModifier(key.key()))
        return false;
    // A key nobody wants is offered to one parent after the other; it is one key all the same.
    if (event == m_lastEvent && key.timestamp() == m_lastTimestamp)
        return m_lastWasTaken;
    m_lastTimestamp = key.timestamp();
    const auto time = timeOf(key);
    const bool isFirst = m_keys.isEmpty() || !time || *time - m_last >= quint64(longestPause.count());
    if (isFirst) {
        startOver();
        m_slowest = 0;
        m_before = FieldBefore(static_cast<QWidget *>(watched));
    } else {
        m_slowest = std::max(m_slowest, *time - m_last);
    }
    m_lastEvent = event;
    m_lastWasTaken = onKey(key, time);
    return m_lastWasTaken;
}

void WedgeScanner::noteArrival(const QKeyEvent &event)
{
    constexpr qsizetype most = 64;
    if (event.timestamp() == 0)
        return;
    if (m_arrivals.size() == most)
        m_arrivals.removeFirst();
    m_arrivals.append({ event.key(), event.timestamp() });
}

// Nothing for a program's own keys. Beside a screen reader Qt 6.4 takes a key away at the window, asks the reader, and
// hands it on without its time: that is the time it arrived at.
std::optional<quint64> WedgeScanner::timeOf(const QKeyEvent &event)
{
    std::optional<quint64> time;
    const auto arrival = std::find_if(
        m_arrivals.begin(), m_arrivals.end(), [&event](const Arrival &each) { return each.key == event.key(); });
    if (arrival != m_arrivals.end()) {
        if (event.nativeScanCode() != 0)
            time = arrival->time;
        m_arrivals.erase(m_arrivals.begin(), arrival + 1);
    }
    return event.timestamp() != 0 ? std::optional(quint64(event.timestamp())) : time;
}

// True where the key is a scanner's and nobody else is to have it.
bool WedgeScanner::onKey(const QKeyEvent &event, std::optional<quint64> time)
{
    const bool hasTime = time.has_value();
    m_last = time.value_or(0);
    if (hasTime && isLineEnd(event.key()) && !isCommand(event.modifiers()))
        return end();
    const QString text = event.text();
    const bool isText = text.size() > 0 && text.at(0).isPrint();
    if (!hasTime || !isText || event.isAutoRepeat() || isCommand(event.modifiers())) {
        startOver();
        return false;
    }
    m_keys += text;
    return false;
}

bool WedgeScanner::end()
{
    const auto found = label();
    const FieldBefore before = m_before;
    startOver();
    if (!found)
        return false;
    before.putBack();
    Q_EMIT scanned(*found);
    return true;
}

std::optional<QString> WedgeScanner::label() const
{
    if (m_keys.size() < fewestCharacters || !m_keys.startsWith(m_prefix))
        return std::nullopt;
    return m_keys.mid(m_prefix.size());
}

void WedgeScanner::startOver()
{
    m_keys.fill(QLatin1Char('0')); // what a fast typist typed may have been a code
    m_keys.clear();
    m_before = {};
}

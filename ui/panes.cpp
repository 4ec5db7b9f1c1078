// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace {

bool takesTheCursor(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The first widget of @p pane, itself included, that takes the cursor.
QWidget *firstIn(QWidget *pane)
{
    if (takesTheCursor(pane))
        return pane;
    const auto children = pane->findChildren<QWidget *>();
    const auto found = std::find_if(children.begin(), children.end(), takesTheCursor);
    return found == children.end() ? nullptr : *found;
}

} // namespace

void stepPane(const QList<QWidget *> &panes, PaneStep step)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto current = std::find_if(panes.begin(), panes.end(), holds);
    const qsizetype count = panes.size();
    const qsizetype by = step == PaneStep::Next ? 1 : count - 1;
    qsizetype index = current == panes.end() ? (step == PaneStep::Next ? count - 1 : 0) : current - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        index = (index + by) % count;
        if (QWidget *target = panes[index]->isVisible() ? firstIn(panes[index]) : nullptr) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

bool asksForHeight(const QEvent &event)
{
    return event.type() == QEvent::LayoutRequest || event.type() == QEvent::Show;
}

void fitHeight(QWidget &window)
{
    QLayout *layout = window.layout();
    if (!layout)
        return;
    layout->activate();
    const int needed
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width()) : layout->totalSizeHint().height();
    window.resize(window.width(), std::min(needed, window.screen()->availableGeometry().height()));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/foundlist.h"

#include "ui/verify/founddelegate.h"
#include "ui/verify/foundmodel.h"

#include <QEvent>

#include <algorithm>

FoundList::FoundList(FoundModel &model, const Appearance &appearance, QWidget &field)
    : QListView(&field)
    , m_found(model)
    , m_field(field)
{
    setObjectName(QStringLiteral("foundDeliveries"));
    setAccessibleName(tr("Found deliveries"));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new FoundDelegate(appearance, this));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&field); // a screen reader is told of the chosen line as if the cursor were here
    setModel(&model);
    hide();
    field.installEventFilter(this);
}

void FoundList::open()
{
    if (parentWidget() != m_field.window())
        setParent(m_field.window()); // over everything in it
    place();
    show();
    raise();
    if (!m_found.found().empty())
        setCurrentIndex(m_found.index(0));
}

void FoundList::place()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_found.rowCount(); ++row)
        height += sizeHintForRow(row);
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(0, m_field.height()));
    setGeometry(below.x(), below.y(), m_field.width(), std::min(height, parentWidget()->height() - below.y()));
}

void FoundList::step(int lines)
{
    const int count = int(m_found.found().size());
    if (count > 0)
        setCurrentIndex(m_found.index(std::clamp(currentIndex().row() + lines, 0, count - 1)));
}

bool FoundList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && !isHidden()) { // it may be that all of the window is hidden, and comes back
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            hide();
        else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            place();
    }
    return QListView::eventFilter(watched, event);
}

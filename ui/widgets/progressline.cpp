// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/style/appearance.h"

#include <QPainter>
#include <QStyle>

int progressLineHeight(const Appearance &appearance) { return appearance.scaled(3); }

void paintProgressLine(QPainter *painter, const QRect &space, Progress progress, const Appearance &appearance)
{
    const qreal radius = progressLineHeight(appearance) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(appearance.tokens().border);
    if (appearance.tokens().neutral.outline.alpha() > 0) // black and white alone: what is missing is a thin line
        painter->drawRect(space.left(), space.center().y(), space.width(), 1);
    else
        painter->drawRoundedRect(space, radius, radius);
    if (progress.whole > 0 && progress.done > 0) {
        QRect done = space;
        done.setWidth(int(qint64(space.width()) * qMin(progress.done, progress.whole) / progress.whole));
        painter->setBrush(appearance.tokens().accent);
        painter->drawRoundedRect(QStyle::visualRect(painter->layoutDirection(), space, done), radius, radius);
    }
    painter->restore();
}

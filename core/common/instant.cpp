// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/instant.h"

#include "core/common/utc.h"

#include <QDateTime>
#include <QTimeZone>

qint64 toMilliseconds(Instant instant) { return instant.time_since_epoch().count(); }

Instant fromMilliseconds(qint64 milliseconds) { return Instant{ std::chrono::milliseconds{ milliseconds } }; }

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), utc).toString(Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(moment.toMSecsSinceEpoch());
}

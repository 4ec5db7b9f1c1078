// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/isodate.h"

QString isoDate(const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00");
    const auto put = [&text](int number, qsizetype last) {
        for (qsizetype at = last; number > 0; --at, number /= 10)
            text[at] = QChar(u'0' + number % 10);
    };
    put(year, 3);
    put(month, 6);
    put(day, 9);
    return text;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QLocale>
#include <QTextCharFormat>

QDateEdit *dateField(const QDate &date, QWidget *parent)
{
    auto *field = new QDateEdit(date, parent);
    field->setLayoutDirection(Qt::LeftToRight); // before the format, which is turned round when it is set
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    field->setDisplayFormat(format);
    field->setCalendarPopup(true);
    calm(*field->calendarWidget());
    return field;
}

QTimeEdit *timeField(const QTime &time, QWidget *parent)
{
    auto *field = new QTimeEdit(time, parent);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    return field;
}

void calm(QCalendarWidget &calendar)
{
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        calendar.setWeekdayTextFormat(day, calendar.weekdayTextFormat(Qt::Monday));
    calendar.findChild<QAbstractItemView *>()->setAccessibleName(calendar.accessibleName());
}

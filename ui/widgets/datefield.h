// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;
class QDate;
class QDateEdit;
class QTime;
class QTimeEdit;
class QWidget;

/// A day to choose, its year in four digits. In a window written from right to left a field of Qt's would turn the
/// parts of a date or a time round; these keep their order.
QDateEdit *dateField(const QDate &date, QWidget *parent = nullptr);
/// A calendar of Qt's paints Saturday and Sunday red, which here means that somebody must act. Its days are called by
/// its own accessible name.
void calm(QCalendarWidget &calendar);
QTimeEdit *timeField(const QTime &time, QWidget *parent = nullptr);

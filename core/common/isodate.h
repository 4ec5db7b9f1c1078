// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// YYYY-MM-DD, as QDate::toString(Qt::ISODate) has it but without its printf: every row written has a date or two.
QString isoDate(const QDate &date);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/manifest.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

/// A date as a file writes it: clear by itself (2026-11-24, 24.11.2026), or open until the whole column was seen
/// (11/12/2026). Two-digit years are of this century; a time after the date is ignored.
struct WrittenDate {
    enum class Form { Clear, Open, Impossible };

    Form form = Form::Impossible;
    QDate clear;
    int parts[3] = { 0, 0, 0 }; ///< of an open one, in the order written
};

WrittenDate parseWrittenDate(QStringView text);

/// The day meant by an open date; nothing when there is no such day.
std::optional<QDate> dayOf(const WrittenDate &date, DateOrder order);

/// Finds the order of day and month from a whole column: a part over 12 is no month. A column that says both, or
/// neither, is not guessed at.
class DateColumn {
public:
    void add(const WrittenDate &date, const QString &text);

    /// Whether a date can be read in two ways as long as the order is not known.
    bool isOpen() const { return !m_example.isEmpty(); }

    /// DateOrderOpen with an example when nobody said and the column does not tell.
    Result<DateOrder> order(std::optional<DateOrder> wanted) const;

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
    QString m_example;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/manifestfield.h"
#include "core/domain/timewindow.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// One delivery as a manifest states it: the lines of one reference merged, contact already checked.
struct ManifestRow {
    int line = 0; ///< the first line of it in the file, counted from 1
    QString reference;
    std::optional<QDate> date; ///< its own date; else the import's
    QString recipient;
    Contact contact;
    QString address;
    QString route;
    QString courier;
    int position = 0; ///< place in the route; 0 when the file says nothing
    int parcels = 1;
    std::optional<TimeWindow> window; ///< nothing when the file says none that can be read
    QString language; ///< "en", "de", …; empty when the file says nothing
    QString note;
};

/// Why one row can't go in, or goes in with a warning.
struct RowProblem {
    enum class Kind {
        NoReference,
        ReferenceUsedTwice,
        NoRecipient,
        NoContact,
        NumberImpossible,
        NumberPremium,
        NumberUnknownRange, ///< a warning
        NumberLandline, ///< a warning: it takes no text
        NumberDamaged, ///< a spreadsheet turned it into 4.47E+11
        CountryNotAllowed,
        AddressImpossible,
        DateImpossible,
        DateInThePast,
        ParcelsImpossible,
        FieldTooLong,
        TooManyFields, ///< more fields than the header has columns
    };

    int line = 0;
    Kind kind = Kind::NoReference;
    QString column; ///< the header of the column meant, as the file spells it; outside text
    QString value; ///< the offending text, at most 80 characters; outside text

    bool isWarning() const
    {
        return kind == Kind::NumberUnknownRange || kind == Kind::NumberLandline || kind == Kind::NoContact;
    }
};

QString word(RowProblem::Kind kind);

/// How a file writes a date whose parts do not tell: 24/11/2026, 11/24/2026, 26/11/24.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// "dmy", "mdy", "ymd": what `--date-order` takes.
QString word(DateOrder order);
std::optional<DateOrder> dateOrder(const QString &word);

/// A column of a file as it was understood. Its texts are from outside, each at most 80 characters.
struct ManifestColumn {
    QString title; ///< as the file spells it
    std::optional<ManifestField> field; ///< nothing: not used
    QStringList cells; ///< the first ones
};

/// How a file was understood: what a person checks before its rows go in.
struct ManifestForm {
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
    QChar delimiter;
    int headerLine = 0; ///< where the columns are named, counted from 1
    std::optional<DateOrder> dateOrder; ///< nothing: no date could be read in two ways
    std::vector<ManifestColumn> columns;
};

/// What a manifest was found to hold.
struct Manifest {
    QByteArray digest; ///< SHA-256 of the file's bytes: the same file twice is the same import
    ManifestForm form;
    std::vector<ManifestRow> rows;
    std::vector<RowProblem> problems; ///< sorted by line
    int lines = 0; ///< data lines read, the header not counted
};

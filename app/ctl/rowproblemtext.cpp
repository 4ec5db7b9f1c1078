// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rowproblemtext.h"

#include <QCoreApplication>

namespace {

struct RowProblemText {
    Q_DECLARE_TR_FUNCTIONS(RowProblemText)
};

QString sentence(RowProblem::Kind kind)
{
    using Kind = RowProblem::Kind;
    switch (kind) {
    case Kind::NoReference:
        return RowProblemText::tr("it has no reference");
    case Kind::ReferenceUsedTwice:
        return RowProblemText::tr("its reference is used twice");
    case Kind::NoRecipient:
        return RowProblemText::tr("it has no recipient");
    case Kind::NoContact:
        return RowProblemText::tr("it has no phone number and no mail address; no code can be sent");
    case Kind::NumberImpossible:
        return RowProblemText::tr("this phone number cannot be");
    case Kind::NumberPremium:
        return RowProblemText::tr("this is a premium-rate number");
    case Kind::NumberUnknownRange:
        return RowProblemText::tr("this phone number is of a range nobody knows; it went in");
    case Kind::NumberLandline:
        return RowProblemText::tr("this phone number is a landline, which takes no text; it went in");
    case Kind::NumberDamaged:
        return RowProblemText::tr("a spreadsheet has damaged this phone number");
    case Kind::CountryNotAllowed:
        return RowProblemText::tr("messages to this country are not allowed");
    case Kind::AddressImpossible:
        return RowProblemText::tr("this mail address cannot be");
    case Kind::DateImpossible:
        return RowProblemText::tr("this date cannot be");
    case Kind::DateInThePast:
        return RowProblemText::tr("this date is over");
    case Kind::ParcelsImpossible:
        return RowProblemText::tr("this number of parcels cannot be");
    case Kind::FieldTooLong:
        return RowProblemText::tr("this field is too long");
    case Kind::TooManyFields:
        return RowProblemText::tr("it has more fields than the header has columns");
    }
    return {};
}

QString sentence(ImportPlan::Conflict::Kind kind)
{
    using Kind = ImportPlan::Conflict::Kind;
    switch (kind) {
    case Kind::CodeIssued:
        return RowProblemText::tr("its code is out");
    case Kind::Contact:
        return RowProblemText::tr("its contact changes after a code was issued, which takes a supervisor");
    case Kind::Moved:
        return RowProblemText::tr("its code is out, and it has another route or address");
    case Kind::Closed:
        return RowProblemText::tr("it is handed off, undelivered or cancelled");
    }
    return {};
}

} // namespace

QString rowProblemText(const RowProblem &problem)
{
    const QString why = sentence(problem.kind);
    if (problem.column.isEmpty())
        return RowProblemText::tr("line %1: %2").arg(problem.line).arg(why);
    return RowProblemText::tr("line %1, %2 '%3': %4")
        .arg(QString::number(problem.line), problem.column, problem.value, why);
}

QString conflictText(const ImportPlan::Conflict &conflict)
{
    return RowProblemText::tr("line %1, %2: kept as it was, because %3")
        .arg(QString::number(conflict.line), conflict.reference, sentence(conflict.kind));
}

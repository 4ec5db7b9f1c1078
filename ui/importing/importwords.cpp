// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

QString ImportWords::problem(RowProblem::Kind kind)
{
    using Kind = RowProblem::Kind;
    switch (kind) {
    case Kind::NoReference:
        return tr("The reference is missing");
    case Kind::ReferenceUsedTwice:
        return tr("This reference stands for another delivery already");
    case Kind::NoRecipient:
        return tr("The recipient is missing");
    case Kind::NoContact:
        return tr("There is no phone number and no mail address: no code can be sent");
    case Kind::NumberImpossible:
        return tr("This can't be a phone number");
    case Kind::NumberPremium:
        return tr("Premium-rate numbers get no codes");
    case Kind::NumberUnknownRange:
        return tr("This number is in a range nobody is known to use");
    case Kind::NumberDamaged:
        return tr("A spreadsheet has damaged this number; export the column as text");
    case Kind::CountryNotAllowed:
        return tr("No codes go to this country");
    case Kind::AddressImpossible:
        return tr("This can't be a mail address");
    case Kind::DateImpossible:
        return tr("This can't be a date");
    case Kind::DateInThePast:
        return tr("This date is over");
    case Kind::ParcelsImpossible:
        return tr("This can't be a number of parcels");
    case Kind::FieldTooLong:
        return tr("This is too long");
    case Kind::TooManyFields:
        return tr("The row has more fields than there are columns");
    }
    return {};
}

QString ImportWords::conflict(ImportPlan::Conflict::Kind kind)
{
    using Kind = ImportPlan::Conflict::Kind;
    switch (kind) {
    case Kind::CodeIssued:
        return tr("Its code is out already; the delivery stays as it is");
    case Kind::Contact:
        return tr("Its contact differs from the one the code went to; correct it by hand");
    case Kind::Moved:
        return tr("Its code is out, and the file names another address or route");
    case Kind::Closed:
        return tr("It is handed off, undelivered or cancelled");
    }
    return {};
}

QString ImportWords::shortened(const QString &path)
{
    constexpr qsizetype half = 40;
    return path.size() <= 2 * half ? path : path.left(half) + QChar(0x2026) + path.right(half);
}

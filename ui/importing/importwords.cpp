// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include "core/common/plaintext.h"

#include <QLocale>

#include <algorithm>

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
    case Kind::NumberLandline:
        return tr("This is a landline: it takes no text");
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

QString ImportWords::meaning(std::optional<ManifestField> field)
{
    return field ? ImportWords::field(*field) : tr("Not used", "a column of the file");
}

QString ImportWords::form(const ManifestForm &form)
{
    const QString row = QLocale().toString(form.headerLine);
    const auto used = std::count_if(form.columns.begin(), form.columns.end(),
        [](const ManifestColumn &column) { return column.field.has_value(); });
    const QString known = tr("%1 of %2 used · Text encoding %3 · Separator: %4 · Column names in row %5")
                              .arg(used)
                              .arg(form.columns.size())
                              .arg(form.encoding, separator(form.delimiter), row);
    return form.dateOrder ? tr("%1 · Dates: %2", "%1: how else a file was read").arg(known, dateOrder(*form.dateOrder))
                          : known;
}

QString ImportWords::separator(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return tr("comma");
    case u';':
        return tr("semicolon");
    case u'\t':
        return tr("tab");
    case u'|':
        return tr("vertical bar");
    default:
        return plain(separator);
    }
}

QString ImportWords::dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return tr("day, month, year");
    case DateOrder::MonthDayYear:
        return tr("month, day, year");
    case DateOrder::YearMonthDay:
        return tr("year, month, day");
    }
    return {};
}

QString ImportWords::field(ManifestField field)
{
    switch (field) {
    case ManifestField::Reference:
        return tr("Reference");
    case ManifestField::Recipient:
        return tr("Recipient");
    case ManifestField::FirstName:
        return tr("First name");
    case ManifestField::LastName:
        return tr("Last name");
    case ManifestField::Company:
        return tr("Company");
    case ManifestField::Mobile:
        return tr("Mobile phone");
    case ManifestField::Phone:
        return tr("Phone");
    case ManifestField::Email:
        return tr("E-mail");
    case ManifestField::Address:
        return tr("Address");
    case ManifestField::Street:
        return tr("Street");
    case ManifestField::HouseNumber:
        return tr("House number");
    case ManifestField::Line1:
        return tr("Address line 1");
    case ManifestField::Line2:
        return tr("Address line 2");
    case ManifestField::Line3:
        return tr("Address line 3");
    case ManifestField::Postcode:
        return tr("Postcode");
    case ManifestField::City:
        return tr("Town");
    case ManifestField::State:
        return tr("State or county");
    case ManifestField::Country:
        return tr("Country");
    case ManifestField::Date:
        return tr("Delivery date");
    case ManifestField::Route:
        return tr("Route");
    case ManifestField::Courier:
        return tr("Courier");
    case ManifestField::Position:
        return tr("Place in the route");
    case ManifestField::Parcels:
        return tr("Parcels");
    case ManifestField::Quantity:
        return tr("Quantity");
    case ManifestField::Window:
        return tr("Time window");
    case ManifestField::WindowFrom:
        return tr("Time window from");
    case ManifestField::WindowUntil:
        return tr("Time window until");
    case ManifestField::Language:
        return tr("Language");
    case ManifestField::Note:
        return tr("Note");
    case ManifestField::Name:
        return tr("Name");
    case ManifestField::Article:
        return tr("Article");
    }
    return {};
}

QString ImportWords::shortened(const QString &path)
{
    constexpr qsizetype half = 40;
    return path.size() <= 2 * half ? path : path.left(half) + QChar(0x2026) + path.right(half);
}

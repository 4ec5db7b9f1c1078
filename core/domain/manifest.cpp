// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest.h"

QString word(RowProblem::Kind kind)
{
    switch (kind) {
    case RowProblem::Kind::NoReference:
        return QStringLiteral("no_reference");
    case RowProblem::Kind::ReferenceUsedTwice:
        return QStringLiteral("reference_used_twice");
    case RowProblem::Kind::NoRecipient:
        return QStringLiteral("no_recipient");
    case RowProblem::Kind::NoContact:
        return QStringLiteral("no_contact");
    case RowProblem::Kind::NumberImpossible:
        return QStringLiteral("number_impossible");
    case RowProblem::Kind::NumberPremium:
        return QStringLiteral("number_premium");
    case RowProblem::Kind::NumberUnknownRange:
        return QStringLiteral("number_unknown_range");
    case RowProblem::Kind::NumberLandline:
        return QStringLiteral("number_landline");
    case RowProblem::Kind::NumberDamaged:
        return QStringLiteral("number_damaged");
    case RowProblem::Kind::CountryNotAllowed:
        return QStringLiteral("country_not_allowed");
    case RowProblem::Kind::AddressImpossible:
        return QStringLiteral("address_impossible");
    case RowProblem::Kind::DateImpossible:
        return QStringLiteral("date_impossible");
    case RowProblem::Kind::DateInThePast:
        return QStringLiteral("date_in_the_past");
    case RowProblem::Kind::ParcelsImpossible:
        return QStringLiteral("parcels_impossible");
    case RowProblem::Kind::FieldTooLong:
        return QStringLiteral("field_too_long");
    case RowProblem::Kind::TooManyFields:
        return QStringLiteral("too_many_fields");
    }
    return {};
}

QString word(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::YearMonthDay:
        return QStringLiteral("ymd");
    }
    return {};
}

std::optional<DateOrder> dateOrder(const QString &word)
{
    for (const DateOrder order : { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay }) {
        if (::word(order) == word)
            return order;
    }
    return std::nullopt;
}

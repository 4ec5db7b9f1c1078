// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifestfield.h"

QString word(ManifestField field)
{
    switch (field) {
    case ManifestField::Reference:
        return QStringLiteral("reference");
    case ManifestField::Recipient:
        return QStringLiteral("recipient");
    case ManifestField::FirstName:
        return QStringLiteral("first_name");
    case ManifestField::LastName:
        return QStringLiteral("last_name");
    case ManifestField::Company:
        return QStringLiteral("company");
    case ManifestField::Mobile:
        return QStringLiteral("mobile");
    case ManifestField::Phone:
        return QStringLiteral("phone");
    case ManifestField::Email:
        return QStringLiteral("email");
    case ManifestField::Address:
        return QStringLiteral("address");
    case ManifestField::Street:
        return QStringLiteral("street");
    case ManifestField::HouseNumber:
        return QStringLiteral("house_number");
    case ManifestField::Line1:
        return QStringLiteral("address_line_1");
    case ManifestField::Line2:
        return QStringLiteral("address_line_2");
    case ManifestField::Line3:
        return QStringLiteral("address_line_3");
    case ManifestField::Postcode:
        return QStringLiteral("postcode");
    case ManifestField::City:
        return QStringLiteral("city");
    case ManifestField::State:
        return QStringLiteral("state");
    case ManifestField::Country:
        return QStringLiteral("country");
    case ManifestField::Date:
        return QStringLiteral("date");
    case ManifestField::Route:
        return QStringLiteral("route");
    case ManifestField::Courier:
        return QStringLiteral("courier");
    case ManifestField::Position:
        return QStringLiteral("position");
    case ManifestField::Parcels:
        return QStringLiteral("parcels");
    case ManifestField::Quantity:
        return QStringLiteral("quantity");
    case ManifestField::Window:
        return QStringLiteral("time_window");
    case ManifestField::WindowFrom:
        return QStringLiteral("time_window_from");
    case ManifestField::WindowUntil:
        return QStringLiteral("time_window_until");
    case ManifestField::Language:
        return QStringLiteral("language");
    case ManifestField::Note:
        return QStringLiteral("note");
    case ManifestField::Name:
        return QStringLiteral("name");
    case ManifestField::Article:
        return QStringLiteral("article");
    }
    return {};
}

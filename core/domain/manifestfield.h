// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a column of a manifest can hold.
enum class ManifestField {
    Reference,
    Recipient,
    FirstName,
    LastName,
    Company,
    Mobile,
    Phone,
    Email,
    Address, ///< street and number in one, or the whole address
    Street,
    HouseNumber,
    Line1,
    Line2,
    Line3,
    Postcode,
    City,
    State,
    Country,
    Date,
    Route,
    Courier,
    Position,
    Parcels,
    Quantity, ///< parcels, unless the file lists articles
    Window, ///< "09:00-12:00"
    WindowFrom,
    WindowUntil,
    Language,
    Note,
    Name, ///< the recipient or a part of the name; in shop exports the order
    Article, ///< says that the lines are articles of an order
};

constexpr int manifestFieldCount = static_cast<int>(ManifestField::Article) + 1;

/// "reference", "house_number", …
QString word(ManifestField field);

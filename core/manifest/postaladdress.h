// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/manifest/columnmapping.h"

#include <QString>

/// ISO 3166 alpha-2 of the address and of the depot.
struct AddressCountries {
    QString address;
    QString depot;
};

/// The address of one line as one text: "11 Harbour Steps, Apt 4, Springfield, IL 02928". The town stands before the
/// postcode in English-speaking countries and behind it elsewhere. The depot's own country is left out: couriers know
/// it.
QString postalAddress(const ColumnMapping &mapping, const CsvRecord &record, const AddressCountries &countries);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/manifest/columnmapping.h"

#include <QString>

/// The address of one line as one text: "11 Harbour Steps, Apt 4, Springfield, IL 02928". The town stands before the
/// postcode in English-speaking countries and behind it elsewhere. @p depotCountry is left out: couriers know it.
QString postalAddress(const ColumnMapping &mapping, const CsvRecord &record, const QString &depotCountry);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// The ISO 3166 alpha-2 code of a country written as a code of two or three letters or, for common ones, as its name
/// in English, German, French or Spanish.
std::optional<QString> countryCode(QStringView text);

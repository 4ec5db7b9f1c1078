// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifestfield.h"

#include <QString>
#include <QStringView>

#include <optional>

/// What a header says a column holds.
struct HeaderMeaning {
    /// Whom it is about; the order is that of preference.
    enum class Party { Recipient, Nobody, Payer };

    ManifestField field = ManifestField::Reference;
    Party party = Party::Nobody;
    int rank = 0; ///< among the names of one field: the lower, the surer
};

/// A header without case, accents, punctuation and articles: "Adresse de livraison" gives "adresselivraison".
QString normalizedHeader(QStringView header);

/// Reads a header in English, German, French or Spanish. Columns of the sender mean nothing here.
std::optional<HeaderMeaning> headerMeaning(QStringView header);

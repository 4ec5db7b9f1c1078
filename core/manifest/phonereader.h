// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"
#include "core/manifest/columnmapping.h"
#include "core/manifest/countryreader.h"
#include "core/ports/manifestreader.h"
#include "core/ports/phonerules.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>

/// What a line's phone cell gave.
struct PhoneReading {
    std::optional<PhoneNumber> number;
    std::optional<RowProblem> problem;
};

/// Reads the phone numbers of a file. It remembers what the last thousands of texts gave, because reading one is what
/// an import spends its time on and files repeat them. One thread at a time.
class PhoneReader {
public:
    PhoneReader(const ColumnMapping &mapping, const ReadOptions &options, const PhoneRules &phoneRules);

    PhoneReading read(const CsvRecord &record);

private:
    using Answer = std::variant<ReadNumber, RowProblem::Kind>;

    Answer answerFor(const QString &text, const QString &country);

    const ColumnMapping &m_mapping;
    const ReadOptions &m_options;
    const PhoneRules &m_phoneRules;
    CountryReader m_countries;
    QHash<QString, Answer> m_answers;
};

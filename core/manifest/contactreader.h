// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"
#include "core/manifest/columnmapping.h"
#include "core/ports/manifestreader.h"
#include "core/ports/phonerules.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// Reads a line's phone number and mail address. It remembers what the last thousands of numbers gave, because reading
/// one is what an import spends its time on and files repeat them. One thread at a time.
class ContactReader {
public:
    ContactReader(const ColumnMapping &mapping, const ReadOptions &options, const PhoneRules &phoneRules);

    /// What is wrong goes to @p problems.
    Contact read(const CsvRecord &record, std::vector<RowProblem> &problems);

private:
    using PhoneAnswer = std::variant<ReadNumber, RowProblem::Kind>;

    std::optional<PhoneNumber> readPhone(const CsvRecord &record, std::vector<RowProblem> &problems);
    std::optional<MailAddress> readEmail(const CsvRecord &record, std::vector<RowProblem> &problems) const;
    PhoneAnswer answerFor(const QString &text, const QString &country);
    QString countryOf(const CsvRecord &record);

    const ColumnMapping &m_mapping;
    const ReadOptions &m_options;
    const PhoneRules &m_phoneRules;
    QHash<QString, PhoneAnswer> m_answers;
    QHash<QString, QString> m_countries;
};

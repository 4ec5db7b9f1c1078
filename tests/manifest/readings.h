// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/manifest/manifestparser.h"
#include "core/manifest/phonenumberrules.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// What several manifest tests read the same way.

inline ReadOptions optionsFor(const QString &country) { return { country, { country }, std::nullopt }; }

inline Result<Manifest> readBytes(
    const QByteArray &bytes, const ReadOptions &options = optionsFor(QStringLiteral("GB")))
{
    const PhoneNumberRules rules;
    return parseManifest(bytes, options, rules);
}

/// "19 number_impossible Phone: 07700 9001"
inline QStringList problemLines(const Manifest &manifest)
{
    QStringList lines;
    for (const RowProblem &problem : manifest.problems) {
        lines << QStringLiteral("%1 %2 %3: %4")
                     .arg(problem.line)
                     .arg(word(problem.kind), problem.column, problem.value)
                     .trimmed();
    }
    return lines;
}

/// The cells of a row as the *.expected.tsv files have them.
inline QString rowLine(const ManifestRow &row)
{
    QStringList cells{ QString::number(row.line), row.reference, row.recipient,
        row.contact.phone ? row.contact.phone->e164() : QString(),
        row.contact.email ? row.contact.email->text() : QString(), row.address, row.route, row.courier,
        QString::number(row.position), QString::number(row.parcels), row.language, row.note };
    if (row.window)
        cells += word(*row.window);
    return cells.join(QLatin1Char('\t'));
}

/// "ok", or "not_a_manifest: line 1: …"
template<typename T>
QString outcome(const Result<T> &result)
{
    if (result)
        return QStringLiteral("ok");
    return word(result.error().code) + QLatin1String(": ") + result.error().detail;
}

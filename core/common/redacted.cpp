// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/redacted.h"

#include <QRegularExpression>

namespace {

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d(?:[\\s\\p{Pd}\\p{Cf}().]{0,2}\\d){5,}"),
        QRegularExpression::UseUnicodePropertiesOption); // digits of every script
    return text.replace(number, QStringLiteral("######"));
}

} // namespace

QString redacted(const QString &line)
{
    // Begins at a word's beginning alone, or a long word would be gone through once for each of its letters.
    static const QRegularExpression mail(QStringLiteral("(?<![^\\s<>\"',;:])[^\\s<>\"',;:]+@[^\\s<>\"',;:]+"));
    static const QRegularExpression id(
        QStringLiteral("\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b"));
    QString text = line;
    text.replace(mail, QStringLiteral("…@…"));
    QString result;
    qsizetype from = 0;
    for (auto found = id.globalMatch(text);
        found.hasNext();) { // an id is looked up in the depot, and tells nothing else
        const auto match = found.next();
        result += withoutNumbers(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return result + withoutNumbers(text.mid(from));
}

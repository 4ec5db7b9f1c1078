// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/listexport.h"

namespace {

/// =, +, -, @ begin a formula, and so do tab, carriage return and NUL before one.
bool beginsFormula(const QString &cell)
{
    constexpr QStringView starts(u"=+-@\t\r");
    return !cell.isEmpty() && (starts.contains(cell.at(0)) || cell.at(0).isNull());
}

QString quoted(const QString &cell)
{
    QString text = beginsFormula(cell) ? QLatin1Char('\'') + cell : cell;
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QByteArray listAsCsv(const std::vector<QStringList> &lines)
{
    QString csv(QChar::ByteOrderMark);
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells += quoted(cell);
        csv += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return csv.toUtf8();
}

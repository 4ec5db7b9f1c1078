// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminaltext.h"

#include "app/ctl/terminalwidth.h"

#include <algorithm>
#include <cstdio>

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[size_t(column)] = std::max(widths[size_t(column)], terminalWidth(plain(row[column])));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = plain(row[column]);
            line += cell + QString(widths[size_t(column)] - terminalWidth(cell) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

void complain(const QString &line)
{
    const QByteArray bytes = plain(line).toUtf8() + '\n';
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

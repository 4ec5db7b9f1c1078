// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spokentext.h"

namespace {

constexpr qsizetype shortestGroup = 3;

bool isDigit(QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); }

qsizetype digitsAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - start;
}

/// How long the code that begins at @p start is: groups of three digits and more with a space between, as
/// Code::grouped() writes them; 0 when none does.
qsizetype codeAt(QStringView text, qsizetype start)
{
    if (start > 0 && text[start - 1].isLetterOrNumber())
        return 0;
    qsizetype end = start;
    int groups = 0;
    for (qsizetype length = digitsAt(text, end); length >= shortestGroup; length = digitsAt(text, end + 1)) {
        end += length + (groups > 0 ? 1 : 0);
        ++groups;
        if (end >= text.size() || text[end] != QLatin1Char(' '))
            break;
    }
    return groups > 1 ? end - start : 0;
}

} // namespace

QString spokenText(const QString &text)
{
    QString spoken;
    // Room for all of it at once, so that growing leaves no copy of a code behind.
    spoken.reserve(6 * text.size() + 2);
    for (int time = 0; time < 2; ++time) {
        if (time > 0)
            spoken += QLatin1Char(' ');
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype length = codeAt(text, at);
            for (qsizetype index = at; index < at + length; ++index) {
                if (!isDigit(text[index]))
                    continue;
                spoken += text[index];
                if (index + 1 < at + length)
                    spoken += QLatin1String(", ");
            }
            if (length == 0)
                spoken += text[at];
            at += qMax<qsizetype>(length, 1);
        }
    }
    return spoken;
}

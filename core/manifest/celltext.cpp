// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/celltext.h"

#include <algorithm>

namespace {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

bool isControl(QChar character)
{
    return character < QChar(0x20) || (character >= QChar(0x7F) && character < QChar(0xA0));
}

/// True when @p cell can be taken over as it is.
bool isPlain(QStringView cell)
{
    bool isAfterSpace = false;
    return std::all_of(cell.begin(), cell.end(), [&isAfterSpace](QChar character) {
        const bool isSpace = character == u' ';
        const bool isRun = isSpace && isAfterSpace;
        isAfterSpace = isSpace;
        return !isRun && !isControl(character) && (isSpace || !character.isSpace());
    });
}

} // namespace

QStringView withoutSpreadsheetMarks(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.size() > 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"') && cell.count(u'"') == 2)
        return cell.sliced(2, cell.size() - 3).trimmed();
    const bool isMarked
        = cell.size() > 1 && cell[0] == u'\'' && (cell[1].isDigit() || QStringView(u"+-=@(").contains(cell[1]));
    return isMarked ? cell.sliced(1).trimmed() : cell;
}

QString cellText(QStringView cell, QStringView lineBreak)
{
    cell = withoutSpreadsheetMarks(cell);
    if (isPlain(cell))
        return cell.toString();
    QString text;
    text.reserve(cell.size());
    bool isGap = false;
    bool isBreak = false;
    for (const QChar character : cell) {
        isBreak = isBreak || isLineBreak(character);
        if (character.isSpace()) {
            isGap = true;
            continue;
        }
        if (isControl(character))
            continue;
        if (isGap && !text.isEmpty()) {
            const bool isPunctuated = isBreak && (text.back() == u',' || text.back() == u';');
            text.append(isBreak && !isPunctuated ? lineBreak : QStringView(u" "));
        }
        isGap = false;
        isBreak = false;
        text.append(character);
    }
    return text;
}

QString problemValue(QStringView cell)
{
    constexpr qsizetype most = 80;
    QString text = cellText(cell);
    if (text.size() > most)
        text.truncate(text[most - 1].isHighSurrogate() ? most - 1 : most);
    return text;
}

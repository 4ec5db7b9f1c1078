// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/htmltext.h"

#include "core/channels/wiping.h"

#include <QLocale>

#include <algorithm>

namespace {

bool isLanguage(const QString &text)
{
    const auto isAllowed = [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || character == QLatin1Char('-'));
    };
    return !text.isEmpty() && text.size() <= 35 && std::all_of(text.begin(), text.end(), isAllowed);
}

/// Only text that has such letters: for a language without texts of its own the English ones were taken.
bool isRightToLeft(const QString &text, const QString &language)
{
    const auto isOfSuch
        = [](QChar character) { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; };
    return QLocale(language).textDirection() == Qt::RightToLeft && std::any_of(text.begin(), text.end(), isOfSuch);
}

} // namespace

QString htmlOf(const QString &text, const QString &language)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html");
    if (isLanguage(language)) {
        page += QStringLiteral(" lang=\"") + language + QLatin1Char('"');
        if (isRightToLeft(text, language))
            page += QStringLiteral(" dir=\"rtl\"");
    }
    // Some mail programs make a telephone link of any digits.
    page += QStringLiteral(">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"format-detection\" content=\"telephone=no\">\n</head>\n<body>\n<p>");
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    escaped.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>\n"));
    page.reserve(page.size() + escaped.size() + 32); // so that no half of it is left behind
    page += escaped;
    page += QStringLiteral("</p>\n</body>\n</html>\n");
    wipe(escaped);
    return page;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/languagecode.h"

#include "core/manifest/headernames.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace {

constexpr const char *languages[] = {
    "en eng english englisch anglais ingles",
    "de deu ger german deutsch allemand aleman",
    "fr fra fre french franzosisch franzoesisch francais frances",
    "es spa spanish spanisch espagnol espanol castellano",
    "ar ara arabic arabisch arabe",
    "it ita italian italienisch italien italiano",
    "nl nld dut dutch niederlandisch niederlaendisch neerlandais neerlandes holandes",
    "pl pol polish polnisch polonais polaco",
    "pt por portuguese portugiesisch portugais portugues",
    "tr tur turkish turkisch tuerkisch turc turco",
};

QHash<QString, QString> readLanguages()
{
    QHash<QString, QString> codes;
    for (const char *language : languages) {
        const QStringList words = QString::fromLatin1(language).split(QLatin1Char(' '));
        for (const QString &word : words)
            codes.insert(word, words.first());
    }
    return codes;
}

} // namespace

QString languageCode(QStringView text)
{
    static const QHash<QString, QString> codes = readLanguages();
    const QStringView trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && trimmed[end].isLetter())
        ++end;
    if (end == 0)
        return {};
    const QString name = normalizedHeader(trimmed.first(end));
    const auto found = codes.constFind(name);
    if (found != codes.constEnd())
        return *found;
    const QString code = trimmed.first(end).toString().toLower();
    return code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage ? code : QString();
}

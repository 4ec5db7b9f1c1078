// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/headernames.h"

#include "core/manifest/headersynonyms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

struct Synonym {
    ManifestField field = ManifestField::Reference;
    int rank = 0;
};

using Synonyms = QHash<QString, Synonym>;

Synonyms readSynonyms()
{
    Synonyms synonyms;
    for (const HeaderSynonyms &line : headerSynonyms) {
        int rank = 0;
        const auto words = QString::fromLatin1(line.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words)
            synonyms.insert(word, { line.field, rank++ });
    }
    return synonyms;
}

std::optional<Synonym> find(const QString &key)
{
    static const Synonyms synonyms = readSynonyms();
    const auto found = synonyms.constFind(key);
    return found == synonyms.constEnd() ? std::nullopt : std::optional<Synonym>(*found);
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

bool isOfPerson(ManifestField field)
{
    switch (field) {
    case ManifestField::Recipient:
    case ManifestField::FirstName:
    case ManifestField::LastName:
    case ManifestField::Company:
    case ManifestField::Mobile:
    case ManifestField::Phone:
    case ManifestField::Email:
    case ManifestField::Address:
    case ManifestField::Street:
    case ManifestField::HouseNumber:
    case ManifestField::Line1:
    case ManifestField::Line2:
    case ManifestField::Line3:
    case ManifestField::Postcode:
    case ManifestField::City:
    case ManifestField::State:
    case ManifestField::Country:
    case ManifestField::Language:
    case ManifestField::Note:
    case ManifestField::Name:
        return true;
    case ManifestField::Reference:
    case ManifestField::Date:
    case ManifestField::Route:
    case ManifestField::Courier:
    case ManifestField::Position:
    case ManifestField::Parcels:
    case ManifestField::Quantity:
    case ManifestField::Window:
    case ManifestField::WindowFrom:
    case ManifestField::WindowUntil:
    case ManifestField::Article:
        return false;
    }
    return false;
}

/// "shippingcity" as "city" of the recipient: the word for a party stands first or, in French and Spanish, last.
std::optional<HeaderMeaning> meaningFor(const QString &key, const QStringList &partyWords, HeaderMeaning::Party party)
{
    for (const QString &word : partyWords) {
        QString rest;
        if (key.startsWith(word))
            rest = key.mid(word.size());
        else if (key.endsWith(word))
            rest = key.chopped(word.size());
        const auto synonym = rest.isEmpty() ? std::nullopt : find(rest);
        if (!synonym || !isOfPerson(synonym->field))
            continue;
        const bool isName = synonym->field == ManifestField::Name;
        return HeaderMeaning{ isName ? ManifestField::Recipient : synonym->field, party, synonym->rank };
    }
    return std::nullopt;
}

std::optional<HeaderMeaning> meaningOfKey(const QString &key)
{
    static const QStringList senders = words(senderWords);
    static const QStringList payers = words(payerWords);
    static const QStringList recipients = words(recipientWords);

    if (const auto synonym = find(key))
        return HeaderMeaning{ synonym->field, HeaderMeaning::Party::Nobody, synonym->rank };
    for (const QString &word : senders) {
        if (key.startsWith(word) || key.endsWith(word))
            return std::nullopt;
    }
    if (const auto payer = meaningFor(key, payers, HeaderMeaning::Party::Payer))
        return payer;
    return meaningFor(key, recipients, HeaderMeaning::Party::Recipient);
}

QString folded(QStringView header)
{
    QString text = header.toString().toLower();
    text.replace(QChar(0xDF), QLatin1String("ss"));
    text.replace(QChar(0x153), QLatin1String("oe"));
    text.replace(QChar(0xE6), QLatin1String("ae"));
    text.replace(QChar(0xF8), QLatin1Char('o'));
    return text.normalized(QString::NormalizationForm_KD).toLower();
}

} // namespace

QString normalizedHeader(QStringView header)
{
    static const QSet<QString> articles{ QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("les"), QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("d"),
        QStringLiteral("l"), QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("der"), QStringLiteral("die"),
        QStringLiteral("das"), QStringLiteral("von"), QStringLiteral("el"), QStringLiteral("los"),
        QStringLiteral("las") };
    QString key;
    QString word;
    const auto endWord = [&key, &word] {
        if (!articles.contains(word))
            key += word;
        word.clear();
    };
    const QString text = folded(header);
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            word += character;
        else if (!character.isMark())
            endWord();
    }
    endWord();
    return key;
}

std::optional<HeaderMeaning> headerMeaning(QStringView header)
{
    if (auto meaning = meaningOfKey(normalizedHeader(header)))
        return meaning;
    // "City/Town", "Phone (mobile)": the first part that says something.
    static const QRegularExpression between(QStringLiteral("[/()\\[\\]]"));
    const QStringList parts = header.toString().split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (parts.size() < 2)
            break;
        if (auto meaning = meaningOfKey(normalizedHeader(part)))
            return meaning;
    }
    return std::nullopt;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact.h"

#include <QRegularExpression>

#include <utility>

PhoneNumber::PhoneNumber(QString e164)
    : m_e164(std::move(e164))
{
}

std::optional<PhoneNumber> PhoneNumber::fromE164(const QString &text)
{
    const auto isDigit = [](QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); };
    if (text.size() < 8 || text.size() > 16 || text[0] != QLatin1Char('+') || text[1] == QLatin1Char('0')
        || !std::all_of(text.begin() + 1, text.end(), isDigit))
        return std::nullopt;
    return PhoneNumber(text);
}

MailAddress::MailAddress(QString text)
    : m_text(std::move(text))
{
}

std::optional<MailAddress> MailAddress::parse(const QString &text)
{
    // The pattern of the HTML living standard (§4.10.5.1.5), letters of other scripts allowed (RFC 6531).
    static const QRegularExpression localPattern(QStringLiteral("\\A[\\p{L}\\p{N}\\p{M}.!#$%&'*+/=?^_`{|}~-]+\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression domainPattern(
        QStringLiteral("\\A[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?"
                       "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)+\\z"),
        QRegularExpression::UseUnicodePropertiesOption);

    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.lastIndexOf(QLatin1Char('@'));
    if (at < 1)
        return std::nullopt;
    const QString local = trimmed.left(at);
    const QString domain = trimmed.mid(at + 1).toLower();
    if (local.toUtf8().size() > 64 || domain.toUtf8().size() > 253 || local.startsWith(QLatin1Char('.'))
        || local.endsWith(QLatin1Char('.')) || local.contains(QLatin1String("..")))
        return std::nullopt;
    if (!localPattern.match(local).hasMatch() || !domainPattern.match(domain).hasMatch())
        return std::nullopt;
    return MailAddress(local + QLatin1Char('@') + domain);
}

QString MailAddress::localPart() const { return m_text.left(m_text.lastIndexOf(QLatin1Char('@'))); }

QString MailAddress::domain() const { return m_text.mid(m_text.lastIndexOf(QLatin1Char('@')) + 1); }

QString contactText(const Contact &contact)
{
    return (contact.phone ? contact.phone->e164() : QString()) + QLatin1Char(' ')
        + (contact.email ? contact.email->text() : QString());
}

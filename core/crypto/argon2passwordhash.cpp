// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/argon2passwordhash.h"

#include "core/crypto/guarded.h"
#include "core/crypto/keyderivation.h"

#include <QRegularExpression>

#include <botan/mem_ops.h>
#include <botan/system_rng.h>

namespace {

constexpr qsizetype saltSize = 16;

/// $argon2id$v=19$m=65536,t=3,p=4$<salt>$<hash>, base64 without padding: github.com/P-H-C/phc-string-format.
struct PhcString {
    Argon2Cost cost;
    QByteArray salt;
    QByteArray hash;

    static std::optional<PhcString> parse(const QString &text);
    QString text() const;
};

std::optional<PhcString> PhcString::parse(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\$argon2id\\$v=19\\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,9})"
                       "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})\\z"));
    const auto match = pattern.match(text);
    const auto decoded = [&match](int part) {
        return QByteArray::fromBase64Encoding(
            match.captured(part).toLatin1(), QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals);
    };
    if (!match.hasMatch() || !decoded(4) || !decoded(5))
        return std::nullopt;
    const Argon2Cost cost{ match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt() };
    if (!cost.isBearable())
        return std::nullopt;
    return PhcString{ cost, *decoded(4), *decoded(5) };
}

QString PhcString::text() const
{
    const auto encoded
        = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals)); };
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$%4$%5")
        .arg(QString::number(cost.memoryKiB), QString::number(cost.iterations), QString::number(cost.lanes),
            encoded(salt), encoded(hash));
}

/// One password typed on two keyboards may differ in how its accents are composed (RFC 8265 §4.2.2).
QByteArray bytesOf(const QString &password) { return password.normalized(QString::NormalizationForm_C).toUtf8(); }

SecureBytes hashOf(const QString &password, const QByteArray &salt, const Argon2Cost &cost, size_t size)
{
    QByteArray bytes = bytesOf(password);
    const SecureBytes hash = argon2id(bytes, salt, cost, size);
    scrub(bytes);
    return hash;
}

} // namespace

Argon2PasswordHash::Argon2PasswordHash(const Argon2Cost &cost)
    : m_cost(cost)
{
}

QString Argon2PasswordHash::make(const QString &password)
{
    const auto made = guarded([&]() -> Result<QString> {
        QByteArray salt(saltSize, '\0');
        Botan::system_rng().randomize(reinterpret_cast<uint8_t *>(salt.data()), sizeOf(salt));
        const SecureBytes hash = hashOf(password, salt, m_cost, keySize);
        return PhcString{ m_cost, salt, viewOf(hash).toByteArray() }.text();
    });
    return made ? *made : QString();
}

PasswordHash::Check Argon2PasswordHash::check(const QString &password, const QString &hash)
{
    const auto checked = guarded([&]() -> Result<Check> {
        const auto stored = PhcString::parse(hash);
        if (!stored)
            return Check::Wrong;
        const SecureBytes made = hashOf(password, stored->salt, stored->cost, sizeOf(stored->hash));
        if (!Botan::constant_time_compare(made.data(), dataOf(stored->hash), made.size()))
            return Check::Wrong;
        const bool isWeaker = stored->cost.memoryKiB < m_cost.memoryKiB || stored->cost.iterations < m_cost.iterations
            || stored->salt.size() < saltSize || made.size() < keySize;
        return isWeaker ? Check::RightButOutdated : Check::Right;
    });
    return checked ? *checked : Check::Wrong;
}

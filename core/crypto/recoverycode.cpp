// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverycode.h"

#include "core/crypto/keyderivation.h"

#include <botan/hash.h>

namespace {

const QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t codeSymbols = 26;
constexpr size_t checkSymbols = 4;
constexpr size_t groupSize = 5;

/// @p count symbols of the first 5 × @p count bits.
SecureBytes encode(const SecureBytes &bytes, size_t count)
{
    SecureBytes symbols;
    for (size_t bit = 0; bit < 5 * count; bit += 5) {
        const unsigned high = bytes[bit / 8];
        const unsigned low = bit / 8 + 1 < bytes.size() ? bytes[bit / 8 + 1] : 0;
        const unsigned pair = high << 8 | low;
        symbols.push_back(uint8_t(alphabet[qsizetype(pair >> (11 - bit % 8) & 31)]));
    }
    return symbols;
}

SecureBytes checkOf(const SecureBytes &symbols)
{
    const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    hash->update("doorcode/recovery/check/1");
    hash->update(symbols);
    return encode(hash->final(), checkSymbols);
}

/// The symbol @p typed stands for, 0 when it stands for none.
char symbolOf(QChar typed)
{
    const char letter = typed.toUpper().toLatin1();
    if (letter == 'O')
        return '0';
    if (letter == 'I' || letter == 'L')
        return '1';
    return letter != '\0' && alphabet.contains(letter) ? letter : '\0';
}

} // namespace

RecoveryCode::RecoveryCode(SecureBytes symbols)
    : m_symbols(std::move(symbols))
{
}

RecoveryCode RecoveryCode::make(RandomSource &random)
{
    return RecoveryCode(encode(randomSecret(random, 17), codeSymbols));
}

std::optional<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    SecureBytes symbols;
    for (const QChar character : text) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const char symbol = symbolOf(character);
        if (symbol == '\0' || symbols.size() == codeSymbols + checkSymbols)
            return std::nullopt;
        symbols.push_back(uint8_t(symbol));
    }
    if (symbols.size() != codeSymbols + checkSymbols)
        return std::nullopt;
    const SecureBytes check(symbols.begin() + codeSymbols, symbols.end());
    symbols.resize(codeSymbols);
    if (check != checkOf(symbols))
        return std::nullopt;
    return RecoveryCode(std::move(symbols));
}

QString RecoveryCode::text() const
{
    SecureBytes all = m_symbols;
    all += checkOf(m_symbols);
    QString text;
    text.reserve(qsizetype(all.size() + all.size() / groupSize));
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(char(all[i]));
    }
    return text;
}

SecureBytes RecoveryCode::privateKey(const DepotId &depot, const Argon2Cost &cost) const
{
    return argon2id(viewOf(m_symbols), depot.text().toUtf8(), cost);
}

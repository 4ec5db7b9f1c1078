// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hotpcodemaker.h"

#include "core/crypto/guarded.h"
#include "core/crypto/keybundle.h"
#include "core/crypto/keyderivation.h"
#include "core/crypto/keyring.h"

#include <botan/kdf.h>
#include <botan/mac.h>
#include <botan/mem_ops.h>
#include <botan/otp.h>

namespace {

QByteArray infoOf(const CodeBinding &binding)
{
    QByteArray info = QByteArrayLiteral("doorcode/code/1");
    appendFramed(info, binding.stop.text().toUtf8());
    appendFramed(info, binding.issue.text().toUtf8());
    appendFramed(info, binding.nonce);
    appendFramed(info, binding.contactTag);
    return info;
}

/// @p value in @p count digits, room left for a check digit so that the array never moves and leaves a copy behind.
QByteArray digitsOf(quint32 value, int count)
{
    QByteArray digits(count, '0');
    digits.reserve(count + 1);
    for (qsizetype i = count - 1; i >= 0; --i, value /= 10)
        digits[i] = char('0' + value % 10);
    return digits;
}

} // namespace

bool isSameCode(const Code &right, const Code &typed)
{
    const QByteArray &digits = right.digits();
    const QByteArray &given = typed.digits();
    return digits.size() == given.size() && Botan::constant_time_compare(dataOf(digits), dataOf(given), sizeOf(digits));
}

HotpCodeMaker::HotpCodeMaker(Keyring &keyring)
    : m_keyring(keyring)
{
}

HotpCodeMaker::~HotpCodeMaker() = default;

Result<Code> HotpCodeMaker::make(const CodeBinding &binding)
{
    return guarded([&] { return derive(binding); });
}

Result<Code> HotpCodeMaker::derive(const CodeBinding &binding)
{
    auto bundle = m_keyring.bundle();
    if (!bundle)
        return bundle.error();
    auto key = (*bundle)->epochKey(binding.epoch);
    if (!key) {
        // Another program of the profile may have stepped on meanwhile.
        if (auto refreshed = m_keyring.refresh(); !refreshed)
            return refreshed.error();
        bundle = m_keyring.bundle();
        key = (*bundle)->epochKey(binding.epoch);
    }
    if (!key)
        return key.error();

    if (!m_kdf)
        m_kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    const QByteArray depot = (*bundle)->depot().text().toUtf8();
    const QByteArray info = infoOf(binding);
    const SecureBytes secret = m_kdf->derive_key(keySize, **key, depot.toStdString(), info.toStdString());
    Botan::HOTP hotp(secret.data(), secret.size(), "SHA-256", size_t(binding.format.digits));
    QByteArray digits = digitsOf(hotp.generate_hotp(quint64(binding.number)), binding.format.digits);
    if (binding.format.checkDigit == CodeFormat::CheckDigit::On)
        digits.append(dammDigit(digits));
    return Code(std::move(digits));
}

Result<bool> HotpCodeMaker::matches(const CodeBinding &binding, const Code &typed)
{
    const auto code = make(binding);
    if (!code)
        return code.error();
    return isSameCode(*code, typed);
}

Result<QByteArray> HotpCodeMaker::contactTag(const Contact &contact)
{
    return guarded([&]() -> Result<QByteArray> {
        const auto bundle = m_keyring.bundle();
        if (!bundle)
            return bundle.error();
        QByteArray framed;
        appendFramed(framed, contact.phone ? contact.phone->e164().toUtf8() : QByteArray());
        appendFramed(framed, contact.email ? contact.email->text().toUtf8() : QByteArray());
        const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
        mac->set_key(expand((*bundle)->depotKey(), "doorcode/contact/1"));
        mac->update(dataOf(framed), sizeOf(framed));
        return viewOf(mac->final()).toByteArray();
    });
}

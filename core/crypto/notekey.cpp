// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/notekey.h"

#include <botan/ed25519.h>
#include <botan/hash.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

namespace {

constexpr char ed25519 = 0x01;
constexpr qsizetype publicKeySize = 32;

template<typename Bytes>
QByteArray toByteArray(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

NoteVerifier::NoteVerifier(QString keyName, QByteArray publicKey)
    : m_keyName(std::move(keyName))
    , m_publicKey(std::move(publicKey))
{
}

std::optional<NoteVerifier> NoteVerifier::parse(const QByteArray &text)
{
    // The base64 may itself hold a "+", the name may not.
    const qsizetype nameEnd = text.indexOf('+');
    const qsizetype idEnd = text.indexOf('+', nameEnd + 1);
    if (nameEnd < 1 || idEnd < 0)
        return std::nullopt;
    const auto key = QByteArray::fromBase64Encoding(text.mid(idEnd + 1), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 1 + publicKeySize || key.decoded.at(0) != ed25519)
        return std::nullopt;
    NoteVerifier verifier(QString::fromUtf8(text.left(nameEnd)), key.decoded.mid(1));
    if (verifier.toBytes() != text)
        return std::nullopt;
    return verifier;
}

QByteArray NoteVerifier::keyId() const
{
    const QByteArray named = m_keyName.toUtf8() + '\n' + ed25519 + m_publicKey;
    const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    hash->update(dataOf(named), sizeOf(named));
    return toByteArray(hash->final()).left(4);
}

QByteArray NoteVerifier::toBytes() const
{
    return m_keyName.toUtf8() + '+' + keyId().toHex() + '+' + (QByteArray(1, ed25519) + m_publicKey).toBase64();
}

bool NoteVerifier::hasSigned(const QByteArray &text, const QByteArray &signature) const
{
    const Botan::Ed25519_PublicKey key(toSecure(m_publicKey));
    Botan::PK_Verifier verifier(key, "Pure");
    return verifier.verify_message(dataOf(text), sizeOf(text), dataOf(signature), sizeOf(signature));
}

NoteSigner::NoteSigner(const SecureBytes &seed, QString keyName)
    : m_seed(seed)
    , m_keyName(std::move(keyName))
{
}

NoteVerifier NoteSigner::verifier() const
{
    return NoteVerifier(m_keyName, toByteArray(Botan::Ed25519_PrivateKey(m_seed).public_key_bits()));
}

QByteArray NoteSigner::sign(const QByteArray &text) const
{
    const Botan::Ed25519_PrivateKey key(m_seed);
    Botan::System_RNG random;
    Botan::PK_Signer signer(key, random, "Pure");
    return toByteArray(signer.sign_message(dataOf(text), sizeOf(text), random));
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedbox.h"

#include <botan/aead.h>
#include <botan/version.h>

namespace {

const char algorithm[] = "ChaCha20Poly1305";

#if BOTAN_VERSION_MAJOR < 3
constexpr auto sealing = Botan::Cipher_Dir::ENCRYPTION;
constexpr auto opening = Botan::Cipher_Dir::DECRYPTION;
#else
constexpr auto sealing = Botan::Cipher_Dir::Encryption;
constexpr auto opening = Botan::Cipher_Dir::Decryption;
#endif

} // namespace

QByteArray sealBox(const SecureBytes &key, const QByteArray &nonce, const QByteArray &header, SecureBytes plain)
{
    const auto cipher = Botan::AEAD_Mode::create_or_throw(algorithm, sealing);
    cipher->set_key(key);
    cipher->set_associated_data(dataOf(header), sizeOf(header));
    cipher->start(dataOf(nonce), sizeOf(nonce));
    cipher->finish(plain);
    return viewOf(plain).toByteArray();
}

std::optional<SecureBytes> openBox(
    const SecureBytes &key, QByteArrayView nonce, QByteArrayView header, QByteArrayView sealed)
{
    if (sealed.size() < boxTagSize)
        return std::nullopt;
    const auto cipher = Botan::AEAD_Mode::create_or_throw(algorithm, opening);
    cipher->set_key(key);
    cipher->set_associated_data(dataOf(header), sizeOf(header));
    cipher->start(dataOf(nonce), sizeOf(nonce));
    SecureBytes bytes = toSecure(sealed);
    try {
        cipher->finish(bytes);
    } catch (const Botan::Invalid_Authentication_Tag &) {
        return std::nullopt;
    }
    return bytes;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyderivation.h"

#include <botan/kdf.h>
#include <botan/pwdhash.h>

#include <string>

namespace {

// Of all forms of derive_key() the one with strings is in Botan 2 and 3 alike.
std::string stringOf(QByteArrayView bytes) { return std::string(bytes.data(), sizeOf(bytes)); }

} // namespace

SecureBytes expand(const SecureBytes &key, QByteArrayView info, size_t size)
{
    const auto kdf = Botan::KDF::create_or_throw("HKDF-Expand(SHA-256)");
    return kdf->derive_key(size, key, std::string(), stringOf(info));
}

SecureBytes extractAndExpand(const SecureBytes &secret, QByteArrayView salt, QByteArrayView info, size_t size)
{
    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    return kdf->derive_key(size, secret, stringOf(salt), stringOf(info));
}

SecureBytes argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost &cost, size_t size)
{
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto hash = family->from_params(size_t(cost.memoryKiB), size_t(cost.iterations), size_t(cost.lanes));
    SecureBytes key(size);
    hash->derive_key(key.data(), key.size(), password.data(), sizeOf(password), dataOf(salt), sizeOf(salt));
    return key;
}

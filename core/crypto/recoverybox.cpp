// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverybox.h"

#include "core/crypto/keyderivation.h"
#include "core/crypto/sealedbox.h"

#include <botan/pubkey.h>
#include <botan/system_rng.h>
#if __has_include(<botan/x25519.h>)
#include <botan/x25519.h>
using PrivateKey = Botan::X25519_PrivateKey;
#else
#include <botan/curve25519.h>
using PrivateKey = Botan::Curve25519_PrivateKey;
#endif

namespace {

const QByteArrayView magic = "DOORRBOX\x01";
constexpr qsizetype publicKeySize = 32;

/// Key and nonce of one box. The nonce may be derived, since every box has a key of its own.
struct BoxKeys {
    SecureBytes key;
    QByteArray nonce;
};

BoxKeys boxKeys(const SecureBytes &ownPrivateKey, QByteArrayView otherPublicKey, const QByteArray &bothPublicKeys)
{
    const PrivateKey key(ownPrivateKey);
    Botan::System_RNG random;
    const Botan::PK_Key_Agreement agreement(key, random, "Raw");
    const SecureBytes shared = agreement.derive_key(keySize, dataOf(otherPublicKey), sizeOf(otherPublicKey)).bits_of();
    const SecureBytes derived
        = extractAndExpand(shared, bothPublicKeys, "doorcode/recovery/1", keySize + size_t(boxNonceSize));
    return BoxKeys{ SecureBytes(derived.begin(), derived.begin() + keySize),
        viewOf(derived).sliced(qsizetype(keySize)).toByteArray() };
}

} // namespace

QByteArray publicKeyOf(const SecureBytes &privateKey)
{
    const auto key = PrivateKey(privateKey).public_value();
    return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
}

QByteArray sealForRecovery(const QByteArray &publicKey, const SecureBytes &plain, RandomSource &random)
{
    const SecureBytes boxPrivateKey = randomSecret(random, int(keySize));
    const QByteArray boxPublicKey = publicKeyOf(boxPrivateKey);
    const BoxKeys keys = boxKeys(boxPrivateKey, publicKey, boxPublicKey + publicKey);
    const QByteArray header = magic.toByteArray() + boxPublicKey;
    return header + sealBox(keys.key, keys.nonce, header, plain);
}

std::optional<SecureBytes> openForRecovery(const SecureBytes &privateKey, QByteArrayView box)
{
    const qsizetype headerSize = magic.size() + publicKeySize;
    if (box.size() < headerSize + boxTagSize || !box.startsWith(magic))
        return std::nullopt;
    const QByteArray boxPublicKey = box.sliced(magic.size(), publicKeySize).toByteArray();
    const BoxKeys keys = boxKeys(privateKey, boxPublicKey, boxPublicKey + publicKeyOf(privateKey));
    return openBox(keys.key, keys.nonce, box.first(headerSize), box.sliced(headerSize));
}

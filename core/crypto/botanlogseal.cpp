// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/botanlogseal.h"

#include "core/crypto/guarded.h"
#include "core/crypto/keybundle.h"
#include "core/crypto/keyring.h"
#include "core/crypto/notekey.h"
#include "core/domain/checkpoint.h"

#include <botan/hash.h>
#include <botan/mac.h>

#include <memory>

namespace {

// Never kept per thread: a thread may end while the program does, after Botan's memory pool.
std::unique_ptr<Botan::HashFunction> sha256() { return Botan::HashFunction::create_or_throw("SHA-256"); }

Hash finish(Botan::HashFunction &hash)
{
    Hash value{};
    hash.final(value.data());
    return value;
}

Hash hashPair(uint8_t prefix, const Hash &first, const Hash &second)
{
    const auto hash = sha256();
    hash->update(prefix);
    hash->update(first.data(), first.size());
    hash->update(second.data(), second.size());
    return finish(*hash);
}

} // namespace

BotanLogSeal::BotanLogSeal(Keyring &keyring)
    : m_keyring(keyring)
{
}

Hash BotanLogSeal::emptyRoot() const { return finish(*sha256()); }

Hash BotanLogSeal::leaf(QByteArrayView entry) const
{
    const auto hash = sha256();
    hash->update(uint8_t(0x00));
    hash->update(dataOf(entry), sizeOf(entry));
    return finish(*hash);
}

Hash BotanLogSeal::node(const Hash &left, const Hash &right) const { return hashPair(0x01, left, right); }

Hash BotanLogSeal::head(const Hash &previous, const Hash &leaf) const { return hashPair(0x02, previous, leaf); }

QByteArray BotanLogSeal::commitment(QByteArrayView secret, QByteArrayView field) const
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(dataOf(secret), sizeOf(secret));
    mac->update(dataOf(field), sizeOf(field));
    return viewOf(mac->final()).toByteArray();
}

Result<QByteArray> BotanLogSeal::signNote(const QByteArray &text, const QString &keyName)
{
    return guarded([&]() -> Result<QByteArray> {
        const auto bundle = m_keyring.bundle();
        if (!bundle)
            return bundle.error();
        const NoteSigner signer((*bundle)->logKey(), keyName);
        const SignedNote note{ text, keyName, signer.verifier().keyId(), signer.sign(text) };
        const QByteArray bytes = note.toBytes();
        if (!SignedNote::parse(bytes))
            return Error{ ErrorCode::Internal, QStringLiteral("note") };
        return bytes;
    });
}

Result<QByteArray> BotanLogSeal::openNote(const QByteArray &note, const QByteArray &verifierKey) const
{
    return guarded([&]() -> Result<QByteArray> {
        const auto parsed = SignedNote::parse(note);
        const auto verifier = NoteVerifier::parse(verifierKey);
        if (!parsed || !verifier || parsed->keyName != verifier->keyName() || parsed->keyId != verifier->keyId()
            || !verifier->hasSigned(parsed->text, parsed->signature))
            return ErrorCode::LogAltered;
        return parsed->text;
    });
}

Result<QByteArray> BotanLogSeal::verifierKey(const QString &keyName)
{
    return guarded([&]() -> Result<QByteArray> {
        const auto bundle = m_keyring.bundle();
        if (!bundle)
            return bundle.error();
        return NoteSigner((*bundle)->logKey(), keyName).verifier().toBytes();
    });
}

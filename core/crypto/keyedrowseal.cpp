// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyedrowseal.h"

#include "core/crypto/guarded.h"
#include "core/crypto/keybundle.h"
#include "core/crypto/keyderivation.h"
#include "core/crypto/keyring.h"

#include <botan/mac.h>
#include <botan/mem_ops.h>

KeyedRowSeal::KeyedRowSeal(Keyring &keyring)
    : m_keyring(keyring)
{
}

KeyedRowSeal::~KeyedRowSeal() = default;

Result<QByteArray> KeyedRowSeal::seal(QByteArrayView columns)
{
    return guarded([&]() -> Result<QByteArray> {
        const auto bundle = m_keyring.bundle();
        if (!bundle)
            return bundle.error();
        if (!m_mac || m_generation != m_keyring.generation()) {
            m_mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
            m_mac->set_key(expand((*bundle)->depotKey(), "doorcode/row/1"));
            m_generation = m_keyring.generation();
        }
        m_mac->update(dataOf(columns), sizeOf(columns));
        QByteArray tag(qsizetype(m_mac->output_length()), '\0');
        m_mac->final(reinterpret_cast<uint8_t *>(tag.data()));
        return tag;
    });
}

Result<void> KeyedRowSeal::check(QByteArrayView columns, QByteArrayView tag)
{
    const auto right = seal(columns);
    if (!right)
        return right.error();
    if (tag.size() != right->size() || !Botan::constant_time_compare(dataOf(*right), dataOf(tag), sizeOf(tag)))
        return ErrorCode::RowAltered;
    return {};
}

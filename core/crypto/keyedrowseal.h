// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/rowseal.h"

#include <memory>

class Keyring;

namespace Botan {
class MessageAuthenticationCode;
}

/// Row MACs under the key that comes from the depot's key. It keeps the keyed MAC, since every row read asks for one.
/// Core thread only.
class KeyedRowSeal : public RowSeal {
public:
    explicit KeyedRowSeal(Keyring &keyring);
    ~KeyedRowSeal() override;
    KeyedRowSeal(const KeyedRowSeal &) = delete;
    KeyedRowSeal &operator=(const KeyedRowSeal &) = delete;

    Result<QByteArray> seal(QByteArrayView columns) override;
    Result<void> check(QByteArrayView columns, QByteArrayView tag) override;

private:
    Keyring &m_keyring;
    std::unique_ptr<Botan::MessageAuthenticationCode> m_mac;
    quint64 m_generation = 0;
};

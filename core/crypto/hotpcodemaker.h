// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/codemaker.h"

#include <memory>

class Keyring;

namespace Botan {
class KDF;
}

/// In constant time: it takes as long for a code that is wrong in its first digit as for the right one. False, too,
/// when the lengths differ.
bool isSameCode(const Code &right, const Code &typed);

/// Codes by RFC 4226 with SHA-256, each from a secret of its own that HKDF derives from the epoch's key and everything
/// the code is bound to (security.md §3.2). Core thread only.
class HotpCodeMaker : public CodeMaker {
public:
    explicit HotpCodeMaker(Keyring &keyring);
    ~HotpCodeMaker() override;
    HotpCodeMaker(const HotpCodeMaker &) = delete;
    HotpCodeMaker &operator=(const HotpCodeMaker &) = delete;

    Result<Code> make(const CodeBinding &binding) override;
    Result<bool> matches(const CodeBinding &binding, const Code &typed) override;
    Result<QByteArray> contactTag(const Contact &contact) override;

private:
    Result<Code> derive(const CodeBinding &binding);

    Keyring &m_keyring;
    std::unique_ptr<Botan::KDF> m_kdf;
};

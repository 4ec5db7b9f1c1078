// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/crypto/argon2cost.h"
#include "core/crypto/securebytes.h"

#include <optional>

/// What is printed on the recovery sheet: 130 random bits as 26 symbols of Crockford's base32 and four more that check
/// them, in six groups of five. It is read off paper and typed, so parsing forgives case, spaces and O/0, I/L/1.
class RecoveryCode {
public:
    static RecoveryCode make(RandomSource &random);
    /// Nothing when a symbol is foreign, the length is wrong or the check does not fit.
    static std::optional<RecoveryCode> parse(const QString &text);

    QString text() const;
    /// The X25519 private key of this code for @p depot. The cost is part of the key: sheets already printed are void
    /// if it ever changes.
    SecureBytes privateKey(const DepotId &depot, const Argon2Cost &cost) const;

private:
    explicit RecoveryCode(SecureBytes symbols);

    SecureBytes m_symbols;
};

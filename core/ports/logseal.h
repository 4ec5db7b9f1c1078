// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/hash.h"

#include <QByteArray>

/// The hashes and signatures of the log (security.md §4.2, §4.3). The hashing functions need no key and may be called
/// from any thread.
class LogSeal {
public:
    virtual ~LogSeal() = default;

    virtual Hash emptyRoot() const = 0; ///< SHA-256("")
    virtual Hash leaf(QByteArrayView entry) const = 0; ///< SHA-256(0x00 ‖ entry)
    virtual Hash node(const Hash &left, const Hash &right) const = 0; ///< SHA-256(0x01 ‖ left ‖ right)
    virtual Hash head(const Hash &previous, const Hash &leaf) const = 0; ///< SHA-256(0x02 ‖ previous ‖ leaf)
    virtual QByteArray commitment(QByteArrayView secret, QByteArrayView field) const = 0; ///< HMAC-SHA-256, 32 bytes

    /// A C2SP signed note over @p text by the depot's log key, key name @p keyName. KeyStoreLocked if closed.
    virtual Result<QByteArray> signNote(const QByteArray &text, const QString &keyName) = 0;
    /// The text of @p note if @p verifierKey (C2SP verifier key line) signed it; LogAltered otherwise.
    virtual Result<QByteArray> openNote(const QByteArray &note, const QByteArray &verifierKey) const = 0;
    /// The depot's log key as a C2SP verifier key "<name>+<hex key id>+<base64(0x01 ‖ public key)>".
    virtual Result<QByteArray> verifierKey(const QString &keyName) = 0;
};

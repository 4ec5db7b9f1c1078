// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"
#include "core/domain/code.h"
#include "core/domain/contact.h"

#include <QByteArray>

/// Everything a code is bound to: security.md §3.2. Nothing of it is secret.
struct CodeBinding {
    StopId stop;
    IssueId issue;
    QByteArray nonce; ///< 16 random bytes of the issue
    int epoch = 0; ///< which epoch key
    int number = 1; ///< the issue's number, HOTP's counter
    QByteArray contactTag; ///< 32 bytes
    CodeFormat format;
};

/// Derives codes from the depot's keys. It is the only place a code comes from; nothing stores one.
/// Core thread only. KeyStoreLocked while the key store is not open, KeyMissing when the epoch's key is gone.
class CodeMaker {
public:
    virtual ~CodeMaker() = default;

    virtual Result<Code> make(const CodeBinding &binding) = 0;
    /// Compares in constant time. False, too, when the lengths differ.
    virtual Result<bool> matches(const CodeBinding &binding, const Code &typed) = 0;
    /// HMAC-SHA-256(K_contact, LP(E.164 or "") ‖ LP(mail address or "")), 32 bytes.
    virtual Result<QByteArray> contactTag(const Contact &contact) = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/securebytes.h"

#include <QString>

#include <optional>

/// A named Ed25519 public key as C2SP signed-note writes it: "<name>+<hex key id>+<base64(0x01 ‖ key)>".
class NoteVerifier {
public:
    NoteVerifier(QString keyName, QByteArray publicKey);
    /// Nothing when @p text is not exactly such a line, or its key id is not that of its name and key.
    static std::optional<NoteVerifier> parse(const QByteArray &text);

    const QString &keyName() const { return m_keyName; }
    /// The first 4 bytes of SHA-256(name ‖ "\n" ‖ 0x01 ‖ key).
    QByteArray keyId() const;
    QByteArray toBytes() const;
    bool hasSigned(const QByteArray &text, const QByteArray &signature) const;

private:
    QString m_keyName;
    QByteArray m_publicKey;
};

/// The private side, made of Ed25519's 32-byte seed for as long as one signature takes.
class NoteSigner {
public:
    NoteSigner(const SecureBytes &seed, QString keyName);

    NoteVerifier verifier() const;
    QByteArray sign(const QByteArray &text) const;

private:
    const SecureBytes &m_seed;
    QString m_keyName;
};

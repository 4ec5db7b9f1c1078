// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logseal.h"

class Keyring;

/// The log's hashes, and its checkpoints signed with the depot's Ed25519 log key as C2SP signed notes.
/// Hashing and openNote() from any thread; what needs the key from the core thread.
class BotanLogSeal : public LogSeal {
public:
    explicit BotanLogSeal(Keyring &keyring);

    Hash emptyRoot() const override;
    Hash leaf(QByteArrayView entry) const override;
    Hash node(const Hash &left, const Hash &right) const override;
    Hash head(const Hash &previous, const Hash &leaf) const override;
    QByteArray commitment(QByteArrayView secret, QByteArrayView field) const override;

    Result<QByteArray> signNote(const QByteArray &text, const QString &keyName) override;
    Result<QByteArray> openNote(const QByteArray &note, const QByteArray &verifierKey) const override;
    Result<QByteArray> verifierKey(const QString &keyName) override;

private:
    Keyring &m_keyring;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/domain/hash.h"

#include <QByteArray>

#include <optional>

/// How large the log was and what its root was, as C2SP tlog-checkpoint writes it: the text that is signed.
struct Checkpoint {
    LogId log;
    quint64 size = 0;
    Hash root{};

    /// "doorcode/<log uuid>"
    QString origin() const;
    /// The note's text: origin, decimal size, base64 root, one line each, every line ended by \n.
    QByteArray text() const;
    /// Nothing when @p text is not exactly such a text (leading zeros, other line ends, wrong lengths are refused).
    static std::optional<Checkpoint> parse(const QByteArray &text);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// C2SP signed-note: a text, an empty line, and one Ed25519 signature line "— <key name> <base64(key id ‖ signature)>".
struct SignedNote {
    QByteArray text;
    QString keyName;
    QByteArray keyId; ///< 4 bytes
    QByteArray signature; ///< 64 bytes

    QByteArray toBytes() const;
    static std::optional<SignedNote> parse(const QByteArray &bytes);
};

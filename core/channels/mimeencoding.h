// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// A header's text as RFC 2047 encoded words, one a line; as it is when it is short, plain ASCII that reads back the
/// same.
/// @p text holds no control character.
QByteArray encodedHeaderText(const QString &text);

/// A display name before an address (RFC 5322 §3.4): encoded words or a quoted string.
QByteArray encodedDisplayName(const QString &name);

/// A body's lines and how they are encoded (RFC 2045 §6). Wipe `lines` after use.
struct EncodedBody {
    QByteArray transferEncoding; ///< "7bit", "quoted-printable" or "base64"
    QByteArray lines; ///< every line ended by CRLF, none longer than 78 octets
};

/// Any line end in @p text becomes CRLF; controls but tab are left out, so that no line end, and no dot on a line of
/// its own, reaches a server that is not meant as such.
EncodedBody encodedBody(const QString &text);

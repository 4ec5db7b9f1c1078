// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/manifest/encodingguess.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

/// A manifest's text piece by piece, so that no file lies in memory as a whole. It hashes the very bytes it hands out.
class TextSource {
public:
    TextSource(QIODevice &device, FoundEncoding found);

    /// The next piece, empty after the last one.
    Result<QString> next();

    qint64 bytesRead() const { return m_bytesRead; }

    /// SHA-256 of all bytes, once next() gave an empty piece.
    QByteArray digest() const { return m_hash.result(); }

private:
    QString decode(QByteArrayView bytes);
    Result<QString> whole(QString text, QByteArrayView bytes);

    QIODevice &m_device;
    FoundEncoding m_found;
    QStringDecoder m_decoder;
    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    QString m_heldBack; ///< the first half of a surrogate pair that a piece was cut in
    qint64 m_bytesRead = 0;
    qint64 m_linesRead = 0;
};

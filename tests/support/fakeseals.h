// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logseal.h"
#include "core/ports/randomsource.h"
#include "core/ports/rowseal.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

/// Seals rows under a fixed key, so that storage is tested without a key store.
class FakeRowSeal : public RowSeal {
public:
    Result<QByteArray> seal(QByteArrayView columns) override
    {
        return QMessageAuthenticationCode::hash(columns.toByteArray(), "row", QCryptographicHash::Sha256);
    }
    Result<void> check(QByteArrayView columns, QByteArrayView tag) override
    {
        const auto own = seal(columns);
        if (own && *own == tag)
            return {};
        return ErrorCode::RowAltered;
    }
};

/// Hashes as the product does, and "signs" a note with a plain hash of it.
class FakeLogSeal : public LogSeal {
public:
    Hash emptyRoot() const override { return hash({}); }
    Hash leaf(QByteArrayView entry) const override { return hash(QByteArray(1, '\0') + entry.toByteArray()); }
    Hash node(const Hash &left, const Hash &right) const override
    {
        return hash(QByteArray(1, '\1') + toBytes(left) + toBytes(right));
    }
    Hash head(const Hash &previous, const Hash &leaf) const override
    {
        return hash(QByteArray(1, '\2') + toBytes(previous) + toBytes(leaf));
    }
    QByteArray commitment(QByteArrayView secret, QByteArrayView field) const override
    {
        return QMessageAuthenticationCode::hash(field.toByteArray(), secret.toByteArray(), QCryptographicHash::Sha256);
    }
    Result<QByteArray> signNote(const QByteArray &text, const QString &keyName) override
    {
        return text + separator() + keyName.toUtf8() + ' ' + toBytes(hash(text)).toBase64() + '\n';
    }
    Result<QByteArray> openNote(const QByteArray &note, const QByteArray &) const override
    {
        const auto end = note.indexOf(separator());
        const QByteArray text = note.left(end);
        if (end < 0 || !note.endsWith(' ' + toBytes(hash(text)).toBase64() + '\n'))
            return ErrorCode::LogAltered;
        return text;
    }
    Result<QByteArray> verifierKey(const QString &keyName) override { return keyName.toUtf8() + "+00000000+AA=="; }

private:
    static QByteArray separator() { return QByteArrayLiteral("\n\xe2\x80\x94 "); }
    static Hash hash(const QByteArray &bytes)
    {
        return toHash(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
};

/// The same bytes in every run; no two answers of one source are alike.
class FakeRandom : public RandomSource {
public:
    QByteArray bytes(int count) override
    {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += QCryptographicHash::hash(QByteArray::number(m_next++), QCryptographicHash::Sha256);
        return bytes.left(count);
    }

private:
    qint64 m_next = 0;
};

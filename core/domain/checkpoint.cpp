// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checkpoint.h"

#include <QUuid>

namespace {

const QLatin1String originPrefix("doorcode/");
const QByteArrayView signaturePrefix = "\xE2\x80\x94 ";
constexpr qsizetype keyIdSize = 4;
constexpr qsizetype signatureSize = 64;

/// The decoded bytes; nothing unless @p text is the one way to write them.
std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64() != text)
        return std::nullopt;
    return result.decoded;
}

std::optional<LogId> logOf(const QString &origin)
{
    if (!origin.startsWith(originPrefix))
        return std::nullopt;
    const QString log = origin.mid(originPrefix.size());
    if (QUuid(log).isNull() || QUuid(log).toString(QUuid::WithoutBraces) != log)
        return std::nullopt;
    return LogId{ log };
}

bool isKeyName(const QString &name)
{
    const auto isForeign = [](QChar character) { return character.isSpace() || character == QLatin1Char('+'); };
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), isForeign);
}

bool isNoteText(const QByteArray &bytes)
{
    const auto isControl = [](char byte) { return quint8(byte) < 0x20 && byte != '\n'; };
    return QString::fromUtf8(bytes).toUtf8() == bytes && std::none_of(bytes.begin(), bytes.end(), isControl);
}

} // namespace

QString Checkpoint::origin() const { return originPrefix + log.text(); }

QByteArray Checkpoint::text() const
{
    return origin().toUtf8() + '\n' + QByteArray::number(size) + '\n' + toBytes(root).toBase64() + '\n';
}

std::optional<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    if (lines.size() != 4)
        return std::nullopt;
    const auto log = logOf(QString::fromUtf8(lines[0]));
    bool isNumber = false;
    const quint64 size = lines[1].toULongLong(&isNumber);
    const auto root = fromBase64(lines[2]);
    if (!log || !isNumber || !root || root->size() != qsizetype(sizeof(Hash)))
        return std::nullopt;
    const Checkpoint checkpoint{ *log, size, toHash(*root) };
    // What the parts would be written as is the only text that is accepted.
    if (checkpoint.text() != text)
        return std::nullopt;
    return checkpoint;
}

QByteArray SignedNote::toBytes() const
{
    return text + '\n' + signaturePrefix.toByteArray() + keyName.toUtf8() + ' ' + (keyId + signature).toBase64() + '\n';
}

std::optional<SignedNote> SignedNote::parse(const QByteArray &bytes)
{
    const qsizetype split = bytes.lastIndexOf("\n\n");
    if (split < 0 || split + 2 == bytes.size() || !isNoteText(bytes) || !bytes.endsWith('\n'))
        return std::nullopt;
    const QByteArray line = bytes.mid(split + 2).chopped(1);
    if (!line.startsWith(signaturePrefix) || line.contains('\n'))
        return std::nullopt;
    const QByteArrayList parts = line.mid(signaturePrefix.size()).split(' ');
    if (parts.size() != 2 || !isKeyName(QString::fromUtf8(parts[0])))
        return std::nullopt;
    const auto signature = fromBase64(parts[1]);
    if (!signature || signature->size() != keyIdSize + signatureSize)
        return std::nullopt;
    return SignedNote{ bytes.left(split + 1), QString::fromUtf8(parts[0]), signature->left(keyIdSize),
        signature->mid(keyIdSize) };
}

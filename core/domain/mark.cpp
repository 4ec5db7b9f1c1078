// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mark.h"

namespace {

const QByteArray headKey = QByteArrayLiteral("head ");
const QByteArray failuresKey = QByteArrayLiteral("failures ");
constexpr qsizetype checkpointLines = 3;

} // namespace

QByteArray Mark::text() const
{
    return checkpoint.text() + headKey + toBytes(head).toBase64() + '\n' + failuresKey + QByteArray::number(failures)
        + '\n';
}

std::optional<Mark> Mark::parse(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    if (lines.size() != checkpointLines + 3 || !lines[3].startsWith(headKey) || !lines[4].startsWith(failuresKey))
        return std::nullopt;
    const auto checkpoint = Checkpoint::parse(lines.first(checkpointLines).join('\n') + '\n');
    const QByteArray head = QByteArray::fromBase64(lines[3].mid(headKey.size()));
    bool isNumber = false;
    const quint64 failures = lines[4].mid(failuresKey.size()).toULongLong(&isNumber);
    if (!checkpoint || !isNumber || head.size() != qsizetype(sizeof(Hash)))
        return std::nullopt;
    const Mark mark{ *checkpoint, toHash(head), failures };
    // What the parts would be written as is the only text that is accepted.
    return mark.text() == text ? std::optional(mark) : std::nullopt;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/ports/randomsource.h"

#include <QtEndian>

/// New identities that sort in the order they are made (UUID version 7, RFC 9562 §5.7, with a counter as in §6.2): rows
/// of a bulk act go to the end of every index over them, instead of each to a page of its own. Names, not secrets.
class IdSequence {
public:
    IdSequence(RandomSource &random, Instant start)
        : m_random(random)
        , m_milliseconds(quint64(toMilliseconds(start)))
        // Half of the counter's range is left to count in.
        , m_count(qFromBigEndian<quint32>(random.bytes(4).constData()) & (counterEnd / 2 - 1))
    {
    }

    template<typename IdType>
    IdType next()
    {
        if (++m_count == counterEnd) {
            m_count = 0;
            ++m_milliseconds;
        }
        const quint64 high = m_milliseconds << 16U | quint64(0x7000U) | m_count >> 14U;
        const quint64 random = qFromBigEndian<quint64>(m_random.bytes(8).constData()) & ((quint64(1) << 48U) - 1);
        const quint64 low = quint64(2) << 62U | quint64(m_count & 0x3fffU) << 48U | random;
        QByteArray bytes(16, '\0');
        qToBigEndian(high, bytes.data());
        qToBigEndian(low, bytes.data() + 8);
        return IdType{ QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces) };
    }

private:
    static constexpr quint32 counterEnd = 1U << 26U; ///< 12 bits before the variant, 14 behind it

    RandomSource &m_random;
    quint64 m_milliseconds;
    quint32 m_count;
};

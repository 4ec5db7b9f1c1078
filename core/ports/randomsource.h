// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QByteArray>
#include <QUuid>

/// Where chance comes from: the system's cryptographic generator, or a test's fixed sequence.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    /// @p count random bytes.
    virtual QByteArray bytes(int count) = 0;
};

/// A new identity (UUID version 4). It is a name, not a secret.
template<typename IdType>
IdType makeId(RandomSource &random)
{
    QByteArray bytes = random.bytes(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return IdType{ QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces) };
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyring.h"

#include <QTemporaryDir>

/// "Random" bytes that count up from zero, so that the keys made of them are known: in an opened test keyring the depot
/// key is bytes 00 to 1f, the log key 20 to 3f and the key of epoch 1 is 40 to 5f.
class CountingRandom : public RandomSource {
public:
    QByteArray bytes(int count) override
    {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = char(m_next++);
        return bytes;
    }

private:
    quint8 m_next = 0;
};

inline const Argon2Cost testCost{ 64, 1, 1 };
inline const DepotId testDepot{ QStringLiteral("0b1f7a9e-5c2d-4e83-9a10-6d4c8f2e7b31") };
inline const StationId testStation{ QStringLiteral("11111111-2222-4333-8444-555555555555") };
inline const QByteArray testKek(32, '\x77');

/// A profile folder with a keyring of known keys in it.
struct OpenProfile {
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring{ folder.path(), random, testCost };
    bool isReady = keyring.setUpWithKey(testKek) && keyring.create(testDepot, testStation);

    QString keyPath() const { return folder.filePath(QStringLiteral("keys")); }
};

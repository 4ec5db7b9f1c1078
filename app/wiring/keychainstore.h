// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <chrono>

/// Keeps the key that a profile's bundle is sealed under in the system's own keychain, and nowhere else: without a
/// keychain there is an error, never a plain file. Keychains may take for ever to answer (a locked one asks its user),
/// so nothing here blocks, and an answer that takes longer than the limit counts as none. Needs a running event loop;
/// the futures are finished on the thread that called.
class KeychainStore {
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(5));

    /// KeyMissing when the keychain has none for @p profile, KeychainUnavailable (detail: why) when it does not say.
    QFuture<Result<QByteArray>> read(const QString &profile) const;
    /// KeychainUnavailable when it was not kept, or not in time to know.
    QFuture<Result<void>> write(const QString &profile, const QByteArray &key) const;
    /// Done, too, when there was none.
    QFuture<Result<void>> remove(const QString &profile) const;

private:
    std::chrono::milliseconds m_limit;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <chrono>

/// Keeps one thing of a profile in the system's own keychain, and nowhere else: the key its bundle is sealed under, or
/// the mark of its log. Without a keychain there is an error, never a plain file. Keychains may take for ever to answer
/// (a locked one asks its user), so nothing here blocks, and an answer that takes longer than the limit counts as none.
/// Needs a running event loop; the futures are finished on the thread that called.
class KeychainStore {
public:
    enum class Entry { Key, Mark };
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(5), Entry entry = Entry::Key);

    /// KeyMissing when the keychain has none for @p profile, KeychainUnavailable (detail: why) when it does not say.
    QFuture<Result<QByteArray>> read(const QString &profile) const;
    /// KeychainUnavailable when it was not kept, or not in time to know.
    QFuture<Result<void>> write(const QString &profile, const QByteArray &secret) const;
    /// Done, too, when there was none.
    QFuture<Result<void>> remove(const QString &profile) const;

private:
    QString entryOf(const QString &profile) const;

    std::chrono::milliseconds m_limit;
    Entry m_entry;
};

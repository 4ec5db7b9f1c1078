// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainmark.h"

#include "app/wiring/keychainthread.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

KeychainStore marks() { return KeychainStore(5s, KeychainStore::Entry::Mark); }

} // namespace

KeychainMark::KeychainMark(std::shared_ptr<KeychainThread> thread, QString profile)
    : m_thread(std::move(thread))
    , m_profile(std::move(profile))
{
}

Result<std::optional<QByteArray>> KeychainMark::read()
{
    auto found = m_thread->ask<Result<QByteArray>>(
        marks(), [this](const KeychainStore &keychain) { return keychain.read(m_profile); });
    if (!found && found.error().code == ErrorCode::KeyMissing)
        return std::optional<QByteArray>{};
    if (!found)
        return found.error();
    return std::optional(std::move(*found));
}

Result<void> KeychainMark::write(const QByteArray &mark)
{
    return m_thread->ask<Result<void>>(
        marks(), [&](const KeychainStore &keychain) { return keychain.write(m_profile, mark); });
}

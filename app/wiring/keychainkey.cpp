// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainkey.h"

#include "app/wiring/keychainstore.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace {

// The keychain answers by signals, so it is asked on a thread with a loop of its own while the caller waits.
template<typename Answered, typename Ask>
Answered askKeychain(Ask ask)
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    const KeychainStore keychain;
    std::optional<Answered> answered;
    QMetaObject::invokeMethod(&context, [&] {
        ask(keychain).then(&context, [&](const Answered &answer) {
            answered = answer;
            thread.quit();
        });
    });
    thread.wait();
    return answered ? *answered : Answered(ErrorCode::KeychainUnavailable);
}

} // namespace

Result<QByteArray> readKeychainKey(const QString &profile)
{
    return askKeychain<Result<QByteArray>>([&](const KeychainStore &keychain) { return keychain.read(profile); });
}

Result<void> writeKeychainKey(const QString &profile, const QByteArray &key)
{
    return askKeychain<Result<void>>([&](const KeychainStore &keychain) { return keychain.write(profile, key); });
}

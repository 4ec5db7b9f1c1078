// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/keychainstore.h"

#include <QObject>
#include <QThread>

#include <future>
#include <memory>
#include <mutex>

/// The one thread on which a program asks its keychain. A keychain answers by signals, which need a loop while the
/// caller waits; and libsecret binds what it keeps between two calls to the loop of the first: asked from another
/// thread once that has ended, it never answers again.
class KeychainThread {
public:
    KeychainThread() = default;
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;
    ~KeychainThread();

    /// Blocks for at most the limit of @p keychain. @p ask makes a future of an Answered of it.
    template<typename Answered, typename Ask>
    Answered ask(const KeychainStore &keychain, Ask ask)
    {
        start();
        std::promise<Answered> promise;
        auto answered = promise.get_future();
        QMetaObject::invokeMethod(m_context.get(),
            [&] { ask(keychain).then(m_context.get(), [&](const Answered &answer) { promise.set_value(answer); }); });
        return answered.get();
    }

private:
    /// Not before it is needed: most programs' keys lie in a file.
    void start();

    std::once_flag m_started;
    std::unique_ptr<QObject> m_context;
    QThread m_thread;
};

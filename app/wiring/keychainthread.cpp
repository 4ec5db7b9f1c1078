// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainthread.h"

KeychainThread::~KeychainThread()
{
    m_thread.quit();
    m_thread.wait();
}

void KeychainThread::start()
{
    std::call_once(m_started, [this] {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_context = std::make_unique<QObject>();
        m_context->moveToThread(&m_thread);
        m_thread.start();
    });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/markhome.h"

#include <QString>

#include <memory>

class KeychainThread;

/// The mark of a depot whose key lies in the system's keychain: there too, where setting back the profile's folder does
/// not reach.
class KeychainMark : public MarkHome {
public:
    KeychainMark(std::shared_ptr<KeychainThread> thread, QString profile);

    Result<std::optional<QByteArray>> read() override;
    Result<void> write(const QByteArray &mark) override;

private:
    std::shared_ptr<KeychainThread> m_thread;
    QString m_profile;
};

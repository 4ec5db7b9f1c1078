// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/message.h"
#include "core/domain/messagetext.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <vector>

/// A message as the practice tray shows it: the one place where a code can be seen.
struct TrayMessage {
    Message message;
    QString to;
    QStringList references;
    QString text;
};

/// Shows what a practice depot's tray holds; each text is written again from the ids.
class ReadTray {
public:
    ReadTray(Services services, std::vector<MessageTexts> texts);

    /// NotPractice in a real depot.
    Result<std::vector<TrayMessage>> operator()(const Session &session, int most);

private:
    Services m_services;
    std::vector<MessageTexts> m_texts;
};

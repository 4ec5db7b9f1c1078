// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/messagetext.h"
#include "core/ports/channelbook.h"
#include "core/ports/clock.h"
#include "core/ports/codemaker.h"
#include "core/ports/keystore.h"
#include "core/ports/logseal.h"
#include "core/ports/manifestreader.h"
#include "core/ports/markhome.h"
#include "core/ports/passwordhash.h"
#include "core/ports/phonerules.h"
#include "core/ports/randomsource.h"
#include "core/ports/rowseal.h"
#include "core/ports/storage.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// The adapters a core is made of. They live on the core thread, and go in the reverse order of their making: the
/// database first, the keys last.
struct CoreParts {
    QString profile; ///< the folder
    QString boot; ///< 8 hex digits of this program start
    std::vector<MessageTexts> texts;
    QByteArray commonPasswords; ///< one a line
    QByteArray logFormat; ///< FORMAT.md

    std::unique_ptr<Clock> clock;
    std::unique_ptr<RandomSource> random;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<CodeMaker> codes;
    std::unique_ptr<RowSeal> rowSeal;
    std::unique_ptr<LogSeal> logSeal;
    std::unique_ptr<MarkHome> markHome;
    std::unique_ptr<PasswordHash> passwords;
    std::unique_ptr<PhoneRules> phoneRules;
    std::unique_ptr<ManifestReader> manifestReader;
    std::unique_ptr<ChannelFactory> channelFactory;
    std::unique_ptr<Storage> storage;
};

/// Opens the adapters; called once, on the core thread.
using OpenParts = std::function<Result<CoreParts>()>;

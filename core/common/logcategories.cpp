// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/logcategories.h"

Q_LOGGING_CATEGORY(lcStorage, "doorcode.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCrypto, "doorcode.crypto", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChannels, "doorcode.channels", QtInfoMsg)
Q_LOGGING_CATEGORY(lcManifest, "doorcode.manifest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRuntime, "doorcode.runtime", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWiring, "doorcode.wiring", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesktop, "doorcode.desktop", QtInfoMsg)

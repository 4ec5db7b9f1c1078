// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <optional>

/// How the program was started.
struct StartOptions {
    enum class Depot { Profile, Practice, FreshPractice };

    Depot depot = Depot::Profile;
    std::optional<QString> profile; ///< the folder; the usual one when absent
    std::optional<QString> manifest; ///< the file to import
};

/// Reads the command line without the program's name. Usage (detail: what is wrong).
Result<StartOptions> startOptions(const QStringList &arguments);

/// What --help and --version say; nothing when @p arguments ask for neither. Needs no display.
std::optional<QString> startReply(const QStringList &arguments, const QString &version);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

/// What the program was started with.
struct StartOptions {
    QString profile; ///< the folder
    enum class Depot { Real, Practice, FreshPractice } depot = Depot::Real;
    QString import; ///< a manifest to open; empty: none
    enum class Only { Run, ShowVersion, ShowHelp } only = Only::Run;
    QString help; ///< what --help prints
};

/// Usage (detail: a sentence) for an option that there is not, or one without its value.
Result<StartOptions> parseStartOptions(const QStringList &arguments);

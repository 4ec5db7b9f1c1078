// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"

#include <QString>

#include <memory>

/// The throw-away profile of this user of the computer, in the temporary folder.
QString practiceProfile();

enum class PracticeStart { Continue, Fresh };

/// Opens the practice depot of product.md §7: two hundred fictional deliveries for today, users of each role, a tray,
/// and nothing that leaves the machine. Made anew each day, or when a fresh one is asked for; its messages are in
/// @p language (two letters) where Doorcode has texts in it.
Result<std::unique_ptr<DoorcodeCore>> makePracticeCore(
    PracticeStart start, const QString &language = QStringLiteral("en"));

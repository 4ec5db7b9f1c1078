// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

/// Returns once @p path's bytes are on the disk itself, not in a cache that a power cut empties.
Result<void> syncFile(const QString &path);
/// The same for the names in @p folder, where the system can; after a rename.
Result<void> syncFolder(const QString &folder);

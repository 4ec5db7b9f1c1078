// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

/// Replaces @p path by @p bytes so that, whatever happens, the old file or the new one is there whole; the new one has
/// outlived a power cut once this returns. Only the owner may read it.
Result<void> writeDurably(const QString &path, const QByteArray &bytes);

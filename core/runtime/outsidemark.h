// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The newest checkpoint, kept outside the database in <profile>/mark, so that a log that was cut or rolled back is
/// found.
std::optional<QByteArray> readOutsideMark(const QString &profile);

/// Replaces the mark, under <profile>/keys.lock, unless the one there is of the same log and larger. File,
/// DatabaseBusy.
Result<void> writeOutsideMark(const QString &profile, const QByteArray &note);

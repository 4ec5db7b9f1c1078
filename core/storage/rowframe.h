// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/issue.h"
#include "core/domain/stop.h"

#include <QByteArray>

/// What the seals of rows cover: the columns that decide whether a code is looked at, each with its length before it,
/// so that no two rows frame alike.
QByteArray rowFrame(const Stop &stop);
QByteArray rowFrame(const Issue &issue);

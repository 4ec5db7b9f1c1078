// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/messagetext.h"

#include <QByteArray>

/// Overwrites @p bytes if nobody shares them, and empties them.
void wipe(QByteArray &bytes);

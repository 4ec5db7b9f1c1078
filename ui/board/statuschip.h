// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/widgets/chip.h"

/// How a status looks, wherever it stands.
ChipLook statusChip(BoardStatus status);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

class Storage;

/// Deletes a part of what cancelled and undone imports left, in a UnitOfWork of its own; how many deliveries went.
Result<int> removeSomeHidden(Storage &storage);

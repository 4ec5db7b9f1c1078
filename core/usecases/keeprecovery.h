// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

struct Services;

/// Seals what the key store holds to the recovery code and keeps that in the database: within the UnitOfWork of
/// whatever changed it.
Result<void> keepRecovery(Services &services);

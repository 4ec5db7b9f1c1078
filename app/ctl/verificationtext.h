// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/depot.h"

/// One answer with what to tell the courier, product.md §5 step 4.
QString verificationText(const Verification &verification, const Depot &depot);

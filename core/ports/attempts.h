// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/attempt.h"

#include <optional>

class Attempts {
public:
    virtual ~Attempts() = default;

    virtual Result<void> add(const Attempt &attempt) = 0;
    virtual Result<std::optional<Attempt>> byOperation(const OperationId &operation) = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"

#include <optional>

/// A delivery released, with its proof.
struct Handoff {
    enum class Proof { Code, Override };

    HandoffId id;
    DeliveryId delivery;
    std::optional<IssueId> issue; ///< none for an override without a code
    Proof proof = Proof::Code;
    Instant at;
    UserId user;
    CourierId courier;
    int parcels = 1;
};

QString word(Handoff::Proof proof);
std::optional<Handoff::Proof> handoffProof(const QString &word);

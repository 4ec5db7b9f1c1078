// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/common/logcategories.h"

#include <exception>
#include <type_traits>

/// The edge of this layer: runs @p work and turns what Botan or the standard library throws into an Error.
/// What they say in an exception names algorithms and lengths, never key material.
template<typename Work>
std::invoke_result_t<Work> guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        qCWarning(lcCrypto, "the crypto library refused: %s", exception.what());
        return Error{ ErrorCode::Internal, QStringLiteral("crypto") };
    }
}

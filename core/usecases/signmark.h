// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/usecases/services.h"

#include <QByteArray>

#include <optional>

/// Signs what is to be kept of the log outside the database: the newest checkpoint, the head it ends with, and how many
/// failures the depot's counters say.
class SignMark {
public:
    explicit SignMark(Services services);

    /// A signed note (see Mark); nothing while there is no checkpoint. LogAltered when the newest is not this depot's.
    Result<std::optional<QByteArray>> operator()();

private:
    Services m_services;
};

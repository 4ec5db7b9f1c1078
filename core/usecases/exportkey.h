// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

/// Makes a new recovery sheet; the one before is void.
class ExportKey {
public:
    explicit ExportKey(Services services);

    /// The recovery code, shown once and stored nowhere. Takes up to half a second.
    Result<QString> operator()(const Session &session);

private:
    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

/// Writes a verified copy of the database to a file that is not there yet. The log says so before the copy is made, so
/// the copy says so too.
class MakeBackup {
public:
    explicit MakeBackup(Services services);

    Result<void> operator()(const Session &session, const QString &path);

private:
    Services m_services;
};

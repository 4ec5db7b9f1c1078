// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/usecases/services.h"

/// Takes the keys into use that came back from the recovery sheet, once KeyStore::recover() succeeded: where the ones
/// before went nobody knows, so nothing issued before counts. The log goes on, since its key is the same.
class ImportKey {
public:
    explicit ImportKey(Services services);

    /// KeyMissing when the keys are another depot's; LogAltered when they did not sign the newest checkpoint.
    Result<void> operator()();

private:
    Result<void> requireSameKeys();

    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/keeprecovery.h"

#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/storage.h"
#include "core/usecases/services.h"

Result<void> keepRecovery(Services &services)
{
    auto bundle = services.keys.bundleForRecovery();
    if (!bundle)
        return bundle.error();
    return services.storage.depots().setRecovery({ services.keys.recoveryPublicKey(), std::move(*bundle) });
}

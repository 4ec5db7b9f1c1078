// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/ports/channel.h"
#include "core/usecases/services.h"

/// A provider replaced a channel's secret while it was used, and the old one may be of no use any more. No act of a
/// person, so nothing is logged.
class KeepChangedSecret {
public:
    explicit KeepChangedSecret(Services services);

    /// Nothing is changed when @p change is not of the secret that is kept: an administrator set another one meanwhile.
    Result<void> operator()(const ChannelId &channel, const SecretChange &change);

private:
    Services m_services;
};

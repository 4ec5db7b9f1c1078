// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channelbook.h"

/// Makes the channels an administrator set up: "smtp" and "tray".
class SettingsChannelFactory : public ChannelFactory {
public:
    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &secret) override;
};

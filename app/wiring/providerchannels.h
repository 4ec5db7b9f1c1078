// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channelbook.h"

/// Whether channels of @p type speak to a provider over HTTP: "twilio", "twilio_voice", "vonage", "aws", "android" and
/// "webhook".
bool isProviderType(const QString &type);

/// Such a channel of its settings. OutOfRange names the option that is wrong, or "secret".
Result<std::unique_ptr<Channel>> makeProviderChannel(const ChannelSettings &settings, const QByteArray &secret);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/webhook.h"

class ChannelOptions;

/// The address of option @p key: https, or http where it is an address of the depot's own network and
/// "accept_unencrypted" is true.
QString readAddress(ChannelOptions &options, const char *key);

/// Whether @p host can only be in a network of one's own, so that what goes there unencrypted stays in it.
bool isOwnNetwork(const QString &host);

Webhook::Settings readWebhook(ChannelOptions &options, const QByteArray &secret);

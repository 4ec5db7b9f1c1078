// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Two hundred invented deliveries as a CSV manifest: fictional names, reserved numbers (Ofcom's 07700 900000 to
/// 900999) and example.com addresses, on four routes. The same every time.
QByteArray practiceManifest();

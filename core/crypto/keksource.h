// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the key comes from that the bundle is sealed under. Chosen at set-up; never changes by itself.
enum class KekSource { Keychain, Passphrase };

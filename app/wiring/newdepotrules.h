// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"

// What core will say of a new depot, before there is a core: a person is told while typing.

/// OutOfRange (detail: the key and what is allowed).
Result<void> checkNewDepot(const NewDepot &depot);
/// OutOfRange for the name; PasswordTooShort, PasswordTooCommon.
Result<void> checkFirstUser(const NewDepot &depot);
/// PassphraseTooShort, PassphraseTooCommon, OutOfRange.
Result<void> checkNewPassphrase(const QByteArray &passphrase);

/// Whether files can be written in @p profile, or in the folder it will be in; leaves nothing there. File.
Result<void> checkFolder(const QString &profile);
/// Whether @p profile lies, or would lie, on a disk of this computer. DatabaseOnNetwork.
Result<void> checkLocalDisk(const QString &profile);

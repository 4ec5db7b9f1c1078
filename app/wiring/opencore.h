// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"
#include "app/wiring/practicedepot.h"

#include <QFuture>

// makeCore() and its like for a face that may not wait: keychains ask their user, a passphrase is hashed, a practice
// day is imported. The core then belongs to the thread that called.

using OpenedCore = Result<std::unique_ptr<DoorcodeCore>>;

/// Its one receiver moves the core out. It is not the future's own result, since takeResult() of Qt 6.4 makes a promise
/// that is just going believe that it was never kept, and run the continuation again.
using CoreOpening = QFuture<std::shared_ptr<OpenedCore>>;

CoreOpening openCore(const ProfileSettings &settings);
/// A core without a depot yet, with keys and database of its own: makeNewCore().
CoreOpening openNewCore(const ProfileSettings &settings);
CoreOpening openPracticeCore(PracticeStart start, const QString &language);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"
#include "app/wiring/practicedepot.h"

#include <QFuture>

// makeCore() and its like for a face that may not wait: keychains ask their user, a passphrase is hashed, a practice
// day is imported. The core then belongs to the thread that called.

using OpenedCore = Result<std::unique_ptr<DoorcodeCore>>;

QFuture<OpenedCore> openCore(const ProfileSettings &settings);
QFuture<OpenedCore> openPracticeCore(PracticeStart start);

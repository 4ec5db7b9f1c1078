// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

/// What is not done without a reason. The words each act takes are in the log for good, so core checks them, below
/// every face: add some, never change one.
enum class ReasonedAct { Close, Cancel, Reissue, Unlock, Lift };

/// In the order they are offered.
const QStringList &reasonsFor(ReasonedAct act);

/// OutOfRange, with the words there are as detail, unless @p reason is one of them.
Result<void> requireReason(ReasonedAct act, const QString &reason);

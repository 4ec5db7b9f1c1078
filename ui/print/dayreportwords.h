// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"

#include <QString>

/// The words of the report for what the database keeps as words.
QString undeliveredText(const QString &reason);
QString outcomeText(Outcome outcome);
QString standingText(DayReport::Open::Standing standing);

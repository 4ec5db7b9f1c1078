// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importplan.h"

/// Why a row of a manifest cannot go in, as one sentence with its line.
QString rowProblemText(const RowProblem &problem);

/// Why a row was not taken, as one sentence with its line.
QString conflictText(const ImportPlan::Conflict &conflict);

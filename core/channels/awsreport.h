// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/providerreport.h"

/// What an AWS error code means, whichever service names it; @p answer has its status.
SendReport awsErrorReport(const HttpAnswer &answer, const QString &code, const QString &said);

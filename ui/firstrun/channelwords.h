// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/firstrun/teststeps.h"

/// The steps of @p report in words, the last one failed unless the server took all.
std::vector<TestSteps::Step> stepsOf(const SendReport &report);
/// What kept a mail server from taking a message, and what to do about it.
QString failureOf(const SendReport &report);
QString cureOf(const SendReport &report);

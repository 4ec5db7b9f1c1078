// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class BenchReport;

/// Sends a day's messages to Postfix's smtp-sink over one connection and over four, each beside who else can do it.
void benchSend(const QString &folder, BenchReport &report);

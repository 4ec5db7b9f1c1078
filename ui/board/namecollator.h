// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

/// Orders names as people do: "R2" before "R10", "é" beside "e", without regard to case.
QCollator nameCollator();

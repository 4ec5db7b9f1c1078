// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

/// What is stored, and the words for it.
using Choices = std::vector<std::pair<QString, QString>>;

Choices countryChoices();
/// Those that message texts come in.
Choices languageChoices();
Choices timeZoneChoices();

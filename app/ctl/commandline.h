// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

/// Takes @p arguments (the program's name first) apart. Usage for an unknown command or option, an option the command
/// does not know, or too many or too few arguments.
Result<CommandLine> parseCommandLine(const QStringList &arguments, const std::vector<Command> &commands);

/// What --help prints: each command on a line of its own, indented.
QString helpText(const std::vector<Command> &commands);

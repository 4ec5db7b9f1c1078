// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class DoorcodeCore;
struct Command;

/// What stood on the command line, taken apart and checked against the usage of its command.
struct CommandLine {
    const Command *command = nullptr; ///< none with --help and --version
    QStringList arguments; ///< without the command's own words
    QHash<QString, QStringList> options; ///< by name without "--"; a switch has an empty list

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    std::optional<QString> value(const char *option) const;
    QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    /// Usage (naming the option) when it is left out.
    Result<QString> required(const char *option) const;
};

/// A command about to run: what was asked, the open depot, and who asks.
struct Call {
    const CommandLine &line;
    QString profile; ///< the folder; empty unless the command needs a depot
    DoorcodeCore *core = nullptr; ///< none unless the command needs it
    Session session;
};

/// What a command has to say: one JSON document, or the same as text for people.
struct Reply {
    QJsonObject json;
    QString text; ///< lines; outside text in it went through plain()
    int status = 0;
};

/// One thing doorcodectl can do. The usage says it all: what --help shows is what is accepted.
struct Command {
    enum class Needs { Nothing, SignIn };
    enum class Makes { Text, Paper }; ///< paper needs fonts

    QLatin1String name; ///< one to three words
    QString usage; ///< what follows the name
    int leastArguments = 0;
    int mostArguments = 0;
    Result<Reply> (*run)(const Call &call) = nullptr;
    Needs needs = Needs::SignIn;
    Makes makes = Makes::Text;
};

std::vector<Command> setupCommands();
std::vector<Command> peopleCommands();
std::vector<Command> channelCommands();
std::vector<Command> providerCommands();
std::vector<Command> textCommands();
std::vector<Command> dayCommands();
std::vector<Command> reportCommands();
std::vector<Command> importCommands();
std::vector<Command> codeCommands();
std::vector<Command> messageCommands();
std::vector<Command> exceptionCommands();
std::vector<Command> logCommands();
std::vector<Command> careCommands();

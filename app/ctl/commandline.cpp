// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr QLatin1String globalUsage(
    "--profile DIR --practice --fresh --user NAME --password-file FILE --passphrase-file FILE --json --version --help");

/// What QCommandLineParser says; named here so that it is translated with the rest.
[[maybe_unused]] constexpr const char *parserTexts[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

struct KnownOption {
    QString name;
    QString value; ///< what stands for its value; empty: a switch
};

/// The options that @p usage names: "[--date D]" has a value, "[--all]" has none.
std::vector<KnownOption> optionsOf(const QString &usage)
{
    static const QRegularExpression option(QStringLiteral("--([a-z-]+)(?: ([A-Za-z][A-Za-z_|:,]*))?"));
    std::vector<KnownOption> options;
    for (auto match = option.globalMatch(usage); match.hasNext();) {
        const auto found = match.next();
        options.push_back({ found.captured(1), found.captured(2) });
    }
    return options;
}

Error usageError(const QString &what) { return Error{ ErrorCode::Usage, what }; }

void addOptions(QCommandLineParser &parser, const QString &usage, QStringList &known)
{
    for (const KnownOption &option : optionsOf(usage)) {
        if (known.contains(option.name))
            continue;
        known += option.name;
        parser.addOption(QCommandLineOption(option.name, QString(), option.value));
    }
}

/// The command whose name begins @p words; the longest name that fits.
const Command *commandOf(const QStringList &words, const std::vector<Command> &commands)
{
    for (const int length : { 3, 2, 1 }) {
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        for (const Command &command : commands) {
            if (command.name == name)
                return &command;
        }
    }
    return nullptr;
}

bool knows(const QString &usage, const QString &option)
{
    for (const KnownOption &known : optionsOf(usage)) {
        if (known.name == option)
            return true;
    }
    return false;
}

Result<void> checkOptions(const CommandLine &line)
{
    for (auto option = line.options.keyBegin(); option != line.options.keyEnd(); ++option) {
        if (!knows(globalUsage, *option) && !knows(line.command->usage, *option))
            return usageError(CommandLineText::tr("--%1 does not go with %2").arg(*option, line.command->name));
    }
    return {};
}

QString usageOf(const Command &command) { return QStringLiteral("%1 %2").arg(command.name, command.usage).trimmed(); }

} // namespace

std::optional<QString> CommandLine::value(const char *option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? std::nullopt : std::optional<QString>(given.last());
}

Result<QString> CommandLine::required(const char *option) const
{
    if (const auto given = value(option))
        return *given;
    return usageError(CommandLineText::tr("--%1 is needed").arg(QLatin1String(option)));
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const std::vector<Command> &commands)
{
    QCommandLineParser parser;
    QStringList known;
    addOptions(parser, globalUsage, known);
    for (const Command &command : commands)
        addOptions(parser, command.usage, known);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());

    CommandLine line;
    for (const QString &name : parser.optionNames())
        line.options.insert(name, parser.values(name));
    if (line.has("help") || line.has("version"))
        return line;
    const QStringList words = parser.positionalArguments();
    line.command = commandOf(words, commands);
    if (!line.command && words.isEmpty())
        return usageError(CommandLineText::tr("no command; --help lists them"));
    if (!line.command)
        return usageError(CommandLineText::tr("no command '%1'; --help lists them").arg(words.first()));
    line.arguments = words.mid(QString(line.command->name).count(QLatin1Char(' ')) + 1);
    if (auto checked = checkOptions(line); !checked)
        return checked.error();
    const auto count = line.arguments.size();
    if (count < line.command->leastArguments || count > line.command->mostArguments)
        return usageError(usageOf(*line.command));
    return line;
}

QString helpText(const std::vector<Command> &commands)
{
    QStringList lines;
    lines += CommandLineText::tr("usage: doorcodectl [options] command [arguments]");
    lines += QString();
    for (const Command &command : commands)
        lines += QStringLiteral("  ") + usageOf(command);
    lines += QString();
    const auto option = [&lines](const char *name, const QString &meaning) {
        lines += QStringLiteral("  %1 %2").arg(QLatin1String(name), -24).arg(meaning);
    };
    option("--profile DIR", CommandLineText::tr("the folder of the depot's database and key store"));
    option("--practice", CommandLineText::tr("the practice depot; nothing of it leaves this computer"));
    option("--fresh", CommandLineText::tr("with --practice: make it anew"));
    option("--user NAME", CommandLineText::tr("who signs in"));
    option("--password-file FILE", CommandLineText::tr("the user's password; or DOORCODE_PASSWORD"));
    option("--passphrase-file FILE", CommandLineText::tr("the key file's passphrase; or DOORCODE_PASSPHRASE"));
    option("--json", CommandLineText::tr("one JSON document on the standard output"));
    option("--version", CommandLineText::tr("print the version"));
    option("--help", CommandLineText::tr("print this"));
    lines += QString();
    lines += CommandLineText::tr("REF is a delivery's reference or its end. Dates are YYYY-MM-DD. See doorcodectl(1).");
    return lines.join(QLatin1Char('\n'));
}

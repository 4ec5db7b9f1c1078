// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct StartOptionsText {
    Q_DECLARE_TR_FUNCTIONS(StartOptionsText)
};

Error usageError(const QString &what) { return Error{ ErrorCode::Usage, what }; }

QString helpText()
{
    return StartOptionsText::tr("Usage: doorcode [options]\n"
                                "\n"
                                "  --profile DIR     the depot's folder on this computer\n"
                                "  --practice        a throw-away depot to try everything in\n"
                                "  --fresh           with --practice: a new one\n"
                                "  --import FILE     begin to import a manifest\n"
                                "  --version         say the version\n"
                                "  --help            say this\n");
}

} // namespace

Result<StartOptions> startOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        { { QStringLiteral("profile"), QString(), QStringLiteral("DIR") }, { QStringLiteral("practice"), QString() },
            { QStringLiteral("fresh"), QString() }, { QStringLiteral("import"), QString(), QStringLiteral("FILE") } });
    if (!parser.parse(QStringList{ QStringLiteral("doorcode") } + arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(StartOptionsText::tr("Unknown argument '%1'.").arg(parser.positionalArguments().first()));
    const bool isPractice = parser.isSet(QStringLiteral("practice"));
    if (parser.isSet(QStringLiteral("fresh")) && !isPractice)
        return usageError(StartOptionsText::tr("--fresh goes with --practice"));
    if (parser.isSet(QStringLiteral("profile")) && isPractice)
        return usageError(StartOptionsText::tr("--practice has a profile of its own"));

    StartOptions options;
    if (isPractice)
        options.depot = parser.isSet(QStringLiteral("fresh")) ? StartOptions::Depot::FreshPractice
                                                              : StartOptions::Depot::Practice;
    if (parser.isSet(QStringLiteral("profile")))
        options.profile = QFileInfo(parser.value(QStringLiteral("profile"))).absoluteFilePath();
    if (parser.isSet(QStringLiteral("import")))
        options.manifest = QFileInfo(parser.value(QStringLiteral("import"))).absoluteFilePath();
    return options;
}

std::optional<QString> startReply(const QStringList &arguments, const QString &version)
{
    if (arguments.contains(QStringLiteral("--version")))
        return QStringLiteral("doorcode %1\n").arg(version);
    if (arguments.contains(QStringLiteral("--help")))
        return helpText();
    return std::nullopt;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include "app/wiring/makecore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

} // namespace

Result<StartOptions> parseStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), Texts::tr("Open the depot in this folder."),
        QStringLiteral("DIR"), defaultProfile());
    const QCommandLineOption practice(
        QStringLiteral("practice"), Texts::tr("Open the practice depot: nothing leaves this computer."));
    const QCommandLineOption fresh(QStringLiteral("fresh"), Texts::tr("Begin a new practice day."));
    const QCommandLineOption import(
        QStringLiteral("import"), Texts::tr("Open this manifest for import."), QStringLiteral("FILE"));
    parser.setApplicationDescription(Texts::tr("One-time codes for handing over deliveries."));
    parser.addOptions({ profile, practice, fresh, import });
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return Error{ ErrorCode::Usage, parser.errorText() };
    if (!parser.positionalArguments().isEmpty())
        return Error{ ErrorCode::Usage, parser.positionalArguments().constFirst() };
    if (parser.isSet(fresh) && !parser.isSet(practice))
        return Error{ ErrorCode::Usage, Texts::tr("--fresh goes with --practice") };
    if (parser.isSet(practice) && parser.isSet(profile))
        return Error{ ErrorCode::Usage, Texts::tr("--practice has a profile of its own") };
    StartOptions options;
    options.profile = parser.value(profile);
    options.depot = parser.isSet(fresh) ? StartOptions::Depot::FreshPractice
        : parser.isSet(practice)        ? StartOptions::Depot::Practice
                                        : StartOptions::Depot::Real;
    options.import = parser.value(import);
    options.only = parser.isSet(version) ? StartOptions::Only::ShowVersion
        : parser.isSet(help)             ? StartOptions::Only::ShowHelp
                                         : StartOptions::Only::Run;
    options.help = parser.helpText();
    return options;
}

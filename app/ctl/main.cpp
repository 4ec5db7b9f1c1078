// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "app/wiring/processhardening.h"
#include "app/wiring/programlog.h"
#include "core/common/errortext.h"
#include "translations/translation.h"
#include "ui/print/fonts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <cstring>
#include <memory>

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group : { setupCommands(), peopleCommands(), channelCommands(), providerCommands(), textCommands(),
             importCommands(), dayCommands(), reportCommands(), codeCommands(), messageCommands(), exceptionCommands(),
             logCommands(), careCommands() })
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Failed:
        return 3;
    }
    return 3;
}

/// Says it; status 3 when the output cannot be written, so that nobody takes half an answer for a whole one.
int print(const QByteArray &bytes, int status)
{
    const bool isWritten = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return std::fflush(stdout) == 0 && isWritten ? status : statusOf(ErrorKind::Failed);
}

int printJson(const QJsonObject &object, int status)
{
    return print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', status);
}

int report(const Error &error, bool isJson)
{
    const int status = statusOf(kind(error.code));
    if (isJson)
        return printJson(errorJson(error), status);
    complain(QStringLiteral("doorcodectl: ") + errorText(error));
    return status;
}

Result<Reply> run(const CommandLine &line)
{
    const ProgramLog log(profileOf(line), QCoreApplication::applicationName());
    if (line.command->needs == Command::Needs::Nothing)
        return line.command->run(Call{ line, {}, nullptr, Session() });
    const auto depot = openDepot(line);
    if (!depot)
        return depot.error();
    return line.command->run(Call{ line, depot->profile, depot->core.get(), depot->session });
}

/// A code typed as an argument is not to be seen in the list of processes for longer than it takes to read it.
void wipeArguments(int count, char **arguments)
{
    for (int i = 1; i < count; ++i)
        std::memset(arguments[i], 0, std::strlen(arguments[i]));
}

void introduce(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("doorcodectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORCODE_VERSION));
    installTranslation(application, terminalLanguage());
}

/// A warning about a desktop that is not there is no diagnostic of the command.
void sayErrorsAlone(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

/// The application for a command that puts something on paper: fonts need one, and it must not need a screen. What the
/// desktop asks of its windows would be loaded and could end the program where there is none.
std::unique_ptr<QCoreApplication> paperApplication(char **arguments)
{
    static int one = 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *ofDesktop : { "QT_QPA_PLATFORMTHEME", "QT_IM_MODULE", "QT_IM_MODULES", "QT_STYLE_OVERRIDE" })
        qunsetenv(ofDesktop);
    const auto usual = qInstallMessageHandler(sayErrorsAlone);
    auto application = std::make_unique<QGuiApplication>(one, arguments);
    qInstallMessageHandler(usual);
    introduce(*application);
    loadFonts();
    return application;
}

} // namespace

int main(int count, char **arguments)
{
    hardenProcess();
    auto application = std::make_unique<QCoreApplication>(count, arguments);
    introduce(*application);
    const QStringList given = QCoreApplication::arguments();
    wipeArguments(count, arguments);

    const std::vector<Command> commands = allCommands();
    const auto line = parseCommandLine(given, commands);
    const bool isJson = line ? line->has("json") : given.contains(QLatin1String("--json"));
    if (!line)
        return report(line.error(), isJson);
    if (line->has("version")) {
        const QString version = QCoreApplication::applicationVersion();
        return isJson ? printJson({ { QStringLiteral("version"), version } }, 0)
                      : print("doorcodectl " + version.toUtf8() + '\n', 0);
    }
    if (line->has("help"))
        return isJson ? printJson({ { QStringLiteral("help"), helpText(commands) } }, 0)
                      : print(helpText(commands).toUtf8() + '\n', 0);

    if (line->command->makes == Command::Makes::Paper) {
        application.reset();
        application = paperApplication(arguments);
    }
    const auto reply = run(*line);
    if (!reply)
        return report(reply.error(), isJson);
    if (isJson)
        return printJson(reply->json, reply->status);
    QByteArray text = reply->text.toUtf8();
    if (!text.isEmpty() && !text.endsWith('\n')) // a signed checkpoint is printed to the byte
        text += '\n';
    return print(text, reply->status);
}

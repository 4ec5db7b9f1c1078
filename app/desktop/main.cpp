// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"
#include "app/wiring/processhardening.h"
#include "core/common/errortext.h"
#include "translations/translation.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("doorcode"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORCODE_VERSION));
}

/// A system that was told nothing ("C") is taken for an English one: its own dates and times are made for programs.
void chooseLocale()
{
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// What is only asked for on a terminal needs no display.
std::optional<int> answeredOnTerminal(int count, char **arguments)
{
    QCoreApplication terminal(count, arguments);
    nameProgram();
    installTranslation(terminal, QLocale().name());
    const auto reply = startReply(QCoreApplication::arguments().mid(1), QCoreApplication::applicationVersion());
    if (!reply)
        return std::nullopt;
    return std::fputs(reply->toUtf8().constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 3 : 0;
}

} // namespace

int main(int count, char **arguments)
{
    hardenProcess();
    chooseLocale();
    if (const auto status = answeredOnTerminal(count, arguments))
        return *status;
    QApplication application(count, arguments);
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("doorcode"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/doorcode/appicon/doorcode.svg")));
    installTranslation(application, QLocale().name());
    auto options = startOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        (void)std::fprintf(stderr, "doorcode: %s\n", errorText(options.error()).toUtf8().constData());
        return 2;
    }
    Program program(application, std::move(*options));
    program.start();
    return QApplication::exec();
}

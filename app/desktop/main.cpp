// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"
#include "app/desktop/startoptions.h"
#include "app/wiring/processhardening.h"
#include "core/common/errortext.h"
#include "translations/translation.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

namespace {

int print(std::FILE *stream, const QString &text, int status)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    return status;
}

} // namespace

int main(int count, char **arguments)
{
    hardenProcess();
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("doorcode"));
    QApplication::setApplicationVersion(QStringLiteral(DOORCODE_VERSION));
    installTranslation(application, QLocale().name());

    const auto options = parseStartOptions(QApplication::arguments());
    if (!options)
        return print(stderr, QStringLiteral("doorcode: ") + errorText(options.error()), 2);
    if (options->only == StartOptions::Only::ShowVersion)
        return print(stdout, QStringLiteral("doorcode ") + QApplication::applicationVersion(), 0);
    if (options->only == StartOptions::Only::ShowHelp)
        return print(stdout, options->help, 0);

    Program program(application, *options);
    program.start();
    return QApplication::exec();
}

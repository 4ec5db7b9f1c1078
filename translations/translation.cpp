// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translation.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

void installTranslation(QCoreApplication &application, const QString &language)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(QLocale(language), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator.release()); // owned by the application
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // buttons, file dialogs
    install(QStringLiteral("doorcode"), QStringLiteral(":/i18n")); // the newest is asked first
}

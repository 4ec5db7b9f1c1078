// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translation.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

void installTranslation(QCoreApplication &application, const QString &language)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(QLocale(language), QStringLiteral("doorcode"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator.release()); // owned by the application
}

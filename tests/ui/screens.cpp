// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutwords.h"
#include "tests/ui/screen.h"
#include "translations/translation.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QPixmap>

#include <cstdio>

// Draws every screen of the window into pictures, to be looked at: screens FOLDER LOOK [PART OF A NAME]
namespace {

using Scheme = AppearanceChoice::Scheme;

struct Look {
    const char *name;
    AppearanceChoice appearance;
    const char *language = "en";
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

const Look looks[] = {
    { "light", { Scheme::Light, Typography::ordinaryText } },
    { "dark", { Scheme::Dark, Typography::ordinaryText } },
    { "contrast", { Scheme::HighContrast, Typography::ordinaryText } },
    { "double", { Scheme::Light, Typography::ordinaryText } }, // with QT_SCALE_FACTOR=2
    { "large-text", { Scheme::Light, Typography::largestText } },
    { "german", { Scheme::Light, Typography::ordinaryText }, "de" },
    { "right-to-left", { Scheme::Light, Typography::ordinaryText }, "en", Qt::RightToLeft },
};

const Look *lookNamed(const QString &name)
{
    for (const Look &look : looks) {
        if (name == QLatin1String(look.name))
            return &look;
    }
    return nullptr;
}

bool isEmpty(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                return false;
        }
    }
    return true;
}

bool draw(const Screen &screen, const Look &look, const QDir &folder)
{
    Stage stage(look.appearance, screen.provider);
    QWidget *shown = screen.show(stage);
    stage.settle();
    const QImage picture = shown->grab().toImage();
    for (const QString &cut : cutWords(*shown))
        std::printf("%s, %s: cut: %s\n", look.name, screen.name, qPrintable(cut));
    if (isEmpty(picture)) {
        (void)std::fprintf(stderr, "screens: %s is empty\n", screen.name);
        return false;
    }
    return picture.save(
        folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(screen.name), QLatin1String(look.name))));
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    const QStringList words = application.arguments();
    const Look *look = lookNamed(words.value(2));
    if (!look) {
        (void)std::fprintf(stderr, "usage: screens FOLDER LOOK [PART OF A NAME]\n");
        return 2;
    }
    const QLocale locale(QLatin1String(look->language) == QLatin1String("de") ? QLocale::German : QLocale::English,
        QLatin1String(look->language) == QLatin1String("de") ? QLocale::Germany : QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    installTranslation(application, QString::fromLatin1(look->language));
    QApplication::setLayoutDirection(look->direction);
    const QDir folder(words.value(1));
    folder.mkpath(QStringLiteral("."));
    bool isWhole = true;
    for (const Screen &screen : allScreens()) {
        if (QString::fromLatin1(screen.name).contains(words.value(3)))
            isWhole = draw(screen, *look, folder) && isWhole;
    }
    return isWhole ? 0 : 1;
}

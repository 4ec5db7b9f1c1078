// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallerypage.h"
#include "ui/style/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QWidget>

namespace {

using Scheme = AppearanceChoice::Scheme;

/// White on black, as high contrast is on many desktops.
QPalette contrastPalette()
{
    QPalette palette(
        Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    return palette;
}

void draw(QWidget &page, const QString &file)
{
    if (!qobject_cast<QMenu *>(&page))
        page.resize(page.sizeHint().expandedTo(QSize(1000, 0)));
    page.show();
    if (auto *focused = page.findChild<QWidget *>(QStringLiteral("focused")))
        focused->setFocus();
    QApplication::processEvents();
    page.grab().save(file);
    if (auto *box = page.findChild<QComboBox *>(QStringLiteral("opened"))) {
        box->showPopup();
        QApplication::processEvents();
        box->view()->window()->grab().save(QString(file).replace(QStringLiteral(".png"), QStringLiteral("-list.png")));
        box->hidePopup();
    }
}

void drawAll(const Appearance &appearance, const QString &start)
{
    draw(*controlsPage(), start + QStringLiteral("-controls.png"));
    draw(*menuPage(), start + QStringLiteral("-menu.png"));
    draw(*widgetsPage(appearance), start + QStringLiteral("-widgets.png"));
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    Appearance appearance(application, &contrastPalette);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    for (const auto &[name, scheme] : { std::pair("light", Scheme::Light), std::pair("dark", Scheme::Dark),
             std::pair("contrast", Scheme::HighContrast) }) {
        for (const int percent : { Typography::ordinaryText, Typography::largestText }) {
            appearance.choose({ scheme, percent });
            for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
                QApplication::setLayoutDirection(direction);
                const QString way = direction == Qt::LeftToRight ? QStringLiteral("ltr") : QStringLiteral("rtl");
                drawAll(appearance,
                    folder.filePath(
                        QStringLiteral("%1-%2-%3").arg(QString::fromLatin1(name), QString::number(percent), way)));
            }
        }
    }
    return 0;
}

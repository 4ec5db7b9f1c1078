// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/lineiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtPlugin>

#include <cmath>

Q_IMPORT_PLUGIN(TintedIconPlugin)

// Must stand outside of any namespace.
static void initialiseResources() { Q_INIT_RESOURCE(icons); }

namespace {

QByteArray svgOf(const QString &name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/doorcode/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Icons that say where something lies, or goes to, beside it.
bool isDirectional(const QString &name)
{
    static const QStringList names{ QStringLiteral("arrow-left"), QStringLiteral("arrow-right"),
        QStringLiteral("chevron-left"), QStringLiteral("chevron-right"), QStringLiteral("log-out"),
        QStringLiteral("panel-left"), QStringLiteral("panel-right"), QStringLiteral("undo-2") };
    return names.contains(name);
}

QPixmap drawn(const QString &name, const QColor &colour, int devicePixels)
{
    QColor opaque = colour;
    opaque.setAlpha(255);
    QSvgRenderer renderer(svgOf(name).replace("currentColor", opaque.name().toLatin1()));
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    if (QGuiApplication::isRightToLeft() && isDirectional(name)) {
        painter.translate(devicePixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    return pixmap;
}

} // namespace

QIcon lineIcon(const char *name, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(QString::fromLatin1(name), role));
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, IconSize size)
{
    const int devicePixels = int(std::ceil(size.pixels * size.devicePixelRatio));
    const QString key = QStringLiteral("line-icon/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb), QString::number(devicePixels),
                                QString::number(int(QGuiApplication::layoutDirection())));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, devicePixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(size.devicePixelRatio);
    return pixmap;
}

QString tintedIconUrl(const char *name, const QColor &colour)
{
    return QStringLiteral("url(%1.%2.tinted)").arg(QString::fromLatin1(name), colour.name().mid(1));
}

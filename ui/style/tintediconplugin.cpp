// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/lineiconengine.h"

#include <QFileInfo>
#include <QIconEnginePlugin>

/// Lets a style sheet, which can only name files, show a line icon in any colour: "chevron-down.1a2027.tinted".
class TintedIconPlugin : public QIconEnginePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "tintediconplugin.json")

public:
    QIconEngine *create(const QString &fileName) override
    {
        const QString name = QFileInfo(fileName).fileName();
        const QColor colour(QLatin1Char('#') + name.section(QLatin1Char('.'), 1, 1));
        return new LineIconEngine(name.section(QLatin1Char('.'), 0, 0), colour);
    }
};

#include "tintediconplugin.moc"

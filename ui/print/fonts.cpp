// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

// Must stand outside of any namespace.
static void initialiseResources() { Q_INIT_RESOURCE(fonts); }

void loadFonts()
{
    initialiseResources();
    QDirIterator files(QStringLiteral(":/doorcode/fonts"));
    while (files.hasNext())
        QFontDatabase::addApplicationFont(files.next());
}

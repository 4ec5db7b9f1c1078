// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/processhardening.h"
#include "ui/mainwindow.h"
#include "ui/style/appearance.h"

#include <QApplication>

int main(int count, char **arguments)
{
    hardenProcess();
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("doorcode"));
    QApplication::setApplicationVersion(QStringLiteral(DOORCODE_VERSION));
    const Appearance appearance(application);

    MainWindow window;
    window.show();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/actions.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/manualwindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

namespace {

QWidget *settings(Stage &stage, int page)
{
    stage.window(QStringLiteral("first"));
    QWidget *dialog = stage.dialog(&Actions::openSettings);
    stage.part<QListWidget>("settingsPages", dialog)->setCurrentRow(page);
    stage.settle();
    return dialog;
}

QWidget *depotPage(Stage &stage) { return settings(stage, 0); }

QWidget *policyPage(Stage &stage) { return settings(stage, 1); }

QWidget *scannerPage(Stage &stage) { return settings(stage, 2); }

QWidget *printingPage(Stage &stage) { return settings(stage, 3); }

QWidget *ownPage(Stage &stage) { return settings(stage, 4); }

QWidget *unkeptChanges(Stage &stage)
{
    auto *dialog = static_cast<QDialog *>(settings(stage, 0));
    stage.part<QLineEdit>("name", dialog)->setText(QStringLiteral("Southgate depot"));
    stage.settle();
    dialog->reject();
    stage.settle();
    return stage.part<QWidget>("unkeptChanges", dialog);
}

QWidget *keyboard(Stage &stage) { return stage.dialog(&Actions::keyboard); }

QWidget *about(Stage &stage) { return stage.dialog(&Actions::about); }

QWidget *diagnostics(Stage &stage)
{
    const QStringList log{ QStringLiteral("2026-11-24T11:46:00Z info: the window was opened") };
    QDialog *dialog = new DiagnosticsDialog(stage.desk(), log, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false); // the stage's own
    return stage.keep(dialog);
}

QWidget *manual(Stage &stage)
{
    stage.window().actions().manual->trigger();
    stage.settle();
    return stage.window().findChild<ManualWindow *>();
}

} // namespace

std::vector<Screen> helpScreens()
{
    return {
        { "settings-depot", depotPage },
        { "settings-policy", policyPage },
        { "settings-scanner", scannerPage },
        { "settings-printing", printingPage },
        { "settings-own", ownPage },
        { "settings-unkept", unkeptChanges },
        { "keyboard", keyboard },
        { "about", about },
        { "diagnostics", diagnostics },
        { "manual", manual },
    };
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/actions.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/manualwindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace {

QWidget *settings(Stage &stage, const char *icon)
{
    stage.window(QStringLiteral("first"));
    QWidget *dialog = stage.dialog(&Actions::openSettings);
    auto *pages = stage.part<QListWidget>("settingsPages", dialog);
    for (int row = 0; row < pages->count(); ++row) {
        if (pages->item(row)->data(Qt::UserRole) == QLatin1String(icon))
            pages->setCurrentRow(row);
    }
    stage.settle();
    return dialog;
}

QWidget *depotPage(Stage &stage) { return settings(stage, "house"); }

QWidget *textsPage(Stage &stage)
{
    QWidget *dialog = settings(stage, "pencil");
    Stage::waitFor("the texts", [&] { return stage.part<QComboBox>("textsLanguage", dialog)->isEnabled(); });
    stage.settle();
    return dialog;
}

QWidget *arabicTexts(Stage &stage)
{
    QWidget *dialog = textsPage(stage);
    auto *language = stage.part<QComboBox>("textsLanguage", dialog);
    language->setCurrentIndex(language->findData(QStringLiteral("ar")));
    stage.settle();
    return dialog;
}

QWidget *dearTexts(Stage &stage)
{
    QWidget *dialog = textsPage(stage);
    stage.part<QPlainTextEdit>("codeText", dialog)
        ->setPlainText(
            QStringLiteral("{depot}: the parcel with the reference {reference} is on its way – the code is {code} "
                           "until {until}. Say it to the courier only when the parcel is in your hands."));
    stage.part<QPlainTextEdit>("replacementText", dialog)
        ->setPlainText(QStringLiteral("{depot}: a new one for {name}"));
    stage.settle();
    return dialog;
}

QWidget *policyPage(Stage &stage) { return settings(stage, "key-round"); }

QWidget *scannerPage(Stage &stage) { return settings(stage, "scan-barcode"); }

QWidget *printingPage(Stage &stage) { return settings(stage, "printer"); }

QWidget *ownPage(Stage &stage) { return settings(stage, "user"); }

QWidget *unkeptChanges(Stage &stage)
{
    auto *dialog = static_cast<QDialog *>(settings(stage, "house"));
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
        { "settings-texts", textsPage },
        { "settings-texts-arabic", arabicTexts },
        { "settings-texts-warnings", dearTexts },
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

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QPushButton>

namespace {

const QByteArray manifest = R"(Reference,Recipient,Phone,Email,Address,City,Postcode,Route,Time window,Parcels
NG-417219,Jonas Abara,07700 900118,j.abara@example.com,9 Netloft Yard,Port Ellery,QX4 7LB,R1 Harbour,09:00-11:00,1
NG-417220,Petra Novakova,07700 9001,petra.n@example.com,2 Rope Walk,Port Ellery,QX4 6EX,R2 Old Town,09:00-11:00,2
NG-417246,Fergus Doyle,07700 900163,fergus.d@example.com,7 Corn Market,Port Ellery,QX4 6AA,R2 Old Town,11:00-13:00,1
NG-417246,Ivo Renner,07700 900127,ivo.r@example.com,30 Corn Market,Port Ellery,QX4 6AB,R2 Old Town,11:00-13:00,1
NG-417402,Linnea Berg,07700 900128,linnea.b@example.com,33 Corn Market,Port Ellery,QX4 6AB,R6 Foundry Park,14:00-16:00,4
NG-417324,,07700 900185,,15 Beacon View,Port Ellery,QX7 4BQ,R5 Hillside,14:00-16:00,1
)";

QWidget *dialogOf(Stage &stage)
{
    const auto dialog = [&] { return stage.window().findChild<QDialog *>(QStringLiteral("importDialog")); };
    Stage::waitFor("the import", [&] { return dialog() != nullptr; });
    return dialog();
}

QWidget *filePage(Stage &stage) { return stage.dialog(&Actions::importManifest); }

QWidget *noManifest(Stage &stage)
{
    stage.window().importFile(stage.file("a,b\n1,2\n"));
    QWidget *dialog = dialogOf(stage);
    Stage::waitFor("the reason", [&] { return !stage.part<QLabel>("importError", dialog)->text().isEmpty(); });
    return dialog;
}

QWidget *rowsPage(Stage &stage)
{
    stage.window().importFile(stage.file(manifest));
    QWidget *dialog = dialogOf(stage);
    Stage::waitFor("the rows", [&] { return stage.part<QPushButton>("importButton", dialog)->isVisible(); });
    return dialog;
}

QWidget *summaryPage(Stage &stage)
{
    QWidget *dialog = rowsPage(stage);
    stage.part<QPushButton>("importButton", dialog)->click();
    Stage::waitFor("the end", [&] { return stage.part<QPushButton>("importButton", dialog)->isVisible(); });
    stage.settle();
    return dialog;
}

QWidget *undoStrip(Stage &stage)
{
    auto *dialog = static_cast<QDialog *>(summaryPage(stage));
    dialog->reject();
    stage.settle();
    return &stage.window();
}

} // namespace

std::vector<Screen> importScreens()
{
    return {
        { "import-file", filePage },
        { "import-no-manifest", noManifest },
        { "import-rows", rowsPage },
        { "import-summary", summaryPage },
        { "strip-imported", undoStrip },
    };
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/help/diagnosticsdialog.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTest>

/// What somebody who helps is given: what the doctor found is among it, and nobody's name.
class TestDiagnosticsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDoctorsFindingsAreInIt();
    void aDamagedDatabaseIsNamed();

private:
    static QString text(const DiagnosticsDialog &dialog)
    {
        return dialog.findChild<QPlainTextEdit *>(QStringLiteral("diagnosticsText"))->toPlainText();
    }
};

void TestDiagnosticsDialog::theDoctorsFindingsAreInIt()
{
    DeskFixture depot;
    QWidget window;
    const DiagnosticsDialog dialog(depot.desk(), {}, &window);

    QTRY_VERIFY(text(dialog).contains(QStringLiteral("check: database good")));
    for (const char *about : { "engine good", "keys ", "log good", "clock good", "messages good", "channels good" })
        QVERIFY2(text(dialog).contains(QStringLiteral("check: ") + QLatin1String(about)), about);
    QVERIFY(!text(dialog).contains(QDir::homePath()));
}

void TestDiagnosticsDialog::aDamagedDatabaseIsNamed()
{
    DeskFixture depot;
    QWidget window;
    const Desk desk = depot.desk();
    depot.damageDatabase();

    const DiagnosticsDialog dialog(desk, {}, &window);

    QTRY_VERIFY2(text(dialog).contains(QStringLiteral("check: database BAD")), qPrintable(text(dialog)));
    depot.mendDatabase();
}

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"

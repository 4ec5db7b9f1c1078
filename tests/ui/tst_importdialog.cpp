// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importfilepage.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

/// A manifest from the file to the board, with its problems; and what is no manifest.
class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRowsGoInAndBadOnesAreListed();
    void columnsAreShownAsTheyWereUnderstood();
    void backStopsTheReading();
    void backFromTheRowsLetsAnotherFileBeChosen();
    void sameFileTwiceBringsNothing();
    void whatIsNoManifestIsToldInPlace_data();
    void whatIsNoManifestIsToldInPlace();
    void whatIsNoFileIsToldInPlace_data();
    void whatIsNoFileIsToldInPlace();
    void escapeLeavesNothing();
    void textFromTheFileIsShownPlainly();

private:
    QString file(const QByteArray &bytes);
    static QPushButton &button(const ImportDialog &dialog, const char *name)
    {
        return *dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    ImportDialog *open(DeskFixture &depot, QWidget &window, const QString &path)
    {
        auto *dialog = new ImportDialog(depot.desk(), DeskFixture::today(), path, &window);
        dialog->open();
        return dialog;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestImportDialog::file(const QByteArray &bytes)
{
    QFile written(m_folder.filePath(QStringLiteral("manifest-%1.csv").arg(++m_files)));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("the test cannot write its manifest");
    return written.fileName();
}

void TestImportDialog::goodRowsGoInAndBadOnesAreListed()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window,
        file("Reference,Recipient,Phone,Time window\nNEW-1,Ada,07700 900150,09:00-11:00\nNEW-2,,07700 900151,\n"));
    QSignalSpy imported(dialog, &ImportDialog::imported);
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());
    QCOMPARE(dialog->findChild<QTableView *>(QStringLiteral("importRows"))->model()->rowCount(), 1);
    // The recipient that is missing stands first, then the warnings: numbers kept for fiction are in use by nobody.
    const auto *problems = dialog->findChild<QTableView *>(QStringLiteral("importProblems"))->model();
    QCOMPARE(problems->rowCount(), 3);
    QCOMPARE(problems->index(0, 1).data().toString(), QStringLiteral("3"));

    QTest::mouseClick(&button(*dialog, "importButton"), Qt::LeftButton);

    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(depot.delivery(QStringLiteral("NEW-1")).window, (TimeWindow{ 540, 660 }));
    dialog->close();
}

void TestImportDialog::columnsAreShownAsTheyWereUnderstood()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window,
        file("Tour list\nConsignment;<b>Sender</b>;Recipient;Mobile;Delivery date\n"
             "NEW-1;Quay;Ada;07700 900150;24/11/2026\nNEW-2;Quay;Bo;07700 900151;25/11/2026\n"));
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());

    const auto *columns = dialog->findChild<QTableView *>(QStringLiteral("importColumns"))->model();
    QStringList heads;
    for (int column = 0; column < columns->columnCount(); ++column)
        heads += columns->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char('='));
    QCOMPARE(heads,
        (QStringList{ QStringLiteral("Reference=Consignment"), QStringLiteral("Not used=<b>Sender</b>"),
            QStringLiteral("Recipient=Recipient"), QStringLiteral("Mobile phone=Mobile"),
            QStringLiteral("Delivery date=Delivery date") }));
    QCOMPARE(columns->rowCount(), 2);
    QCOMPARE(columns->index(1, 2).data().toString(), QStringLiteral("Bo"));
    QCOMPARE(dialog->findChild<PlainLabel *>(QStringLiteral("importForm"))->text(),
        QStringLiteral("4 of 5 used · Text encoding UTF-8 · Separator: semicolon · Column names in row 2 · Dates: day, "
                       "month, year"));
    dialog->close();
}

void TestImportDialog::backStopsTheReading()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window, {});
    auto *page = dialog->findChild<ImportFilePage *>();
    QPushButton &choose = button(*dialog, "chooseFileButton");
    Q_EMIT page->fileChosen(file("Reference,Recipient,Phone\nNEW-1,Ada,07700 900150\n"));
    QVERIFY(!choose.isEnabled());

    button(*dialog, "backButton").click(); // the answer is still to come

    QVERIFY(choose.isEnabled());
    QVERIFY(!button(*dialog, "backButton").isVisible());
    Q_EMIT page->fileChosen(file("Reference,Recipient,Phone\nNEW-2,Bo,07700 900151\n"));
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());
    const auto *rows = dialog->findChild<QTableView *>(QStringLiteral("importRows"))->model();
    QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("NEW-2"));
    dialog->close();
}

void TestImportDialog::backFromTheRowsLetsAnotherFileBeChosen()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window, file("Reference,Recipient,Phone\nNEW-1,Ada,07700 900150\n"));
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());

    button(*dialog, "backButton").click();

    QVERIFY(button(*dialog, "chooseFileButton").isVisible());
    QVERIFY(button(*dialog, "chooseFileButton").isEnabled());
    dialog->close();
}

void TestImportDialog::sameFileTwiceBringsNothing()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const QByteArray manifest("Reference,Recipient,Phone\nNEW-1,Ada,07700 900150\n");
    depot.import(manifest);
    auto *dialog = open(depot, window, file(manifest));

    QTRY_VERIFY(button(*dialog, "importButton").isVisible());
    QVERIFY(!button(*dialog, "importButton").isEnabled());
    dialog->close();
}

void TestImportDialog::whatIsNoManifestIsToldInPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no columns we know") << QByteArray("a,b\n1,2\n");
    QTest::newRow("NUL bytes") << QByteArray("Reference,Recipient\nA\0B,Ada\n", 28);
    QTest::newRow("endless quote") << QByteArray("Reference,Recipient\n\"A,Ada\n");
}

void TestImportDialog::whatIsNoManifestIsToldInPlace()
{
    QFETCH(QByteArray, bytes);
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window, file(bytes));

    const auto *error = dialog->findChild<PlainLabel *>(QStringLiteral("importError"));
    QTRY_VERIFY(!error->text().isEmpty());
    QVERIFY(!button(*dialog, "importButton").isVisible());
    dialog->close();
}

void TestImportDialog::whatIsNoFileIsToldInPlace_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("nowhere.csv"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a name of 10,000 characters") << m_folder.filePath(QString(10000, QLatin1Char('x')));
    QTest::newRow("a path of 10,000 characters") << QStringLiteral("/y").repeated(5000);
    QTest::newRow("markup") << m_folder.filePath(QStringLiteral("<h1>day</h1>\n\u202Evsc.csv"));
}

void TestImportDialog::whatIsNoFileIsToldInPlace()
{
    QFETCH(QString, path);
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window, path);

    const auto *error = dialog->findChild<PlainLabel *>(QStringLiteral("importError"));
    QTRY_VERIFY(!error->text().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY2(error->text().size() < 200, qPrintable(error->text()));
    QVERIFY2(dialog->width() <= 1280, qPrintable(QString::number(dialog->width())));
    QVERIFY(!button(*dialog, "importButton").isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("chooseFileButton"))->isEnabled());
    dialog->close();
}

void TestImportDialog::escapeLeavesNothing()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    const size_t before = depot.board().size();
    auto *dialog = open(depot, window, file("Reference,Recipient,Phone\nNEW-1,Ada,07700 900150\n"));
    QSignalSpy finished(dialog, &QDialog::finished);
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());

    QTest::keyClick(dialog, Qt::Key_Escape);

    QCOMPARE(finished.size(), 1);
    QCOMPARE(depot.board().size(), before);
}

void TestImportDialog::textFromTheFileIsShownPlainly()
{
    DeskFixture depot;
    QWidget window; // a dialog goes before the depot it works on
    auto *dialog = open(depot, window, file("Reference,Recipient,Phone\nNEW-1,<b>Ada</b>\xE2\x80\xAE,07700 900150\n"));
    QTRY_VERIFY(button(*dialog, "importButton").isVisible());

    const auto *rows = dialog->findChild<QTableView *>(QStringLiteral("importRows"))->model();
    const QString shown = rows->index(0, 2).data().toString();
    QVERIFY(shown.startsWith(QStringLiteral("<b>Ada</b>")));
    QVERIFY(!shown.contains(QChar(0x202E)));
    dialog->close();
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

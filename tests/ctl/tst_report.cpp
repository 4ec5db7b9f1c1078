// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"
#include "tests/print/printedpdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The day report through the real program, where there is no screen.
class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dayIsOnPaper();
    void closedDayIsNotMarked();
    void existingFileIsKept();
    void refusedBeforeAnythingIsWritten_data();
    void refusedBeforeAnythingIsWritten();
    void administratorHasNoRight();

private:
    Ended admin(const QStringList &arguments) const { return m_program->as(QStringLiteral("ada"), arguments); }
    Ended report(const QStringList &arguments) const
    {
        return admin(QStringList{ QStringLiteral("report") } + arguments);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Doorcodectl> m_program;
};

namespace {

const QString out = QStringLiteral("--out");

QStringList words(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); }

} // namespace

void TestReport::initTestCase()
{
    // What a desktop or a scheduler may leave in the environment is nothing to a report.
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_QPA_PLATFORMTHEME", "gtk3");
    qunsetenv("DISPLAY");
    qunsetenv("XDG_RUNTIME_DIR");
    m_program = std::make_unique<Doorcodectl>(path(QStringLiteral("profile")));
    const Ended made = m_program->run(words("--json init --country US --admin ada --time-zone America/New_York "
                                            "--language en --key-store file --depot Harbour"));
    QVERIFY2(made.status == 0, (made.out + made.err).constData());
    QFile manifest(path(QStringLiteral("day.csv")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("Reference,Recipient,Email,Address,Route\nR-1,Ada Lane,ada@example.com,1 Quay Street,North\n"
                   "R-2,Bob Hill,bob@example.com,2 Quay Street,North\n");
    manifest.close();
    const Ended imported = admin({ QStringLiteral("import"), manifest.fileName() });
    QVERIFY2(imported.status == 0, imported.out.constData());
    QCOMPARE(admin(words("close R-2 --reason nobody_home")).status, 0);
}

void TestReport::dayIsOnPaper()
{
    const QString file = path(QStringLiteral("day.pdf"));

    const Ended ended = report({ out, file });

    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.json().value(QLatin1String("report")).toString(), file);
    QCOMPARE(ended.json().value(QLatin1String("pages")).toInt(), 1);
    QCOMPARE(ended.json().value(QLatin1String("closed")).toBool(true), false);
    const PrintedPdf pdf(read(file));
    QCOMPARE(pdf.problems(), QString());
    QVERIFY(pdf.size().contains(QLatin1String("letter"))); // the depot is in the United States
    const QString text = pdf.text().simplified();
    QVERIFY2(text.contains(QLatin1String("R-2 Bob Hill North")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("R-1 Ada Lane North")));
    QVERIFY(text.contains(QLatin1String("Day not closed")));
    QVERIFY(text.contains(QLatin1String("by ada")));
    for (const char *personal : { "example.com", "Quay Street" })
        QVERIFY2(!text.contains(QLatin1String(personal)), personal);
}

void TestReport::closedDayIsNotMarked()
{
    const QString file = path(QStringLiteral("closed.pdf"));
    QCOMPARE(admin(words("close-day")).status, 0);

    const Ended ended = report({ out, file });

    QCOMPARE(ended.json().value(QLatin1String("closed")).toBool(false), true);
    QVERIFY(PrintedPdf(read(file)).text().contains(QLatin1String("Day closed at")));
}

void TestReport::existingFileIsKept()
{
    const QString file = path(QStringLiteral("kept.pdf"));
    QFile there(file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();

    const Ended ended = report({ out, file });

    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorCode(), QStringLiteral("already_exists"));
    QCOMPARE(read(file), QByteArrayLiteral("mine"));
}

void TestReport::refusedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");

    QTest::newRow("no file named") << QStringList{} << 2 << QStringLiteral("usage");
    QTest::newRow("an empty name") << QStringList{ out, QString() } << 2 << QStringLiteral("usage");
    QTest::newRow("no such folder") << QStringList{ out, path(QStringLiteral("no/such.pdf")) } << 3
                                    << QStringLiteral("file");
    QTest::newRow("no date") << words("--date 24.11.2026") + QStringList{ out, path(QStringLiteral("no.pdf")) } << 2
                             << QStringLiteral("usage");
}

void TestReport::refusedBeforeAnythingIsWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, error);

    const Ended ended = report(arguments);

    QCOMPARE(ended.status, status);
    QCOMPARE(ended.errorCode(), error);
    QVERIFY(!QFile::exists(path(QStringLiteral("no.pdf"))));
}

void TestReport::administratorHasNoRight()
{
    QFile password(path(QStringLiteral("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(Doorcodectl::adminPassword().toUtf8());
    password.close();
    QCOMPARE(admin(words("user add olaf --roles administrator --new-password-file") << password.fileName()).status, 0);
    const QString file = path(QStringLiteral("olaf.pdf"));

    const Ended ended = m_program->as(QStringLiteral("olaf"), { QStringLiteral("report"), out, file });

    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorCode(), QStringLiteral("not_allowed"));
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

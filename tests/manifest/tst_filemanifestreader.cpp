// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/filemanifestreader.h"
#include "core/manifest/phonenumberrules.h"
#include "tests/manifest/readings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestFileManifestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTrueLayouts_data();
    void readsTrueLayouts();
    void listsTheTrapsOfTheCarrierFile();
    void otherLayoutsHaveNoProblem_data();
    void otherLayoutsHaveNoProblem();
    void hashesTheFile();
    void reportsProgressToTheEnd();
    void stopsWhenCanceled();
    void refusesTwoGigabytesUnread();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();

private:
    static QString dataPath(const QString &name);
    static Result<Manifest> read(const QString &path, const QString &country);
};

QString TestFileManifestReader::dataPath(const QString &name)
{
    return QStringLiteral(DOORCODE_TEST_DATA) + QLatin1String("/manifests/") + name;
}

Result<Manifest> TestFileManifestReader::read(const QString &path, const QString &country)
{
    const PhoneNumberRules rules;
    const std::atomic<bool> canceled{ false };
    return FileManifestReader(rules).read(path, optionsFor(country), {}, canceled);
}

void TestFileManifestReader::readsTrueLayouts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("rows");

    QTest::newRow("shop") << QStringLiteral("shop-orders-export.csv")
                          << QStringLiteral("shop-orders-export.expected.tsv") << QStringLiteral("US")
                          << QStringLiteral("UTF-8") << QChar(u',') << 47 << 191 << 120;
    QTest::newRow("carrier") << QStringLiteral("carrier-order-import.csv")
                             << QStringLiteral("carrier-order-import.expected.tsv") << QStringLiteral("GB")
                             << QStringLiteral("UTF-8") << QChar(u',') << 22 << 140 << 134;
    QTest::newRow("tours") << QStringLiteral("sendungen-tour.csv") << QStringLiteral("sendungen-tour.expected.tsv")
                           << QStringLiteral("DE") << QStringLiteral("Windows-1252") << QChar(u';') << 16 << 90 << 90;
    QTest::newRow("tasks") << QStringLiteral("task-sheet.tsv") << QStringLiteral("task-sheet.expected.tsv")
                           << QStringLiteral("US") << QStringLiteral("UTF-8") << QChar(u'\t') << 16 << 75 << 75;
}

void TestFileManifestReader::readsTrueLayouts()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    QFETCH(QString, country);
    QFile expectation(dataPath(expected));
    QVERIFY(expectation.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(expectation.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);

    const auto manifest = read(dataPath(file), country);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QTEST(manifest->form.encoding, "encoding");
    QTEST(manifest->form.delimiter, "delimiter");
    QTEST(static_cast<int>(manifest->form.columns.size()), "columns");
    QTEST(manifest->lines, "lines");
    QTEST(static_cast<int>(manifest->rows.size()), "rows");
    for (size_t index = 0; index < manifest->rows.size(); ++index) {
        QCOMPARE(rowLine(manifest->rows[index]), wanted.value(static_cast<qsizetype>(index)));
        QVERIFY(!manifest->rows[index].date);
    }
}

void TestFileManifestReader::listsTheTrapsOfTheCarrierFile()
{
    const auto manifest = read(dataPath(QStringLiteral("carrier-order-import.csv")), QStringLiteral("GB"));

    QVERIFY(manifest);
    QStringList problems = problemLines(*manifest);
    const QStringList unknownRanges = problems.filter(QStringLiteral("number_unknown_range"));
    problems.removeIf([](const QString &line) { return line.contains(QLatin1String("number_unknown_range")); });
    const QStringList expected{
        QStringLiteral("19 number_impossible Phone: 07700 9001"),
        QStringLiteral("32 number_damaged Phone: 4.47701E+11"),
        QStringLiteral("45 reference_used_twice Order reference: NG-417042"),
        QStringLiteral("52 no_recipient First name:"),
        QStringLiteral("63 address_impossible Email: not an address"),
        QStringLiteral("72 number_premium Phone: 09098790000"),
        QStringLiteral("82 no_contact Phone:"),
        QStringLiteral("83 no_contact Phone:"),
    };
    QCOMPARE(problems, expected);
    // The numbers Ofcom keeps for fiction are in no range that is given out: all but the traps and the two without one.
    QCOMPARE(unknownRanges.size(), 140 - 3 - 1 - 2);
}

void TestFileManifestReader::otherLayoutsHaveNoProblem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("country");

    QTest::newRow("shop") << QStringLiteral("shop-orders-export.csv") << QStringLiteral("US");
    QTest::newRow("tours") << QStringLiteral("sendungen-tour.csv") << QStringLiteral("DE");
    QTest::newRow("tasks") << QStringLiteral("task-sheet.tsv") << QStringLiteral("US");
}

void TestFileManifestReader::otherLayoutsHaveNoProblem()
{
    QFETCH(QString, file);
    QFETCH(QString, country);

    const auto manifest = read(dataPath(file), country);

    QVERIFY(manifest);
    QCOMPARE(problemLines(*manifest), QStringList());
}

void TestFileManifestReader::hashesTheFile()
{
    const QString path = dataPath(QStringLiteral("sendungen-tour.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const auto manifest = read(path, QStringLiteral("DE"));

    QVERIFY(manifest);
    QCOMPARE(manifest->digest, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

void TestFileManifestReader::reportsProgressToTheEnd()
{
    const PhoneNumberRules rules;
    const std::atomic<bool> canceled{ false };
    const QString path = dataPath(QStringLiteral("shop-orders-export.csv"));
    qint64 last = 0;
    qint64 total = 0;

    const auto manifest = FileManifestReader(rules).read(
        path, optionsFor(QStringLiteral("US")),
        [&](qint64 bytesRead, qint64 bytesTotal) {
            last = bytesRead;
            total = bytesTotal;
        },
        canceled);

    QVERIFY(manifest);
    QCOMPARE(total, QFileInfo(path).size());
    QCOMPARE(last, total);
}

void TestFileManifestReader::stopsWhenCanceled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("reference,recipient\n");
    for (int row = 0; row < 20'000; ++row)
        file.write("R" + QByteArray::number(row) + ",Ada\n");
    file.close();
    const PhoneNumberRules rules;
    std::atomic<bool> canceled{ false };
    int reports = 0;

    const auto manifest = FileManifestReader(rules).read(
        path, optionsFor(QStringLiteral("GB")),
        [&](qint64, qint64) {
            ++reports;
            canceled = true;
        },
        canceled);

    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::Canceled);
    QCOMPARE(reports, 1);
}

void TestFileManifestReader::refusesTwoGigabytesUnread()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("huge.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(2LL * 1024 * 1024 * 1024)); // sparse
    file.close();

    const auto manifest = read(path, QStringLiteral("GB"));

    // Had it been read, the zero bytes would have been the complaint.
    QCOMPARE(outcome(manifest), QStringLiteral("manifest_too_large: more than 64 MiB"));
}

void TestFileManifestReader::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("absent") << dataPath(QStringLiteral("absent.csv"));
    QTest::newRow("folder") << dataPath(QString());
#ifdef Q_OS_UNIX
    QTest::newRow("endless device") << QStringLiteral("/dev/zero");
#endif
}

void TestFileManifestReader::refusesWhatIsNoFile()
{
    QFETCH(QString, path);

    const auto manifest = read(path, QStringLiteral("GB"));

    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::File);
    QVERIFY(manifest.error().detail.startsWith(path));
}

QTEST_APPLESS_MAIN(TestFileManifestReader)
#include "tst_filemanifestreader.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/manifestparser.h"
#include "tests/manifest/readings.h"

#include <QTest>

class TestManifestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeader_data();
    void findsTheHeader();
    void listsProblems_data();
    void listsProblems();
    void mergesLines_data();
    void mergesLines();
    void readsDates_data();
    void readsDates();
    void asksForTheDateOrder();
    void readsRows_data();
    void readsRows();
    void refuses_data();
    void refuses();
    void takesTwoHundredThousandRows();
    void problemsAreSortedByLine();
};

void TestManifestParser::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line"); // of the one row

    QTest::newRow("first line") << QByteArray("Ref,Name\nA1,Ada\n") << 2;
    QTest::newRow("after sep=") << QByteArray("sep=;\r\nRef;Name\r\nA1;Ada\r\n") << 3;
    QTest::newRow("after blank lines") << QByteArray("\n\n,,\nRef,Name\nA1,Ada\n") << 5;
    QTest::newRow("after titles") << QByteArray("Tour list,24.11.2026\nNorth depot,\nRef,Name\nA1,Ada\n") << 4;
    QTest::newRow("returns alone") << QByteArray("Ref,Name\rA1,Ada\r") << 2;
    QTest::newRow("no end of line") << QByteArray("Ref,Name\nA1,Ada") << 2;
    QTest::newRow("blank lines between") << QByteArray("Ref,Name\n\n,\n  \nA1,Ada\n\n") << 5;
}

void TestManifestParser::findsTheHeader()
{
    QFETCH(QByteArray, bytes);

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QCOMPARE(manifest->lines, 1);
    QCOMPARE(manifest->rows.size(), size_t{ 1 });
    QTEST(manifest->rows[0].line, "line");
    QCOMPARE(manifest->rows[0].recipient, QStringLiteral("Ada"));
}

void TestManifestParser::listsProblems_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const QByteArray &lines, const QStringList &problems, int rows) {
        QTest::newRow(name) << lines << problems << rows;
    };

    // Ref,Name,Phone,Email,Street,Delivery date,Parcels
    row("nothing wrong", "A,Ada,,a@example.com,High St 1,2026-11-24,2", {}, 1);
    row("no reference", ",Ada,,a@example.com", { QStringLiteral("2 no_reference Ref:") }, 0);
    row("no recipient", "A, ,,a@example.com", { QStringLiteral("2 no_recipient Name:") }, 0);
    row("no contact", "A,Ada", { QStringLiteral("2 no_contact Phone:") }, 1);
    row("impossible number", "A,Ada,123", { QStringLiteral("2 number_impossible Phone: 123") }, 0);
    row("bad number beside a good address", "A,Ada,123,a@example.com",
        { QStringLiteral("2 number_impossible Phone: 123") }, 0);
    row("damaged number", "A,Ada,\"4,47E+11\"", { QStringLiteral("2 number_damaged Phone: 4,47E+11") }, 0);
    row("number abroad", "A,Ada,+4915123456789", { QStringLiteral("2 country_not_allowed Phone: +4915123456789") }, 0);
    row("premium number", "A,Ada,0909 879 0000", { QStringLiteral("2 number_premium Phone: 0909 879 0000") }, 0);
    row("unknown range", "A,Ada,07700 900123", { QStringLiteral("2 number_unknown_range Phone: 07700 900123") }, 1);
    row("a landline", "A,Ada,020 7946 0958", { QStringLiteral("2 number_landline Phone: 020 7946 0958") }, 1);
    row("bad address", "A,Ada,,ada@", { QStringLiteral("2 address_impossible Email: ada@") }, 0);
    row("bad date", "A,Ada,,a@example.com,,31.02.2026",
        { QStringLiteral("2 date_impossible Delivery date: 31.02.2026") }, 0);
    row("no parcel", "A,Ada,,a@example.com,,,0", { QStringLiteral("2 parcels_impossible Parcels: 0") }, 0);
    row("parcels in words", "A,Ada,,a@example.com,,,two", { QStringLiteral("2 parcels_impossible Parcels: two") }, 0);
    row("half a parcel", "A,Ada,,a@example.com,,,1.5", { QStringLiteral("2 parcels_impossible Parcels: 1.5") }, 0);
    row("too many parcels", "A,Ada,,a@example.com,,,10000", { QStringLiteral("2 parcels_impossible Parcels: 10000") },
        0);
    row("a cell too many", "A,Ada,,a@example.com,High St 1,,1,Apt 4", { QStringLiteral("2 too_many_fields : Apt 4") },
        0);
    row("empty cells too many", "A,Ada,,a@example.com,High St 1,,1,, ,", {}, 1);
    row("a name too long", "A," + QByteArray(5000, 'x') + ",,a@example.com",
        { QStringLiteral("2 field_too_long Name: ") + QString(80, u'x') }, 0);
    row("three at once", ",,123",
        { QStringLiteral("2 no_reference Ref:"), QStringLiteral("2 number_impossible Phone: 123") }, 0);
    row("the lines after a bad one are not bad too", "A,Ada,123\nA\nA\nB,Bo,,b@example.com",
        { QStringLiteral("2 number_impossible Phone: 123") }, 1);
}

void TestManifestParser::listsProblems()
{
    QFETCH(QByteArray, lines);

    const auto manifest = readBytes("Ref,Name,Phone,Email,Street,Delivery date,Parcels\n" + lines);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QTEST(problemLines(*manifest), "problems");
    QTEST(static_cast<int>(manifest->rows.size()), "rows");
}

void TestManifestParser::mergesLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows"); // reference and parcels
    QTest::addColumn<QStringList>("problems");
    const QByteArray header = "Ref,Name,Email,Street\n";
    const QByteArray counting = "Ref,Name,Email,Parcels\n";
    const QByteArray dated = "Ref,Name,Email,Delivery date\n";
    const QStringList twice{ QStringLiteral("3 reference_used_twice Ref: A") };

    QTest::newRow("equal") << header + "A,Ada,a@example.com,High St\nA,Ada,a@example.com,High St\n"
                           << QStringList{ QStringLiteral("A 2") } << QStringList();
    QTest::newRow("empty later") << header + "A,Ada,a@example.com,High St\nA\nA,,,\n"
                                 << QStringList{ QStringLiteral("A 3") } << QStringList();
    QTest::newRow("apart") << header + "A,Ada,a@example.com,\nB,Bo,b@example.com,\nA,,,\n"
                           << QStringList{ QStringLiteral("A 2"), QStringLiteral("B 1") } << QStringList();
    QTest::newRow("another address") << header + "A,Ada,a@example.com,High St\nA,Ada,a@example.com,Low St\n"
                                     << QStringList{ QStringLiteral("A 1") } << twice;
    QTest::newRow("another contact") << header + "A,Ada,a@example.com,\nA,Ada,b@example.com,\n"
                                     << QStringList{ QStringLiteral("A 1") } << twice;
    QTest::newRow("filled later") << header + "A,Ada,,\nA,Ada,a@example.com,\n"
                                  << QStringList{ QStringLiteral("A 1") }
                                  << QStringList{ QStringLiteral("2 no_contact Email:"), twice.first() };
    QTest::newRow("parcels are added") << counting + "A,Ada,a@example.com,2\nA,,,3\n"
                                       << QStringList{ QStringLiteral("A 5") } << QStringList();
    QTest::newRow("parcels in the first line alone") << counting + "A,Ada,a@example.com,2\nA\nA\n"
                                                     << QStringList{ QStringLiteral("A 2") } << QStringList();
    QTest::newRow("parcels left out") << counting + "A,Ada,a@example.com,\nA\n"
                                      << QStringList{ QStringLiteral("A 2") } << QStringList();
    QTest::newRow("parcels with decimals of zero") << counting + "A,Ada,a@example.com,2.0\n"
                                                   << QStringList{ QStringLiteral("A 2") } << QStringList();
    QTest::newRow("parcels over the limit together")
        << counting + "A,Ada,a@example.com,9999\nA,,,1\n"
        << QStringList() << QStringList{ QStringLiteral("2 parcels_impossible Parcels: 10000") };
    QTest::newRow("another date") << dated + "A,Ada,a@example.com,2026-11-24\nA,Ada,a@example.com,2026-11-25\n"
                                  << QStringList{ QStringLiteral("A 1"), QStringLiteral("A 1") } << QStringList();
    QTest::newRow("the same date written otherwise")
        << dated + "A,Ada,a@example.com,2026-11-24\nA,Ada,a@example.com,24.11.2026\n"
        << QStringList{ QStringLiteral("A 1") } << twice;
    QTest::newRow("a date and none") << dated + "A,Ada,a@example.com,\nA,Ada,a@example.com,24.11.2026\n"
                                     << QStringList{ QStringLiteral("A 1") } << twice;
    QTest::newRow("references differ in case")
        << header + "A,Ada,a@example.com,\na,Ada,a@example.com,\n"
        << QStringList{ QStringLiteral("A 1"), QStringLiteral("a 1") } << QStringList();
}

void TestManifestParser::mergesLines()
{
    QFETCH(QByteArray, bytes);

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QStringList found;
    for (const ManifestRow &row : manifest->rows)
        found << QStringLiteral("%1 %2").arg(row.reference).arg(row.parcels);
    QTEST(found, "rows");
    QTEST(problemLines(*manifest), "problems");
}

void TestManifestParser::readsDates_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("dates");

    QTest::newRow("day first by its neighbour")
        << QByteArray("03/04/2026 24/11/2026") << QString()
        << QStringList{ QStringLiteral("2026-04-03"), QStringLiteral("2026-11-24") };
    QTest::newRow("month first by its neighbour")
        << QByteArray("03/04/2026 11/24/2026") << QString()
        << QStringList{ QStringLiteral("2026-03-04"), QStringLiteral("2026-11-24") };
    QTest::newRow("as asked") << QByteArray("03/04/2026 05/06/2026") << QStringLiteral("mdy")
                              << QStringList{ QStringLiteral("2026-03-04"), QStringLiteral("2026-05-06") };
    QTest::newRow("year first as asked") << QByteArray("26/11/24") << QStringLiteral("ymd")
                                         << QStringList{ QStringLiteral("2026-11-24") };
    QTest::newRow("one that does not fit") << QByteArray("03/04/2026 24/11/2026") << QStringLiteral("mdy")
                                           << QStringList{ QStringLiteral("2026-03-04"), QStringLiteral("impossible") };
}

void TestManifestParser::readsDates()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, order);
    QByteArray bytes = "Ref,Name,Email,Planned date\n";
    const QList<QByteArray> dates = column.split(' ');
    for (int index = 0; index < dates.size(); ++index)
        bytes += "R" + QByteArray::number(index) + ",Ada,a@example.com," + dates[index] + "\n";
    ReadOptions options = optionsFor(QStringLiteral("GB"));
    options.dateOrder = dateOrder(order);

    const auto manifest = readBytes(bytes, options);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QStringList found;
    for (const ManifestRow &row : manifest->rows)
        found << row.date->toString(Qt::ISODate);
    for (const RowProblem &problem : manifest->problems) {
        QCOMPARE(problem.kind, RowProblem::Kind::DateImpossible);
        QCOMPARE(problem.line, 3);
        found << QStringLiteral("impossible");
    }
    QTEST(found, "dates");
}

void TestManifestParser::asksForTheDateOrder()
{
    const auto manifest = readBytes("Ref,Name,Liefertermin\nA,Ada,11/11/2026\nB,Bo,03/04/2026 09:00\n");

    QCOMPARE(outcome(manifest), QStringLiteral("date_order_open: 03/04/2026 09:00"));
}

void TestManifestParser::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };

    row("mobile before phone", "Ref|Name|Phone|Mobile\nA|Ada|020 7946 0958|07400 123456\n",
        "2\tA\tAda\t+447400123456\t\t\t\t\t0\t1\t\t");
    row("phone where no mobile", "Ref|Name|Phone|Mobile\nA|Ada|020 7946 0958|\n",
        "2\tA\tAda\t+442079460958\t\t\t\t\t0\t1\t\t");
    row("company for a name", "Ref|First name|Last name|Company|Email\nA|||Acme|a@example.com\n",
        "2\tA\tAcme\t\ta@example.com\t\t\t\t0\t1\t\t");
    row("whole name before its halves", "Ref|Recipient|First name|Email\nA|Ada Byron|Ada|a@example.com\n",
        "2\tA\tAda Byron\t\ta@example.com\t\t\t\t0\t1\t\t");
    row("spreadsheet marks", "Ref|Name|Email|Postcode\n=\"0012\"|Ada|a@example.com|'02928\n",
        "2\t0012\tAda\t\ta@example.com\t02928\t\t\t0\t1\t\t");
    row("a postcode before the town",
        "Ref|Name|Email|Street|PLZ|Ort|Country\nA|Ada|a@example.com|Am Markt|04109|Leipzig|Germany\n",
        "2\tA\tAda\t\ta@example.com\tAm Markt, 04109 Leipzig, Germany\t\t\t0\t1\t\t");
    row("the country of the depot is left out",
        "Ref|Name|Email|Street|City|Country\nA|Ada|a@example.com|1 Mill Lane|Hull|United Kingdom\n",
        "2\tA\tAda\t\ta@example.com\t1 Mill Lane, Hull\t\t\t0\t1\t\t");
    row("control characters", "Ref|Name|Email\nA\x07|A\x1b[31mda\xC2\x85|a@example.com\n",
        "2\tA\tA[31mda\t\ta@example.com\t\t\t\t0\t1\t\t");
    row("bidi control is kept",
        "Ref|Name|Email\nA|A\xE2\x80\xAE"
        "da|a@example.com\n",
        "2\tA\tA\xE2\x80\xAE"
        "da\t\ta@example.com\t\t\t\t0\t1\t\t");
    row("line breaks",
        "Ref|Name|Email|Address|Note\nA|\"Ada\nByron\"|a@example.com|\"1 Mill Lane\r\nHull,\nYork\"|\"Ring\ntwice\"\n",
        "2\tA\tAda Byron\t\ta@example.com\t1 Mill Lane, Hull, York\t\t\t0\t1\t\tRing twice");
    row("language", "Ref|Name|Email|Language\nA|Ada|a@example.com|de-AT\n",
        "2\tA\tAda\t\ta@example.com\t\t\t\t0\t1\tde\t");
    row("a position that is none", "Ref|Name|Email|Stop\nA|Ada|a@example.com|first\n",
        "2\tA\tAda\t\ta@example.com\t\t\t\t0\t1\t\t");
}

void TestManifestParser::readsRows()
{
    QFETCH(QByteArray, bytes);

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QCOMPARE(manifest->rows.size(), size_t{ 1 });
    QTEST(rowLine(manifest->rows[0]), "expected");
}

void TestManifestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    const QByteArray header = "Ref,Name\n";

    row("empty", {}, "not_a_manifest: the file is empty");
    row("blank lines", "\n\r\n \n", "not_a_manifest: line 3: no column is a reference");
    row("a letter", "Dear Sir,\nplease deliver.\n", "not_a_manifest: line 1: no column is a reference");
    row("a picture", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), "not_a_manifest: line 1, byte 5: a NUL byte");
    row("NUL in a row", header + QByteArray("A,A\0a\n", 6), "not_a_manifest: line 2, byte 4: a NUL byte");
    row("mixed encodings", header + "A,J\xC3\xB6rg\nB,J\xF6rg\n",
        "not_a_manifest: line 3, byte 4: UTF-8 and Windows-1252 are mixed");
    row("10,000 columns", QByteArray(10'000, ','), "manifest_too_large: line 1: more than 200 columns");
    row("10,000 columns in a row", header + QByteArray(10'000, ','),
        "manifest_too_large: line 2: more than 200 columns");
    row("an endless quote", header + "A,Ada\nB,\"" + QByteArray(1'000'000, 'x'),
        "not_a_manifest: line 3, column 2: the quote opened here is never closed");
    row("65 MiB", header + QByteArray(65 * 1024 * 1024, '\n'), "manifest_too_large: more than 64 MiB");
    row("200,001 rows", header + QByteArray("A,B\n").repeated(200'001),
        "manifest_too_large: line 200002: more than 200000 rows");
    row("zeros of UTF-16 inside",
        QByteArray("\xFF\xFE"
                   "R\0e\0f\0,\0N\0a\0m\0e\0\n\0\0\0",
            22),
        "not_a_manifest: line 2, column 1: a NUL character");
}

void TestManifestParser::refuses()
{
    QFETCH(QByteArray, bytes);

    QTEST(outcome(readBytes(bytes)), "expected");
}

void TestManifestParser::takesTwoHundredThousandRows()
{
    QByteArray bytes = "Ref,Name\n";
    for (int row = 0; row < 200'000; ++row)
        bytes += "R" + QByteArray::number(row / 2) + ",Ada\n";

    const auto manifest = readBytes(bytes);

    QCOMPARE(outcome(manifest), QStringLiteral("ok"));
    QCOMPARE(manifest->lines, 200'000);
    QCOMPARE(manifest->rows.size(), size_t{ 100'000 });
    QCOMPARE(manifest->rows[99'999].parcels, 2);
}

void TestManifestParser::problemsAreSortedByLine()
{
    QByteArray bytes = "Ref,Name,Email,Liefertermin\n";
    for (int row = 0; row < 5000; ++row)
        bytes += "R" + QByteArray::number(row) + ",Ada,a@example.com,"
            + (row % 3 == 0        ? "31/02/2026\n"
                    : row % 3 == 1 ? "soon\n"
                                   : "24/11/2026\n");

    const auto manifest = readBytes(bytes);

    QVERIFY(manifest);
    QCOMPARE(manifest->problems.size(), size_t{ 1667 + 1667 });
    QVERIFY(std::is_sorted(manifest->problems.begin(), manifest->problems.end(),
        [](const RowProblem &left, const RowProblem &right) { return left.line < right.line; }));
}

QTEST_APPLESS_MAIN(TestManifestParser)
#include "tst_manifestparser.moc"

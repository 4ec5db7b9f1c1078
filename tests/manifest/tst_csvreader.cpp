// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/csvdialect.h"
#include "core/manifest/csvreader.h"
#include "tests/manifest/readings.h"

#include <QTest>

#include <utility>

namespace {

/// The cells of each record joined by "|", after its line; an error as "word: detail".
QStringList records(const QString &text, QChar delimiter, qsizetype pieceSize)
{
    QString rest = text;
    CsvReader reader(
        [&]() -> Result<QString> {
            const QString piece = rest.left(pieceSize);
            rest.remove(0, piece.size());
            return piece;
        },
        delimiter);
    QStringList found;
    while (true) {
        const auto record = reader.next();
        if (!record)
            return found << outcome(record);
        if (!*record)
            return found;
        QStringList cells;
        for (qsizetype index = 0; index < (*record)->size(); ++index)
            cells << (*record)->cell(index).toString();
        found << QStringLiteral("%1 %2").arg((*record)->line).arg(cells.join(QLatin1Char('|')));
    }
}

QStringList records(const QString &text) { return records(text, u',', 1'000'000); }

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void piecesDoNotMatter_data();
    void piecesDoNotMatter();
    void refuses_data();
    void refuses();
    void cutsALongCell_data();
    void cutsALongCell();
    void takesTwoHundredColumns();
    void aLongQuoteNeedsNoMemory();
    void findsTheDialect_data();
    void findsTheDialect();
};

void TestCsvReader::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };

    row("nothing", "", {});
    row("one cell", "a", { QStringLiteral("1 a") });
    row("last cell empty", "a,", { QStringLiteral("1 a|") });
    row("only a delimiter", ",", { QStringLiteral("1 |") });
    row("line feeds", "a,b\nc,d\n", { QStringLiteral("1 a|b"), QStringLiteral("2 c|d") });
    row("returns and feeds", "a,b\r\nc,d\r\n", { QStringLiteral("1 a|b"), QStringLiteral("2 c|d") });
    row("returns alone", "a,b\rc,d\r", { QStringLiteral("1 a|b"), QStringLiteral("2 c|d") });
    row("blank lines", "\n\r\n\na\n\n\nb", { QStringLiteral("4 a"), QStringLiteral("7 b") });
    row("ragged", "a,b,c\nd\ne,f,g,h",
        { QStringLiteral("1 a|b|c"), QStringLiteral("2 d"), QStringLiteral("3 e|f|g|h") });
    row("quoted delimiter", "\"a,b\",c", { QStringLiteral("1 a,b|c") });
    row("doubled quote", "\"say \"\"hi\"\"\",c", { QStringLiteral("1 say \"hi\"|c") });
    row("empty quotes", "\"\",\"\"", { QStringLiteral("1 |") });
    row("only empty quotes", "\"\"\nx", { QStringLiteral("1 "), QStringLiteral("2 x") });
    row("quote inside a cell", "5\" pipe,a\"b\"", { QStringLiteral("1 5\" pipe|a\"b\"") });
    row("text after a quote", "\"Best\" gate,b", { QStringLiteral("1 Best gate|b") });
    row("space before a quote", "a, \"b\"", { QStringLiteral("1 a| \"b\"") });
    row("line break in quotes", "\"a\nb\",c\nd", { QStringLiteral("1 a\nb|c"), QStringLiteral("3 d") });
    row("return and feed in quotes", "\"a\r\nb\"\r\nd", { QStringLiteral("1 a\r\nb"), QStringLiteral("3 d") });
    row("return in quotes", "\"a\rb\"\rd", { QStringLiteral("1 a\rb"), QStringLiteral("3 d") });
    row("feed right after the quotes", "\"a\"\n\"b\"", { QStringLiteral("1 a"), QStringLiteral("2 b") });
    row("letters beyond the first plane", "\xF0\x9F\x9A\x9A,\xC3\xA4",
        { QString::fromUtf8("1 \xF0\x9F\x9A\x9A|\xC3\xA4") });
}

void TestCsvReader::splits()
{
    QFETCH(QString, text);

    QTEST(records(text), "expected");
}

void TestCsvReader::piecesDoNotMatter_data() { splits_data(); }

void TestCsvReader::piecesDoNotMatter()
{
    QFETCH(QString, text);

    QTEST(records(text, u',', 1), "expected");
    QTEST(records(text, u',', 3), "expected");
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };

    row("quote never closed", QStringLiteral("a,b\nc,\"d\ne\nf"),
        "not_a_manifest: line 2, column 2: the quote opened here is never closed");
    row("quote closed by the next cell's", QStringLiteral("a,b\nc,\"d\ne,\"f\"\ng,h\n"),
        "not_a_manifest: line 2, column 2: the quote opened here closes in the middle of line 3");
    row("NUL", QStringLiteral("a,b\nc") + QChar(u'\0') + QStringLiteral("d"),
        "not_a_manifest: line 2, column 1: a NUL character");
    row("NUL in quotes", QStringLiteral("a,\"b\nc") + QChar(u'\0'),
        "not_a_manifest: line 2, column 2: a NUL character");
    row("201 columns", QStringLiteral("a\n") + QString(200, u','), "manifest_too_large: line 2: more than 200 columns");
}

void TestCsvReader::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(records(text).constLast(), expected);
    QCOMPARE(records(text, u',', 1).constLast(), expected);
}

void TestCsvReader::cutsALongCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("4096 letters") << QString(4096, u'x') << false;
    QTest::newRow("4097 letters") << QString(4097, u'x') << true;
    QTest::newRow("4096 letters in quotes") << u'"' + QString(4096, u'x') + u'"' << false;
    QTest::newRow("4097 letters in quotes") << u'"' + QString(4097, u'x') + u'"' << true;
    QTest::newRow("2048 letters of two bytes") << QString(2048, QChar(0xE4)) << false;
    QTest::newRow("2049 letters of two bytes") << QString(2049, QChar(0xE4)) << true;
}

void TestCsvReader::cutsALongCell()
{
    QFETCH(QString, cell);
    QString rest = QStringLiteral("a,") + cell + QStringLiteral(",b\n");
    CsvReader reader([&rest]() -> Result<QString> { return std::exchange(rest, {}); }, u',');

    const auto record = reader.next();

    QVERIFY(record && *record);
    QCOMPARE((*record)->size(), 3);
    QCOMPARE((*record)->cell(2).toString(), QStringLiteral("b"));
    QTEST(!(*record)->cutCells.empty(), "isCut");
}

void TestCsvReader::takesTwoHundredColumns()
{
    QCOMPARE(records(QString(199, u',')).size(), 1);
    QCOMPARE(records(QString(199, u',')).constFirst().count(u'|'), 199);
}

void TestCsvReader::aLongQuoteNeedsNoMemory()
{
    int pieces = 1000;
    qsizetype kept = 0;
    CsvReader reader(
        [&]() -> Result<QString> {
            if (--pieces == 0)
                return QStringLiteral("\"\n");
            return pieces == 999 ? QStringLiteral("\"") : QString(65536, u'x');
        },
        u',');

    const auto record = reader.next();

    QVERIFY(record && *record);
    kept = (*record)->text.capacity();
    QVERIFY2(kept < 65536, qPrintable(QString::number(kept)));
}

void TestCsvReader::findsTheDialect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("firstLine");
    const auto row = [](const char *name, const char *text, char16_t delimiter, int firstLine = 1) {
        QTest::newRow(name) << QString::fromUtf8(text) << QChar(delimiter) << firstLine;
    };

    row("comma", "a,b,c\n1,2,3\n", u',');
    row("semicolon", "a;b;c\n1;2;3\n", u';');
    row("tab", "a\tb\tc\n1\t2\t3\n", u'\t');
    row("bar", "a|b|c\n1|2|3\n", u'|');
    row("header alone", "a;b;c", u';');
    row("names with commas", "Nr;Name;Ort\n1;Groß, Anna;Köthen\n2;Süß, Uwe;Köthen\n", u';');
    row("commas in every cell", "PLZ;Betrag\n1,5;2,5\n1,5;3,5\n", u';');
    row("commas in the header too", "Kunde, Name;Ort;Telefon\na, b;c;1\na, b;d;2\n", u';');
    row("quoted semicolons", "a,b,c\n\"x;y;z;w\",2,3\n\"x;y;z;w\",2,3\n", u',');
    row("title above", "Tour of the day\n\na;b;c;d\n1;2;3;4\n1;2;3;4\n", u';');
    row("ragged", "a,b,c,d\n1,2\n1,2,3,4\n1\n", u',');
    row("sep line", "sep=;\na,b;c\n", u';', 2);
    row("sep line of Excel", "sep=,\r\na;b,c\r\n", u',', 2);
    row("sep line in quotes", "\"sep=|\"\na,b|c\n", u'|', 2);
    row("SEP line in capitals", "SEP=\t\na,b\tc\n", u'\t', 2);
    row("nothing to tell", "a\nb\n", u',');
}

void TestCsvReader::findsTheDialect()
{
    QFETCH(QString, text);

    const CsvDialect dialect = findDialect(text, Sample::WholeFile);

    QTEST(dialect.delimiter, "delimiter");
    QTEST(dialect.firstLine, "firstLine");
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

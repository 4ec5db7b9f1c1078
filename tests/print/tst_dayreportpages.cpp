// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/printedpdf.h"
#include "tests/print/reports.h"
#include "ui/print/dayreportpages.h"
#include "ui/print/fonts.h"
#include "ui/print/pdf.h"

#include <QTest>

using namespace std::chrono_literals;

/// What stands on the paper, as other programs read it back from the PDF.
class TestDayReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySizeOfDayIsASoundPdf_data();
    void everySizeOfDayIsASoundPdf();
    void headsAreRepeated();
    void rowsDoNotBreak();
    void sizeIsThatOfTheCountry_data();
    void sizeIsThatOfTheCountry();
    void frontSaysHowTheDayStands();
    void openDayIsMarked();
    void signaturesStandWithTheLog();
    void emptyListsTakeNoRoom();
    void overridesHaveTheirOwnList();
    void outsideTextIsPlain_data();
    void outsideTextIsPlain();
    void longReferenceIsWhole();
    void logSaysWhatIsKnown_data();
    void logSaysWhatIsKnown();
    void arabicRunsFromTheRight();
    void timesAreTheDepots();
};

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale arabic(QLocale::Arabic, QLocale::Egypt);

PrintedPdf printed(const DayReport &report, const QLocale &locale = british)
{
    const auto pdf = pdfOf(DayReportPages(report, locale), officePaper(locale));
    return PrintedPdf(pdf ? pdf->bytes : QByteArray());
}

/// @p text with every gap as one space, so that columns can be compared.
QString simple(const QString &text) { return text.simplified(); }

} // namespace

void TestDayReportPages::initTestCase() { loadFonts(); }

void TestDayReportPages::everySizeOfDayIsASoundPdf_data()
{
    QTest::addColumn<int>("deliveries");
    QTest::addColumn<QPageSize::PageSizeId>("size");

    QTest::newRow("none, A4") << 0 << QPageSize::A4;
    QTest::newRow("none, Letter") << 0 << QPageSize::Letter;
    QTest::newRow("nine, A4") << 9 << QPageSize::A4;
    QTest::newRow("nine, Letter") << 9 << QPageSize::Letter;
    QTest::newRow("a thousand, A4") << 1000 << QPageSize::A4;
    QTest::newRow("a thousand, Letter") << 1000 << QPageSize::Letter;
}

void TestDayReportPages::everySizeOfDayIsASoundPdf()
{
    QFETCH(int, deliveries);
    QFETCH(QPageSize::PageSizeId, size);
    const DayReport report = aDay(deliveries);

    const auto pdf = pdfOf(DayReportPages(report, british), QPageSize(size));

    QVERIFY(pdf);
    const PrintedPdf read(pdf->bytes);
    QCOMPARE(read.problems(), QString());
    const QStringList pages = read.pages();
    QCOMPARE(pages.size(), pdf->pages);
    for (int page = 0; page < pdf->pages; ++page) {
        const QString footer = QStringLiteral("Page %1 of %2").arg(page + 1).arg(pdf->pages);
        QVERIFY2(simple(pages[page]).endsWith(footer), qPrintable(pages[page]));
        QVERIFY(pages[page].contains(QLatin1String("Doorcode day report, Northgate depot, 24 Nov 2026")));
    }
    const QString text = pages.join(QLatin1Char('\n'));
    for (int number = 0; number < deliveries; ++number)
        QCOMPARE(text.count(QStringLiteral("NG-%1").arg(417200 + number)), 1);
}

void TestDayReportPages::headsAreRepeated()
{
    const QStringList pages = printed(aDay(1000)).pages();

    int handoffs = 0;
    for (const QString &page : pages) {
        if (!page.contains(QLatin1String("NG-")))
            continue;
        QVERIFY2(
            page.contains(QLatin1String("Reference")) && page.contains(QLatin1String("Recipient")), qPrintable(page));
        handoffs += page.contains(QLatin1String("Checked by")) ? 1 : 0;
    }
    QVERIFY(handoffs > 10);
}

void TestDayReportPages::rowsDoNotBreak()
{
    DayReport report = aDay(90);
    for (DayReport::HandedOff &handedOff : report.handedOff)
        handedOff.line.recipient = QStringLiteral("First ") + QString(186, QLatin1Char('m')) + QStringLiteral(" Last");

    const QStringList pages = printed(report).pages();

    int rows = 0;
    for (const QString &page : pages) {
        if (!page.contains(QLatin1String("Checked by")))
            continue;
        QCOMPARE(page.count(QLatin1String("First")), page.count(QLatin1String("NG-")));
        QCOMPARE(page.count(QLatin1String("Last")), page.count(QLatin1String("NG-")));
        rows += int(page.count(QLatin1String("NG-")));
    }
    QCOMPARE(rows, int(report.handedOff.size()));
}

void TestDayReportPages::sizeIsThatOfTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("size");

    QTest::newRow("United Kingdom") << british << QStringLiteral("(A4)");
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("(letter)");
    QTest::newRow("French in Canada") << QLocale(QLocale::French, QLocale::Canada) << QStringLiteral("(letter)");
    QTest::newRow("French in France") << QLocale(QLocale::French, QLocale::France) << QStringLiteral("(A4)");
}

void TestDayReportPages::sizeIsThatOfTheCountry()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, size);

    const PrintedPdf pdf = printed(aDay(9), locale);

    QVERIFY2(pdf.size().contains(size), qPrintable(pdf.size()));
}

void TestDayReportPages::frontSaysHowTheDayStands()
{
    DayReport report = aDay(90);
    report.count.open = 3;
    report.count.failedAttempts = 16;
    report.deliveriesWithFailures = 8;
    report.open.push_back({ { QStringLiteral("NG-1"), QStringLiteral("Ann"), QStringLiteral("R9"), 4, 2 },
        DayReport::Open::Standing::Locked });
    report.locked.push_back(
        { QStringLiteral("NG-1"), DayReport::Locked::Unlocked::Never, Delivery::State::CodeIssued, std::nullopt });

    const QString text = simple(printed(report).pages().mid(0, 2).join(QLatin1Char(' ')));

    QVERIFY(text.startsWith(QLatin1String("Day not closed Day report")));
    for (const char *expected : { "Northgate depot, Tuesday, 24 November 2026", "Printed 24 Nov 2026, 19:34",
             "by Priya Nayar", "90 84 0 6", "handed off with a code", "R1 Harbour Amara Osei, van 07 08:45 30",
             "All routes 90 84 0 6 16", "NG-417201 Corin Blake R2 Old Town · 1 Nobody home 1 Planned for 25 Nov 2026",
             "Not decided", "3 still to decide", "NG-1 Ann R9 · 4 Locked 2", "16 failed attempt", "NG-1 is locked.",
             "Entries 17,941 to 18,613 belong to this day.", "9F2C 41D7 E06B 88A3 0000",
             "Dispatcher, name and signature" })
        QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(QString::fromUtf8(expected) + text));
}

void TestDayReportPages::openDayIsMarked()
{
    DayReport report = aDay(9);
    const QString open = printed(report).text();
    report.closed = DayReport::Closed{ report.madeAt - 2min, QStringLiteral("Helen Marsh") };

    const QString closed = printed(report).text();

    QCOMPARE(open.count(QLatin1String("Day not closed")), 3); // in the title and on each page
    QVERIFY(!closed.contains(QLatin1String("Day not closed")));
    QVERIFY(closed.contains(QLatin1String("Day closed at 19:32 by Helen Marsh")));
}

void TestDayReportPages::signaturesStandWithTheLog()
{
    for (int deliveries = 300; deliveries < 510; deliveries += 15) {
        DayReport report = aDay(deliveries);
        report.handedOff.clear();
        for (const QString &page : printed(report).pages())
            QCOMPARE(page.contains(QLatin1String("Supervisor, name")), page.contains(QLatin1String("Fingerprint")));
    }
}

void TestDayReportPages::emptyListsTakeNoRoom()
{
    const QStringList pages = printed(aDay(0)).pages();

    QCOMPARE(pages.size(), 1);
    for (const char *absent : { "Routes", "Reference", "override:", "Still open", "Every" })
        QVERIFY2(!pages[0].contains(QLatin1String(absent)), absent);
    QVERIFY(pages[0].contains(QLatin1String("No attempt failed.")));
}

void TestDayReportPages::overridesHaveTheirOwnList()
{
    DayReport report = aDay(9);
    report.handedOff[0].proof = Handoff::Proof::Override;

    const QStringList pages = printed(report).pages();

    QVERIFY(pages[0].contains(QLatin1String("Released by")));
    QVERIFY(pages[0].contains(report.handedOff[0].line.reference));
    QVERIFY(!pages[1].contains(report.handedOff[0].line.reference));
}

void TestDayReportPages::outsideTextIsPlain_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *given, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(shown);
    };

    row("markup", "<b>Bold</b>", "<b>Bold</b>");
    row("entity", "Smith &amp; Sons", "Smith &amp; Sons");
    row("place of a value", "100%1 %n", "100%1 %n");
    row("turned direction", "ab\u202Edc", "ab\uFFFDdc");
    row("line end", "one\ntwo", "one\uFFFDtwo");
    row("letters that join", "Waffle Office", "Waffle Office");
}

void TestDayReportPages::outsideTextIsPlain()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    DayReport report = aDay(2);
    report.depot = given;
    report.madeBy = given;
    report.routes[0].route = given;
    report.routes[0].courier = given;
    report.handedOff[0].line.recipient = given;
    report.handedOff[0].line.route = given;
    report.handedOff[0].courier = given;
    report.handedOff[0].checkedBy = given;
    report.failedAttempts.push_back({ QStringLiteral("NG-1"), report.madeAt, Outcome::Mismatch, given, given });

    const QStringList pages = printed(report).pages();

    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[0].count(shown) >= 5); // subtitle, printed by, route, courier, footer
    QVERIFY2(pages[1].count(shown) >= 5, qPrintable(pages[1]));
    QVERIFY(pages[2].count(shown) >= 3);
}

void TestDayReportPages::longReferenceIsWhole()
{
    DayReport report = aDay(2);
    report.handedOff[0].line.reference = QString(90, QLatin1Char('7')) + QStringLiteral("END");
    report.handedOff[0].line.recipient = QString(200, QLatin1Char('W'));

    const QString text = printed(report).pages().value(1);

    QCOMPARE(text.count(QLatin1Char('W')), 200);
    QVERIFY(text.count(QLatin1Char('7')) >= 90);
    QVERIFY(text.contains(QLatin1String("END")));
}

void TestDayReportPages::logSaysWhatIsKnown_data()
{
    using Check = std::optional<DayReport::LogCheck>;
    using Finding = DayReport::LogCheck::Finding;
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("sentence");
    const Instant at = aDay(0).madeAt - 1min;

    QTest::newRow("nothing") << Check{} << QStringLiteral("Not checked for this report.");
    QTest::newRow("intact") << Check{ { at, Finding::Intact } } << QStringLiteral("Intact when checked at 19:33.");
    QTest::newRow("altered") << Check{ { at, Finding::Altered } } << QStringLiteral("Found altered at 19:33.");
}

void TestDayReportPages::logSaysWhatIsKnown()
{
    QFETCH(std::optional<DayReport::LogCheck>, check);
    QFETCH(QString, sentence);
    DayReport report = aDay(2);
    report.lastCheck = check;

    QVERIFY(printed(report).text().contains(sentence));
}

void TestDayReportPages::arabicRunsFromTheRight()
{
    DayReport report = aDay(2);
    report.handedOff[0].line.reference = QStringLiteral("12-AB/34");

    const PrintedPdf right = printed(report, arabic);
    const PrintedPdf left = printed(report);

    QVERIFY(left.leftOf(QStringLiteral("Courier")) > left.leftOf(QStringLiteral("Route")));
    QVERIFY(right.leftOf(QStringLiteral("Courier")) < right.leftOf(QStringLiteral("Route")));
    QVERIFY(right.leftOf(QStringLiteral("12-AB/34")) > right.leftOf(QStringLiteral("Corin")));
    QVERIFY(right.text().contains(QStringLiteral("9F2C 41D7 E06B 88A3")));
}

void TestDayReportPages::timesAreTheDepots()
{
    DayReport report = aDay(2);
    report.timeZone = QByteArrayLiteral("Asia/Tokyo");
    report.handedOff[0].at = report.madeAt;

    const QString text = printed(report).text();

    QVERIFY(text.contains(QLatin1String("Printed 25 Nov 2026, 04:34")));
    QVERIFY2(text.contains(QLatin1String("25 Nov 2026, 04:34"), Qt::CaseSensitive), qPrintable(text));
}

QTEST_MAIN(TestDayReportPages)
#include "tst_dayreportpages.moc"

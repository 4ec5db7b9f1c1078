// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"
#include "ui/board/daycounts.h"
#include "ui/board/listexport.h"

#include <QTest>

// The numbers beside the views, and the list as a file.
class TestDayCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewsAreCounted();
    void routesAreCountedInTheOrderOfPeople();
    void exportsAList_data();
    void exportsAList();
};

void TestDayCounts::viewsAreCounted()
{
    DayCounter counter;

    for (const BoardRow &row : rowsOfEveryStatus())
        counter.add(prepared(row, quarterToTwelve()));

    const DayCounts counts = counter.counts();

    QCOMPARE(counts.all, 9);
    QCOMPARE(counts.attention, 2);
    QCOMPARE(counts.planned, 1);
    QCOMPARE(counts.codeIssued, 4);
    QCOMPARE(counts.handedOff, 2);
    QCOMPARE(counts.undelivered, 1);
    QVERIFY(counts.routes.empty());
}

void TestDayCounts::routesAreCountedInTheOrderOfPeople()
{
    const QString tenth = QStringLiteral("R10 Hillside");
    const QString second = QStringLiteral("R2 Old Town");
    BoardRow driven = aRow(QStringLiteral("NG-2")).on(second, 1).in(Delivery::State::HandedOff);
    driven.courier = QStringLiteral("Tomasz Wilk");
    DayCounter counter;

    for (const BoardRow &row : { BoardRow(aRow(QStringLiteral("NG-1")).on(tenth, 1)), driven,
             BoardRow(aRow(QStringLiteral("NG-3")).on(second, 2)), BoardRow(aRow(QStringLiteral("NG-4"))) })
        counter.add(prepared(row, quarterToTwelve()));

    const std::vector<RouteCount> expected{ { second, QStringLiteral("Tomasz Wilk"), 2, 1, 1 },
        { tenth, {}, 1, 0, 1 } };
    QVERIFY(counter.counts().routes == expected);
    counter.remove(prepared(aRow(QStringLiteral("NG-1")).on(tenth, 1), quarterToTwelve()));
    QVERIFY(counter.counts().routes == std::vector<RouteCount>{ expected.front() });
    QCOMPARE(counter.counts().all, 3);
}

void TestDayCounts::exportsAList_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("Ruth") << QByteArray("Ruth");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("a comma") << QStringLiteral("Flat 3, Yard") << QByteArray("\"Flat 3, Yard\"");
    QTest::newRow("quotes") << QStringLiteral("the \"Lodge\"") << QByteArray("\"the \"\"Lodge\"\"\"");
    QTest::newRow("two lines") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("beyond Latin") << QStringLiteral("Zoë 🚚") << QStringLiteral("Zoë 🚚").toUtf8();
    QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+44") << QByteArray("'+44");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("=1") << QByteArray("'\0=1", 4);
    QTest::newRow("a formula with a comma") << QStringLiteral("=A,B") << QByteArray("\"'=A,B\"");
}

void TestDayCounts::exportsAList()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, written);

    const QByteArray csv
        = listAsCsv({ { QStringLiteral("Name"), QStringLiteral("Stop") }, { cell, QStringLiteral("1") } });

    QCOMPARE(csv, QByteArray("\xEF\xBB\xBFName,Stop\r\n") + written + ",1\r\n");
}

QTEST_APPLESS_MAIN(TestDayCounts)
#include "tst_daycounts.moc"

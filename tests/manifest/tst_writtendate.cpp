// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/writtendate.h"

#include <QTest>

class TestWrittenDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void ordersAColumn_data();
    void ordersAColumn();
    void saysTheOrder();
};

Q_DECLARE_METATYPE(DateOrder)

void TestWrittenDate::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dmy");
    QTest::addColumn<QString>("mdy");
    QTest::addColumn<QString>("ymd");
    const auto clear = [](const char *text, const char *day) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(day) << QString::fromLatin1(day)
                            << QString::fromLatin1(day);
    };
    const auto open = [](const char *text, const char *dmy, const char *mdy, const char *ymd) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(dmy) << QString::fromLatin1(mdy)
                            << QString::fromLatin1(ymd);
    };

    clear("2026-11-24", "2026-11-24");
    clear("2026-1-4", "2026-01-04");
    clear("2026/11/24", "2026-11-24");
    clear("2026.11.24", "2026-11-24");
    clear("20261124", "2026-11-24");
    clear("24.11.2026", "2026-11-24");
    clear("24.11.26", "2026-11-24");
    clear("4.1.2026", "2026-01-04");
    clear("2026-11-24T09:00:00Z", "2026-11-24");
    clear("2026-11-24 14:09:11 -0500", "2026-11-24");
    clear(" 24.11.2026, 9 Uhr", "2026-11-24");
    clear("2028-02-29", "2028-02-29");
    open("24/11/2026", "2026-11-24", "", "");
    open("11/24/2026 09:00", "", "2026-11-24", "");
    open("03/04/2026", "2026-04-03", "2026-03-04", "");
    open("03-04-2026", "2026-04-03", "2026-03-04", "");
    open("24/11/26", "2026-11-24", "", "2024-11-26");
    open("26/11/24", "2024-11-26", "", "2026-11-24");
    open("11/11/2026", "2026-11-11", "2026-11-11", "");
    clear("", "");
    clear("soon", "");
    clear("46350", "");
    clear("31.02.2026", "");
    clear("2026-13-01", "");
    clear("2027-02-29", "");
    clear("24.11.", "");
    clear("24/11", "");
    clear("24/11-2026", "");
    clear("24/11/2026/1", "");
    clear("1/2/345", "");
    clear("123456789012", "");
    clear("99999999999999999999", "");
    clear("24 Nov 2026", "");
}

void TestWrittenDate::parses()
{
    QFETCH(QString, text);
    const auto day = [&text](DateOrder order) {
        const auto date = dayOf(parseWrittenDate(text), order);
        return date ? date->toString(Qt::ISODate) : QString();
    };

    QTEST(day(DateOrder::DayMonthYear), "dmy");
    QTEST(day(DateOrder::MonthDayYear), "mdy");
    QTEST(day(DateOrder::YearMonthDay), "ymd");
}

void TestWrittenDate::ordersAColumn_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("order"); // or the example asked about
    const auto row = [](const char *name, const char *column, const char *order) {
        QTest::newRow(name) << QString::fromLatin1(column).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << QString::fromLatin1(order);
    };

    row("no date", "", "dmy");
    row("day over 12", "03/04/2026 24/11/2026", "dmy");
    row("day over 12 in the second place", "03/04/2026 11/24/2026", "mdy");
    row("only clear ones", "2026-11-24 03.04.2026", "dmy");
    row("same day and month", "11/11/2026 03/03/2026", "dmy");
    row("nothing over 12", "11/11/2026 03/04/2026 05/06/2026", "open: 03/04/2026");
    row("both", "03/04/2026 24/11/2026 11/24/2026", "open: 03/04/2026");
    row("nonsense decides nothing", "31/31/2026 03/04/2026", "open: 03/04/2026");
}

void TestWrittenDate::ordersAColumn()
{
    QFETCH(QStringList, column);
    DateColumn dates;
    for (const QString &text : column)
        dates.add(parseWrittenDate(text), text);

    const auto order = dates.order(std::nullopt);

    QTEST(order ? word(*order) : QStringLiteral("open: ") + order.error().detail, "order");
    if (!order)
        QCOMPARE(order.error().code, ErrorCode::DateOrderOpen);
    QVERIFY(*dates.order(DateOrder::YearMonthDay) == DateOrder::YearMonthDay);
}

void TestWrittenDate::saysTheOrder()
{
    for (const char *name : { "dmy", "mdy", "ymd" }) {
        const auto order = dateOrder(QString::fromLatin1(name));
        QVERIFY(order);
        QCOMPARE(word(*order), QString::fromLatin1(name));
    }
    QVERIFY(!dateOrder(QStringLiteral("dym")));
}

QTEST_APPLESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"

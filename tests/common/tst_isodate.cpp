// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/isodate.h"

#include <QTest>

/// A date's text is Qt's, to the letter: it stands in the database and under the seals of rows.
class TestIsoDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsQtWritesIt_data();
    void isAsQtWritesIt();
    void everyDayOfSomeYears();
};

void TestIsoDate::isAsQtWritesIt_data()
{
    QTest::addColumn<QDate>("date");

    QTest::newRow("one digit each") << QDate(2026, 1, 2);
    QTest::newRow("two digits each") << QDate(2026, 11, 24);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("short year") << QDate(7, 10, 30);
    QTest::newRow("last with four digits") << QDate(9999, 12, 31);
    QTest::newRow("beyond four digits") << QDate(10000, 1, 1);
    QTest::newRow("before year 1") << QDate(-1, 1, 1);
    QTest::newRow("none") << QDate();
}

void TestIsoDate::isAsQtWritesIt()
{
    QFETCH(QDate, date);

    QCOMPARE(isoDate(date), date.toString(Qt::ISODate));
}

void TestIsoDate::everyDayOfSomeYears()
{
    for (QDate date(2023, 12, 1); date.year() < 2029; date = date.addDays(1))
        QCOMPARE(isoDate(date), date.toString(Qt::ISODate));
}

QTEST_APPLESS_MAIN(TestIsoDate)
#include "tst_isodate.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/depot.h"

#include <QTest>

/// A depot's day ends at a local hour, also on the days whose hours a clock change skips or doubles.
class TestDepot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localMoment_data();
    void localMoment();
    void localMomentsOfAYearRise_data();
    void localMomentsOfAYearRise();
    void dayEnd_data();
    void dayEnd();
    void depotDate_data();
    void depotDate();
};

namespace {

constexpr int hour = 60;
constexpr int lastMinute = 23 * hour + 59;

Depot depotIn(const char *timeZone, int dayEnds)
{
    Depot depot;
    depot.timeZone = timeZone;
    depot.dayEnds = dayEnds;
    return depot;
}

Instant at(const QString &iso)
{
    const auto instant = fromIso(iso);
    if (!instant)
        qFatal("a row holds no moment");
    return *instant;
}

void addRow(const char *name, const char *zone, const QDate &date, int minutes, const char *utc)
{
    QTest::newRow(name) << QByteArray(zone) << date << minutes << QString::fromLatin1(utc);
}

} // namespace

void TestDepot::localMoment_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("utc");

    const char *london = "Europe/London";
    const QDate londonSpring(2026, 3, 29);
    const QDate londonAutumn(2026, 10, 25);
    addRow("London in winter", london, { 2026, 1, 15 }, 21 * hour, "2026-01-15T21:00:00.000Z");
    addRow("London in summer", london, { 2026, 7, 15 }, 21 * hour, "2026-07-15T20:00:00.000Z");
    addRow("London, before the gap", london, londonSpring, 59, "2026-03-29T00:59:00.000Z");
    addRow("London, first skipped", london, londonSpring, hour, "2026-03-29T01:00:00.000Z");
    addRow("London, in the gap", london, londonSpring, 90, "2026-03-29T01:00:00.000Z");
    addRow("London, after the gap", london, londonSpring, 2 * hour, "2026-03-29T01:00:00.000Z");
    addRow("London, a minute after the gap", london, londonSpring, 2 * hour + 1, "2026-03-29T01:01:00.000Z");
    addRow("London, evening of the gap", london, londonSpring, 21 * hour, "2026-03-29T20:00:00.000Z");
    addRow("London, before the doubled hour", london, londonAutumn, 59, "2026-10-24T23:59:00.000Z");
    addRow("London, doubled from its start", london, londonAutumn, hour, "2026-10-25T01:00:00.000Z");
    addRow("London, doubled", london, londonAutumn, 90, "2026-10-25T01:30:00.000Z");
    addRow("London, after the doubled hour", london, londonAutumn, 2 * hour, "2026-10-25T02:00:00.000Z");
    addRow("Berlin, in the gap", "Europe/Berlin", londonSpring, 2 * hour + 30, "2026-03-29T01:00:00.000Z");
    addRow("Berlin, doubled", "Europe/Berlin", londonAutumn, 2 * hour + 30, "2026-10-25T01:30:00.000Z");
    addRow("New York, in the gap", "America/New_York", { 2026, 3, 8 }, 2 * hour + 30, "2026-03-08T07:00:00.000Z");
    addRow("New York, doubled", "America/New_York", { 2026, 11, 1 }, 90, "2026-11-01T06:30:00.000Z");
    addRow("New York, evening", "America/New_York", { 2026, 11, 1 }, 21 * hour, "2026-11-02T02:00:00.000Z");
    addRow(
        "Apia, day before the skipped one", "Pacific/Apia", { 2011, 12, 29 }, lastMinute, "2011-12-30T09:59:00.000Z");
    addRow("Apia, skipped day", "Pacific/Apia", { 2011, 12, 30 }, 21 * hour, "2011-12-30T10:00:00.000Z");
    addRow("Apia, first minute skipped", "Pacific/Apia", { 2011, 12, 30 }, 0, "2011-12-30T10:00:00.000Z");
    addRow("Apia, day after", "Pacific/Apia", { 2011, 12, 31 }, 0, "2011-12-30T10:00:00.000Z");
    addRow("UTC", "UTC", { 2026, 3, 29 }, 90, "2026-03-29T01:30:00.000Z");
    addRow("before 1970", "UTC", { 1969, 12, 31 }, lastMinute, "1969-12-31T23:59:00.000Z");
    addRow("after 2038", london, { 2044, 7, 1 }, 21 * hour, "2044-07-01T20:00:00.000Z");
    addRow("unknown zone counts as UTC", "Mars/Olympus", { 2026, 7, 1 }, 21 * hour, "2026-07-01T21:00:00.000Z");
}

void TestDepot::localMoment()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minutes);

    const Instant moment = ::localMoment(zone, date, minutes);

    QTEST(toIso(moment), "utc");
}

void TestDepot::localMomentsOfAYearRise_data()
{
    QTest::addColumn<QByteArray>("zone");

    for (const char *zone :
        { "Europe/London", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata" })
        QTest::newRow(zone) << QByteArray(zone);
}

void TestDepot::localMomentsOfAYearRise()
{
    QFETCH(QByteArray, zone);

    const QDate start(2026, 1, 1);
    Instant previous = ::localMoment(zone, start.addDays(-1), lastMinute);
    for (int halfHour = 0; halfHour < 365 * 48; ++halfHour) {
        const Instant moment = ::localMoment(zone, start.addDays(halfHour / 48), halfHour % 48 * 30);
        QVERIFY2(previous <= moment, qPrintable(toIso(moment)));
        previous = moment;
    }
}

void TestDepot::dayEnd_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("dayEnds");
    QTest::addColumn<QString>("utc");

    const char *berlin = "Europe/Berlin";
    addRow("evening", berlin, { 2026, 11, 23 }, 21 * hour, "2026-11-23T20:00:00.000Z");
    addRow("noon is the same day", berlin, { 2026, 11, 23 }, 12 * hour, "2026-11-23T11:00:00.000Z");
    addRow("a minute before noon", berlin, { 2026, 11, 23 }, 12 * hour - 1, "2026-11-24T10:59:00.000Z");
    addRow("midnight", berlin, { 2026, 11, 23 }, 0, "2026-11-23T23:00:00.000Z");
    addRow("morning in the gap", berlin, { 2026, 3, 28 }, 2 * hour + 30, "2026-03-29T01:00:00.000Z");
    addRow("morning that comes twice", berlin, { 2026, 10, 24 }, 2 * hour + 30, "2026-10-25T01:30:00.000Z");
}

void TestDepot::dayEnd()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, dayEnds);

    const Instant moment = ::dayEnd(depotIn(zone, dayEnds), date);

    QTEST(toIso(moment), "utc");
}

void TestDepot::depotDate_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("dayEnds");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("date");

    const auto add = [](const char *name, const char *zone, int dayEnds, const char *now, const QDate &date) {
        QTest::newRow(name) << QByteArray(zone) << dayEnds << QString::fromLatin1(now) << date;
    };
    const char *berlin = "Europe/Berlin";
    add("before midnight", berlin, 21 * hour, "2026-11-23T22:59:59.999Z", { 2026, 11, 23 });
    add("midnight", berlin, 21 * hour, "2026-11-23T23:00:00.000Z", { 2026, 11, 24 });
    add("after the day's end", berlin, 21 * hour, "2026-11-23T20:00:00.000Z", { 2026, 11, 23 });
    add("morning before the end", berlin, 3 * hour, "2026-11-24T01:59:59.999Z", { 2026, 11, 23 });
    add("morning at the end", berlin, 3 * hour, "2026-11-24T02:00:00.000Z", { 2026, 11, 24 });
    add("ends at midnight", berlin, 0, "2026-11-23T23:00:00.000Z", { 2026, 11, 24 });
    add("end comes twice, after the first", berlin, 150, "2026-10-25T00:45:00.000Z", { 2026, 10, 24 });
    add("end comes twice, at the second", berlin, 150, "2026-10-25T01:30:00.000Z", { 2026, 10, 25 });
    add("west of UTC", "America/New_York", 21 * hour, "2026-11-24T04:59:59.000Z", { 2026, 11, 23 });
    add("Apia, last moment before the skipped day", "Pacific/Apia", 21 * hour, "2011-12-30T09:59:59.999Z",
        { 2011, 12, 29 });
    add("Apia, after the skipped day", "Pacific/Apia", 21 * hour, "2011-12-30T10:00:00.000Z", { 2011, 12, 31 });
    add("before 1970", "UTC", 21 * hour, "1969-12-31T23:59:59.999Z", { 1969, 12, 31 });
}

void TestDepot::depotDate()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, dayEnds);
    QFETCH(QString, now);

    const QDate date = ::depotDate(depotIn(zone, dayEnds), at(now));

    QTEST(date, "date");
}

QTEST_APPLESS_MAIN(TestDepot)
#include "tst_depot.moc"

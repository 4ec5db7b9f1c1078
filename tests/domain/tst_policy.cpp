// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QTest>

/// Every rule of product.md §3 can be read and set by its key, and never leaves its range.
class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaults_data();
    void defaults();
    void everyKeyHasADefaultRow();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void unknownKeyIsRefused();
    void oneChangeLeavesTheRest_data();
    void oneChangeLeavesTheRest();
    void neverMoreThanFifteenAttempts();
    void waitAfter_data();
    void waitAfter();
};

namespace {

const std::vector<std::pair<const char *, const char *>> defaultValues = {
    { "code_digits", "6" },
    { "check_digit", "off" },
    { "lifetime", "day" },
    { "door_minutes", "10" },
    { "attempts", "5" },
    { "unlock_attempts", "3" },
    { "wait_seconds", "30,60,120" },
    { "courier_failures_per_day", "15" },
    { "dispatcher_failures_per_hour", "30" },
    { "depot_failures_per_day", "50" },
    { "courier_alert_per_100", "8" },
    { "resend_wait_seconds", "60" },
    { "sends_per_issue", "5" },
    { "issues_per_stop", "3" },
    { "messages_per_contact_hour", "10" },
    { "messages_per_day", "5000" },
    { "one_code_per_stop", "on" },
    { "second_person", "on" },
    { "overrides_per_courier_day", "2" },
    { "switch_channel_minutes", "5" },
    { "idle_lock_minutes", "10" },
    { "personal_data_days", "30" },
    { "countries", "" },
};

void addRow(const char *key, const char *value, const char *third)
{
    QTest::addRow("%s = '%.30s'", key, value)
        << QString::fromLatin1(key) << QString::fromUtf8(value) << QString::fromLatin1(third);
}

} // namespace

void TestPolicy::defaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    for (const auto &[key, value] : defaultValues)
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void TestPolicy::defaults()
{
    QFETCH(QString, key);

    const auto value = Policy().value(key);

    QVERIFY(value);
    QTEST(*value, "value");
}

void TestPolicy::everyKeyHasADefaultRow()
{
    QStringList keys;
    for (const auto &row : defaultValues)
        keys.append(QString::fromLatin1(row.first));

    QCOMPARE(Policy::keys(), keys);
}

void TestPolicy::accepted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");

    addRow("code_digits", "8", "8");
    addRow("check_digit", "on", "on");
    addRow("lifetime", "door", "door");
    addRow("door_minutes", "60", "60");
    addRow("attempts", "3", "3");
    addRow("attempts", "10", "10");
    addRow("unlock_attempts", "1", "1");
    addRow("unlock_attempts", "5", "5");
    addRow("wait_seconds", "0", "0");
    addRow("wait_seconds", "0, 3600", "0,3600");
    addRow("wait_seconds", "1,2,3,4,5,6,7,8,9,10", "1,2,3,4,5,6,7,8,9,10");
    addRow("second_person", "off", "off");
    addRow("one_code_per_stop", "off", "off");
    addRow("personal_data_days", "7", "7");
    addRow("personal_data_days", "730", "730");
    addRow("idle_lock_minutes", "1", "1");
    addRow("overrides_per_courier_day", "0", "0");
    addRow("countries", "GB", "GB");
    addRow("countries", "gb, de,GB", "GB,DE");
    addRow("countries", "", "");
}

void TestPolicy::accepted()
{
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto changed = Policy().with(key, value);

    QVERIFY(changed);
    QTEST(*changed->value(key), "kept");
}

void TestPolicy::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");

    const char *waits = "wait_seconds: 1-10 values of 0-3600 with commas";
    const char *countries = "countries: ISO 3166 two-letter codes with commas";
    addRow("code_digits", "5", "code_digits: 6-8");
    addRow("code_digits", "9", "code_digits: 6-8");
    addRow("attempts", "2", "attempts: 3-10");
    addRow("attempts", "11", "attempts: 3-10");
    addRow("attempts", "", "attempts: 3-10");
    addRow("attempts", "five", "attempts: 3-10");
    addRow("attempts", "5.0", "attempts: 3-10");
    addRow("attempts", "4294967301", "attempts: 3-10"); // 5 after a cut to 32 bits
    addRow("unlock_attempts", "0", "unlock_attempts: 1-5");
    addRow("unlock_attempts", "6", "unlock_attempts: 1-5");
    addRow("door_minutes", "4", "door_minutes: 5-60");
    addRow("door_minutes", "61", "door_minutes: 5-60");
    addRow("idle_lock_minutes", "0", "idle_lock_minutes: 1-60");
    addRow("personal_data_days", "6", "personal_data_days: 7-730");
    addRow("personal_data_days", "731", "personal_data_days: 7-730");
    addRow("lifetime", "week", "lifetime: day, door");
    addRow("check_digit", "true", "check_digit: on, off");
    addRow("second_person", "", "second_person: on, off");
    addRow("wait_seconds", "", waits);
    addRow("wait_seconds", "30,,60", waits);
    addRow("wait_seconds", "30,-1", waits);
    addRow("wait_seconds", "3601", waits);
    addRow("wait_seconds", "1,2,3,4,5,6,7,8,9,10,11", waits);
    addRow("countries", "UK", countries); // GB is meant
    addRow("countries", "GBR", countries);
    addRow("countries", "GB,,DE", countries);
    addRow("countries", "GB;DE", countries);
}

void TestPolicy::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto changed = Policy().with(key, value);

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::OutOfRange);
    QTEST(changed.error().detail, "detail");
}

void TestPolicy::unknownKeyIsRefused()
{
    const QString key = QStringLiteral("Attempts");

    QCOMPARE(Policy().value(key).error().code, ErrorCode::OutOfRange);
    QCOMPARE(Policy().with(key, QStringLiteral("5")).error().code, ErrorCode::OutOfRange);
}

void TestPolicy::oneChangeLeavesTheRest_data() { defaults_data(); }

void TestPolicy::oneChangeLeavesTheRest()
{
    QFETCH(QString, key);
    // Of these one is in the range of each key and differs from its default.
    const QStringList candidates{ QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("4"), QStringLiteral("on"),
        QStringLiteral("off"), QStringLiteral("door"), QStringLiteral("FR") };
    Policy changed;
    for (const QString &candidate : candidates) {
        if (auto policy = Policy().with(key, candidate); policy && *policy->value(key) != *Policy().value(key)) {
            changed = *policy;
            break;
        }
    }

    for (const QString &other : Policy::keys())
        QCOMPARE(*changed.value(other) == *Policy().value(other), other != key);
}

void TestPolicy::neverMoreThanFifteenAttempts()
{
    Policy most;
    for (int number = 0; number < 100; ++number) {
        if (const auto policy = most.with(QStringLiteral("attempts"), QString::number(number)))
            most = *policy;
        if (const auto policy = most.with(QStringLiteral("unlock_attempts"), QString::number(number)))
            most = *policy;
    }

    QCOMPARE(most.attempts + most.unlockAttempts, 15);
}

void TestPolicy::waitAfter_data()
{
    QTest::addColumn<QString>("waits");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");

    const QString usual = QStringLiteral("30,60,120");
    QTest::newRow("none yet") << usual << 0 << 0;
    QTest::newRow("first") << usual << 1 << 0;
    QTest::newRow("second") << usual << 2 << 0;
    QTest::newRow("third") << usual << 3 << 30;
    QTest::newRow("fourth") << usual << 4 << 60;
    QTest::newRow("fifth") << usual << 5 << 120;
    QTest::newRow("last holds") << usual << 15 << 120;
    QTest::newRow("one value holds from the third on") << QStringLiteral("45") << 9 << 45;
}

void TestPolicy::waitAfter()
{
    QFETCH(QString, waits);
    QFETCH(int, failures);
    const auto policy = Policy().with(QStringLiteral("wait_seconds"), waits);
    QVERIFY(policy);

    QTEST(policy->waitAfter(failures), "seconds");
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changepolicy.h"
#include "core/usecases/depotsettings.h"
#include "tests/support/depotfixture.h"

#include <QTest>

/// Rules and settings are changed one key at a time, by administrators.
class TestChangePolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void administratorsChangeThePolicy();
    void refusesWhatIsOutOfRange();
    void depotSettings_data();
    void depotSettings();
    void othersReadAlone();
};

void TestChangePolicy::administratorsChangeThePolicy()
{
    DepotFixture fixture;
    ChangePolicy changePolicy(fixture.services());

    QVERIFY(changePolicy.setPolicy(fixture.administrator, QStringLiteral("attempts"), QStringLiteral("4")));

    QCOMPARE(changePolicy.policy(fixture.dispatcher)->attempts, 4);
    QCOMPARE(changePolicy.depot(fixture.dispatcher)->policyVersion, 2);
    QCOMPARE(fixture.events().last(), word(Event::PolicyChanged));
}

void TestChangePolicy::refusesWhatIsOutOfRange()
{
    DepotFixture fixture;
    ChangePolicy changePolicy(fixture.services());
    const QStringList events = fixture.events();

    QCOMPARE(
        changePolicy.setPolicy(fixture.administrator, QStringLiteral("attempts"), QStringLiteral("11")).error().code,
        ErrorCode::OutOfRange);
    QCOMPARE(changePolicy.setDepot(fixture.administrator, QStringLiteral("colour"), QStringLiteral("red")).error().code,
        ErrorCode::OutOfRange);
    QCOMPARE(fixture.events(), events);
}

void TestChangePolicy::depotSettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored");

    QTest::newRow("name") << QStringLiteral("name") << QStringLiteral(" Mill ") << QStringLiteral("Mill");
    QTest::newRow("short name") << QStringLiteral("short_name") << QStringLiteral("M") << QStringLiteral("M");
    QTest::newRow("country") << QStringLiteral("country") << QStringLiteral("de") << QStringLiteral("DE");
    QTest::newRow("language") << QStringLiteral("language") << QStringLiteral("DE") << QStringLiteral("de");
    QTest::newRow("zone") << QStringLiteral("time_zone") << QStringLiteral("Europe/Berlin")
                          << QStringLiteral("Europe/Berlin");
    QTest::newRow("day's end") << QStringLiteral("day_ends") << QStringLiteral("02:30") << QStringLiteral("02:30");
}

void TestChangePolicy::depotSettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    DepotFixture fixture;
    ChangePolicy changePolicy(fixture.services());

    QVERIFY(changePolicy.setDepot(fixture.administrator, key, value));

    const auto depot = changePolicy.depot(fixture.dispatcher);
    QTEST(*depotValue(*depot, key), "stored");
    QVERIFY(depotKeys().contains(key));
    QCOMPARE(fixture.events().last(), word(Event::DepotChanged));
}

void TestChangePolicy::othersReadAlone()
{
    DepotFixture fixture;
    ChangePolicy changePolicy(fixture.services());

    for (const Session &session : { fixture.dispatcher, fixture.supervisor }) {
        QCOMPARE(changePolicy.setPolicy(session, QStringLiteral("attempts"), QStringLiteral("10")).error().code,
            ErrorCode::NotAllowed);
        QCOMPARE(changePolicy.setDepot(session, QStringLiteral("name"), QStringLiteral("x")).error().code,
            ErrorCode::NotAllowed);
    }
    QCOMPARE(changePolicy.policy(Session()).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(changePolicy.depot(Session()).error().code, ErrorCode::NotSignedIn);
}

QTEST_APPLESS_MAIN(TestChangePolicy)
#include "tst_changepolicy.moc"

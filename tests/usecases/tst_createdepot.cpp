// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/depots.h"
#include "core/ports/routes.h"
#include "core/ports/users.h"
#include "tests/support/depotfixture.h"

#include <QTest>

/// What stands in a depot that was just made.
class TestCreateDepot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesDepotUserCourierAndLog();
    void recoveryCodeOpensTheStoredBundle();
    void happensOnce();
    void refuses_data();
    void refuses();
};

void TestCreateDepot::makesDepotUserCourierAndLog()
{
    DepotFixture fixture(DepotFixture::Made::No);
    CreateDepot createDepot(fixture.services(), fixture.passwordHash, fixture.passwordRules);
    auto request = DepotFixture::request();
    request.name = QStringLiteral("  A depot with a name longer than that  ");

    const auto created = createDepot(request);

    QVERIFY(created);
    const Depot depot = fixture.storage->depots().find()->value();
    QCOMPARE(depot.id, created->depot);
    QCOMPARE(depot.id, fixture.keys.depot());
    QCOMPARE(depot.name, QStringLiteral("A depot with a name longer than that"));
    QCOMPARE(depot.shortName, QStringLiteral("A depot with a name"));
    QCOMPARE(depot.dayEnds, 21 * 60);
    QCOMPARE(depot.epoch, 1);
    QCOMPARE(depot.epochDate, DepotFixture::today());
    const User user = fixture.storage->users().byName(QStringLiteral("first"))->value();
    QVERIFY(
        user.roles.has(Role::Dispatcher) && user.roles.has(Role::Supervisor) && user.roles.has(Role::Administrator));
    QCOMPARE(fixture.passwordHash.check(request.adminPassword, user.passwordHash), PasswordHash::Check::Right);
    QVERIFY(fixture.storage->routes().courierByName(QStringLiteral("unassigned"))->has_value());
    QCOMPARE(fixture.events(), (QStringList{ word(Event::LogStarted), word(Event::UserAdded) }));
}

void TestCreateDepot::recoveryCodeOpensTheStoredBundle()
{
    DepotFixture fixture(DepotFixture::Made::No);
    CreateDepot createDepot(fixture.services(), fixture.passwordHash, fixture.passwordRules);

    const auto created = createDepot(DepotFixture::request());

    QVERIFY(created);
    const auto record = fixture.storage->depots().recovery();
    QVERIFY(record);
    QVERIFY(fixture.keys.recoveryCodeFits(created->depot, created->recoveryCode, record->publicKey));
    QVERIFY(fixture.keys.recover(created->depot, created->recoveryCode, record->sealedBundle));
}

void TestCreateDepot::happensOnce()
{
    DepotFixture fixture;
    CreateDepot createDepot(fixture.services(), fixture.passwordHash, fixture.passwordRules);

    const QByteArray recoveryKey = fixture.keys.recoveryPublicKey();

    const auto again = createDepot(DepotFixture::request());

    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DepotExists);
    QCOMPARE(fixture.keys.recoveryPublicKey(), recoveryKey);
}

void TestCreateDepot::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refusal");

    const QString outOfRange = word(ErrorCode::OutOfRange);
    QTest::newRow("no name") << QStringLiteral("name") << QStringLiteral(" ") << outOfRange;
    QTest::newRow("a short name of 21") << QStringLiteral("short") << QString(21, QLatin1Char('x')) << outOfRange;
    QTest::newRow("a short name of two lines") << QStringLiteral("short") << QStringLiteral("a\nb") << outOfRange;
    QTest::newRow("an unknown country") << QStringLiteral("country") << QStringLiteral("QQ") << outOfRange;
    QTest::newRow("a country's name") << QStringLiteral("country") << QStringLiteral("Germany") << outOfRange;
    QTest::newRow("an unknown language") << QStringLiteral("language") << QStringLiteral("qq") << outOfRange;
    QTest::newRow("an unknown zone") << QStringLiteral("zone") << QStringLiteral("Europe/Nowhere") << outOfRange;
    QTest::newRow("an hour that is none") << QStringLiteral("ends") << QStringLiteral("24:00") << outOfRange;
    QTest::newRow("no user") << QStringLiteral("user") << QString() << outOfRange;
    QTest::newRow("a short password") << QStringLiteral("password") << QStringLiteral("fourteen chars")
                                      << word(ErrorCode::PasswordTooShort);
    QTest::newRow("a common password") << QStringLiteral("password") << QStringLiteral("Password1234567")
                                       << word(ErrorCode::PasswordTooCommon);
}

void TestCreateDepot::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    DepotFixture fixture(DepotFixture::Made::No);
    CreateDepot createDepot(fixture.services(), fixture.passwordHash, fixture.passwordRules);
    auto request = DepotFixture::request();
    const QHash<QString, QString *> fields{
        { QStringLiteral("name"), &request.name },
        { QStringLiteral("short"), &request.shortName },
        { QStringLiteral("country"), &request.country },
        { QStringLiteral("language"), &request.language },
        { QStringLiteral("zone"), &request.timeZone },
        { QStringLiteral("ends"), &request.dayEnds },
        { QStringLiteral("user"), &request.adminName },
        { QStringLiteral("password"), &request.adminPassword },
    };
    *fields.value(key) = value;

    const auto created = createDepot(request);

    QVERIFY(!created);
    QTEST(word(created.error().code), "refusal");
    QVERIFY(!fixture.storage->depots().find()->has_value());
}

QTEST_APPLESS_MAIN(TestCreateDepot)
#include "tst_createdepot.moc"

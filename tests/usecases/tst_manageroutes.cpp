// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/manageroutes.h"
#include "tests/support/depotfixture.h"

#include <QTest>

namespace {

const QString north = QStringLiteral("North");
const QString carla = QStringLiteral("Carla");
const QDate today = DepotFixture::today();

} // namespace

/// Routes and couriers, always and on one date.
class TestManageRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsMadeAndChanged();
    void oneDateMayDiffer();
    void aDayFollowsTheRouteInAllElse();
    void refusesWhatIsNone();
    void disabledCouriersTakeNoRoute();
    void theUnassignedCourierStays();
    void needsTheDaysRight();
};

void TestManageRoutes::aRouteIsMadeAndChanged()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    const auto courier = manageRoutes.addCourier(fixture.dispatcher, QStringLiteral(" Carla "));
    QVERIFY(courier);

    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, carla, std::nullopt, std::nullopt }));
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, std::nullopt, 8 * 60, std::nullopt }));

    const auto routes = manageRoutes.routes(fixture.dispatcher, std::nullopt);
    QCOMPARE(int(routes->size()), 1);
    QVERIFY(routes->at(0).courier == *courier);
    QVERIFY(routes->at(0).leaves == 8 * 60);
    QCOMPARE(fixture.events().count(word(Event::RouteChanged)), 2);
}

void TestManageRoutes::oneDateMayDiffer()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    QVERIFY(manageRoutes.addCourier(fixture.dispatcher, carla));
    const auto dan = manageRoutes.addCourier(fixture.dispatcher, QStringLiteral("Dan"));
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, carla, 8 * 60, std::nullopt }));

    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, QStringLiteral("Dan"), std::nullopt, today }));

    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).courier == *dan);
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).leaves == 8 * 60);
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today.addDays(1))->at(0).courier != *dan);
    QVERIFY(manageRoutes.routes(fixture.dispatcher, std::nullopt)->at(0).courier != *dan);
}

void TestManageRoutes::aDayFollowsTheRouteInAllElse()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    const auto dan = manageRoutes.addCourier(fixture.dispatcher, QStringLiteral("Dan"));
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, std::nullopt, 8 * 60, std::nullopt }));
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, QStringLiteral("Dan"), std::nullopt, today }));

    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, std::nullopt, 9 * 60, std::nullopt }));
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).leaves == 9 * 60);

    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, std::nullopt, 10 * 60, today }));
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).leaves == 10 * 60);
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).courier == *dan);
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, QStringLiteral("Dan"), std::nullopt, today }));
    QVERIFY(manageRoutes.routes(fixture.dispatcher, today)->at(0).leaves == 10 * 60);
}

void TestManageRoutes::refusesWhatIsNone()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    const Session &session = fixture.dispatcher;

    QCOMPARE(manageRoutes.set(session, { QString(), {}, {}, {} }).error().code, ErrorCode::OutOfRange);
    QCOMPARE(manageRoutes.set(session, { north, {}, 24 * 60, {} }).error().code, ErrorCode::OutOfRange);
    QCOMPARE(manageRoutes.set(session, { north, carla, {}, {} }).error().code, ErrorCode::NotFound);
    QVERIFY(manageRoutes.routes(session, std::nullopt)->empty());
    QVERIFY(manageRoutes.addCourier(session, carla));
    QCOMPARE(manageRoutes.addCourier(session, carla).error().code, ErrorCode::AlreadyExists);
}

void TestManageRoutes::disabledCouriersTakeNoRoute()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    const auto courier = manageRoutes.addCourier(fixture.dispatcher, carla);
    QVERIFY(manageRoutes.disableCourier(fixture.dispatcher, carla));

    QCOMPARE(manageRoutes.set(fixture.dispatcher, { north, carla, {}, {} }).error().code, ErrorCode::NotFound);
    QCOMPARE(manageRoutes.disableCourier(fixture.dispatcher, carla).error().code, ErrorCode::NotFound);
    QVERIFY(*manageRoutes.addCourier(fixture.dispatcher, carla) == *courier);
    QVERIFY(manageRoutes.set(fixture.dispatcher, { north, carla, {}, {} }));
    QCOMPARE(fixture.events().count(word(Event::CourierDisabled)), 1);
}

void TestManageRoutes::theUnassignedCourierStays()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());

    QCOMPARE(manageRoutes.disableCourier(fixture.dispatcher, QStringLiteral("unassigned")).error().code,
        ErrorCode::NotAllowed);
}

void TestManageRoutes::needsTheDaysRight()
{
    DepotFixture fixture;
    ManageRoutes manageRoutes(fixture.services());
    const Session &session = fixture.administrator;

    QCOMPARE(manageRoutes.routes(session, {}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(manageRoutes.set(session, { north, {}, {}, {} }).error().code, ErrorCode::NotAllowed);
    QCOMPARE(manageRoutes.couriers(session).error().code, ErrorCode::NotAllowed);
    QCOMPARE(manageRoutes.addCourier(session, carla).error().code, ErrorCode::NotAllowed);
    QCOMPARE(manageRoutes.disableCourier(session, carla).error().code, ErrorCode::NotAllowed);
}

QTEST_APPLESS_MAIN(TestManageRoutes)
#include "tst_manageroutes.moc"

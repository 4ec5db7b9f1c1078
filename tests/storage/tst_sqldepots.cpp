// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/channelbook.h"
#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/ports/routes.h"
#include "core/ports/users.h"
#include "tests/storage/openstorage.h"

#include <QTest>

/// What an administrator sets up comes back from the database as it was: depot, policy, users, routes, channels.
class TestSqlDepots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void thereIsNoDepotAtFirst();
    void aDepotComesBackAsItWas();
    void aPolicySettingRaisesItsVersion();
    void anImpossibleSettingIsDamage();
    void theRecoveryRecordIsKept();
    void aUserComesBackAsChanged();
    void aUserNobodyKnowsIsNotFound();
    void aRouteHasItsDaysOwnCourier();
    void couriersAreFound();
    void channelsKeepTheirOrder();

private:
    Storage &storage() { return *m_open->storage; }
    template<typename Write>
    bool write(Write work)
    {
        return inOneUnit(storage(), [&] { return bool(work()); });
    }
    bool addDepot();

    std::unique_ptr<OpenStorage> m_open;
};

namespace {

Depot aDepot()
{
    Depot depot;
    depot.id = DepotId{ QStringLiteral("depot") };
    depot.name = QStringLiteral("North Depot");
    depot.shortName = QStringLiteral("North");
    depot.country = QStringLiteral("DE");
    depot.language = QStringLiteral("de");
    depot.timeZone = "Europe/Berlin";
    depot.dayEnds = 75;
    depot.kind = Depot::Kind::Practice;
    depot.epoch = 4;
    depot.epochDate = QDate{ 2026, 11, 23 };
    depot.policyVersion = 2;
    return depot;
}

} // namespace

bool TestSqlDepots::addDepot()
{
    return write([&] { return storage().depots().add(aDepot()); });
}

void TestSqlDepots::init()
{
    m_open = std::make_unique<OpenStorage>();
    QVERIFY(m_open->create());
}

void TestSqlDepots::thereIsNoDepotAtFirst()
{
    QVERIFY(!storage().depots().find()->has_value());
    QCOMPARE(storage().depots().recovery().error().code, ErrorCode::NoDepot);
    QCOMPARE(storage().depots().change(aDepot()).error().code, ErrorCode::NoDepot);
    QVERIFY(!*storage().depots().hasIssues());
}

void TestSqlDepots::aDepotComesBackAsItWas()
{
    QVERIFY(addDepot());
    QVERIFY(write([&] { return storage().logBook().start(LogId{ QStringLiteral("log") }); }));
    Depot changed = aDepot();
    changed.name = QStringLiteral("South Depot");
    changed.epoch = 5;
    QVERIFY(write([&] { return storage().depots().change(changed); }));

    const auto found = storage().depots().find();

    QVERIFY(found && found->has_value());
    const Depot &depot = **found;
    QCOMPARE(depot.id.text(), QStringLiteral("depot"));
    QCOMPARE(depot.log.text(), QStringLiteral("log"));
    QCOMPARE(depot.name, QStringLiteral("South Depot"));
    QCOMPARE(depot.shortName, QStringLiteral("North"));
    QCOMPARE(depot.country, QStringLiteral("DE"));
    QCOMPARE(depot.language, QStringLiteral("de"));
    QCOMPARE(depot.timeZone, QByteArray("Europe/Berlin"));
    QCOMPARE(depot.dayEnds, 75);
    QVERIFY(depot.kind == Depot::Kind::Practice);
    QCOMPARE(depot.epoch, 5);
    QCOMPARE(depot.epochDate, QDate(2026, 11, 23));
    QCOMPARE(depot.policyVersion, 2);
}

void TestSqlDepots::aPolicySettingRaisesItsVersion()
{
    QVERIFY(addDepot());
    const QString key = Policy::keys().first();
    const auto other = Policy{}.with(key, QStringLiteral("8"));
    QVERIFY(other);
    QVERIFY(storage().depots().policy()->value(key));

    QVERIFY(write([&] { return storage().depots().setPolicy(key, QStringLiteral("7")); }));
    QVERIFY(write([&] { return storage().depots().setPolicy(key, QStringLiteral("8")); }));

    QCOMPARE(*storage().depots().policy()->value(key), QStringLiteral("8"));
    QCOMPARE((*storage().depots().find())->policyVersion, 4);
}

void TestSqlDepots::anImpossibleSettingIsDamage()
{
    QVERIFY(write([&] { return storage().depots().setPolicy(QStringLiteral("no.such"), QStringLiteral("8")); }));

    const auto policy = storage().depots().policy();

    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(policy.error().detail, QStringLiteral("no.such"));
}

void TestSqlDepots::theRecoveryRecordIsKept()
{
    QVERIFY(addDepot());
    const RecoveryRecord record{ QByteArray(32, '\x01'), QByteArray(5, '\0') };

    QVERIFY(write([&] { return storage().depots().setRecovery(record); }));

    QCOMPARE(storage().depots().recovery()->publicKey, record.publicKey);
    QCOMPARE(storage().depots().recovery()->sealedBundle, record.sealedBundle);
}

void TestSqlDepots::aUserComesBackAsChanged()
{
    User user = aUser(QStringLiteral("Ann"));
    user.roles = { Role::Dispatcher };
    QVERIFY(write([&] { return storage().users().add(user); }));
    user.roles = { Role::Supervisor, Role::Administrator };
    user.state = User::State::Disabled;
    user.failures = 3;
    user.notBefore = fromMilliseconds(77);
    QVERIFY(write([&] { return storage().users().change(user); }));

    const auto found = storage().users().byName(QStringLiteral("Ann"));

    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->id.text(), user.id.text());
    QCOMPARE((*found)->passwordHash, user.passwordHash);
    QVERIFY((*found)->roles == user.roles);
    QVERIFY((*found)->state == User::State::Disabled);
    QCOMPARE((*found)->failures, 3);
    QVERIFY((*found)->notBefore == fromMilliseconds(77));
}

void TestSqlDepots::aUserNobodyKnowsIsNotFound()
{
    QVERIFY(!storage().users().byName(QStringLiteral("Ann"))->has_value());
    QCOMPARE(storage().users().change(aUser(QStringLiteral("Ann"))).error().code, ErrorCode::NotFound);
}

void TestSqlDepots::aRouteHasItsDaysOwnCourier()
{
    const CourierId usual{ QStringLiteral("usual") };
    const CourierId standIn{ QStringLiteral("stand-in") };
    QVERIFY(write([&] { return storage().routes().addCourier({ usual, QStringLiteral("Ben") }); }));
    QVERIFY(write([&] { return storage().routes().addCourier({ standIn, QStringLiteral("Cem") }); }));
    const QDate day{ 2026, 11, 23 };
    Route route{ RouteId{ QStringLiteral("r") }, QStringLiteral("North"), usual, 480 };
    QVERIFY(write([&] { return storage().routes().add(route); }));

    Route ofDay = route;
    ofDay.courier = standIn;
    ofDay.leaves = std::nullopt;
    QVERIFY(write([&] { return storage().routes().setDay(ofDay, day); }));

    const auto today = storage().routes().onDay(route.id, day);
    QCOMPARE((*today)->courier->text(), standIn.text());
    QCOMPARE((*today)->leaves.value(), 480);
    QCOMPARE((*storage().routes().onDay(route.id, day.addDays(1)))->courier->text(), usual.text());
    QVERIFY(!storage().routes().onDay(RouteId{ QStringLiteral("x") }, day)->has_value());

    route.courier = std::nullopt;
    QVERIFY(write([&] { return storage().routes().change(route); }));
    QVERIFY(!(*storage().routes().byName(QStringLiteral("North")))->courier);
    QCOMPARE(storage().routes().all()->size(), std::size_t(1));
}

void TestSqlDepots::couriersAreFound()
{
    Courier courier{ CourierId{ QStringLiteral("c") }, QStringLiteral("Ben") };
    QVERIFY(write([&] { return storage().routes().addCourier(courier); }));
    courier.state = Courier::State::Disabled;
    QVERIFY(write([&] { return storage().routes().changeCourier(courier); }));

    QVERIFY((*storage().routes().courier(courier.id))->state == Courier::State::Disabled);
    QCOMPARE((*storage().routes().courierByName(QStringLiteral("Ben")))->id.text(), QStringLiteral("c"));
    QCOMPARE(storage().routes().couriers()->size(), std::size_t(1));
}

void TestSqlDepots::channelsKeepTheirOrder()
{
    const QJsonObject options{ { QStringLiteral("host"), QStringLiteral("mail.example") } };
    ChannelSettings mail{ ChannelId{ QStringLiteral("z") }, QStringLiteral("smtp"), ChannelKind::Email,
        QStringLiteral("Mail"), options };
    const ChannelSettings tray{ ChannelId{ QStringLiteral("a") }, QStringLiteral("tray"), ChannelKind::Tray,
        QStringLiteral("Tray"), {} };
    QVERIFY(write([&] { return storage().channels().add(mail); }));
    QVERIFY(write([&] { return storage().channels().add(tray); }));

    const auto both = storage().channels().active();
    QCOMPARE(both->size(), std::size_t(2));
    QCOMPARE(both->front().name, QStringLiteral("Mail"));
    QCOMPARE(both->front().options, options);
    QVERIFY(both->back().kind == ChannelKind::Tray);

    mail.state = ChannelSettings::State::Removed;
    QVERIFY(write([&] { return storage().channels().change(mail); }));
    QCOMPARE(storage().channels().active()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestSqlDepots)
#include "tst_sqldepots.moc"

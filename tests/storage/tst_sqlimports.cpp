// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/deliveries.h"
#include "core/ports/imports.h"
#include "core/ports/stops.h"
#include "core/ports/users.h"
#include "tests/storage/openstorage.h"

#include <QTest>

class TestSqlImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void anImportComesBackAsItWas();
    void onlyAppliedImportsAreFoundByDigest();
    void whatWasChangedIsKept();
    void aCodeIsSeenInWhatItAdded();
    void aCodeIsSeenInWhatItChanged();
    void anotherProcesssUnfinishedImportIsCancelled();
    void hiddenDeliveriesGoWithTheirStops();
    void removingKeepsToItsMost();
    void aTriedHiddenDeliveryStays();

private:
    Storage &storage() { return *m_open->storage; }
    bool run(const char *sql) { return bool(m_open->connection()->run(QString::fromLatin1(sql))); }
    bool add(const Import &import);
    bool addDelivery(const QString &reference, const std::optional<ImportId> &import, const QString &stop);

    std::unique_ptr<OpenStorage> m_open;
};

namespace {

const QDate day{ 2026, 11, 23 };

ImportId importId(const char *text) { return ImportId{ QString::fromLatin1(text) }; }

Import anImport(const char *id, Import::State state)
{
    Import import;
    import.id = importId(id);
    import.digest = QByteArray(32, '\xab');
    import.date = day;
    import.state = state;
    import.added = 3;
    import.changed = 2;
    import.problems = 1;
    import.user = UserId{ QStringLiteral("user-Ann") };
    import.at = fromMilliseconds(1'000'000);
    return import;
}

} // namespace

bool TestSqlImports::add(const Import &import)
{
    return inOneUnit(storage(), [&] { return bool(storage().imports().add(import)); });
}

bool TestSqlImports::addDelivery(
    const QString &reference, const std::optional<ImportId> &import, const QString &stopText)
{
    Stop stop;
    stop.id = StopId{ stopText };
    stop.date = day;
    Delivery delivery;
    delivery.id = DeliveryId{ reference };
    delivery.reference = reference;
    delivery.date = day;
    delivery.stop = stop.id;
    delivery.import = import;
    return inOneUnit(storage(), [&] {
        const auto known = storage().stops().find(stop.id);
        return known && (known->has_value() || storage().stops().add(stop)) && storage().deliveries().add(delivery);
    });
}

void TestSqlImports::init()
{
    m_open = std::make_unique<OpenStorage>();
    QVERIFY(m_open->create());
    QVERIFY(inOneUnit(storage(), [&] { return bool(storage().users().add(aUser(QStringLiteral("Ann")))); }));
}

void TestSqlImports::anImportComesBackAsItWas()
{
    const Import import = anImport("i", Import::State::Applying);
    QVERIFY(add(import));

    const auto found = storage().imports().find(import.id);

    QVERIFY(found && found->has_value());
    const Import &read = **found;
    QCOMPARE(read.digest, import.digest);
    QCOMPARE(read.date, import.date);
    QVERIFY(read.state == Import::State::Applying);
    QCOMPARE(std::tuple(read.added, read.changed, read.problems), std::tuple(3, 2, 1));
    QCOMPARE(read.user.text(), import.user.text());
    QVERIFY(read.at == import.at);
    QVERIFY(!storage().imports().find(importId("other"))->has_value());
}

void TestSqlImports::onlyAppliedImportsAreFoundByDigest()
{
    const Import import = anImport("i", Import::State::Applying);
    QVERIFY(add(import));
    QVERIFY(!storage().imports().appliedWithDigest(import.digest, day)->has_value());

    QVERIFY(
        inOneUnit(storage(), [&] { return bool(storage().imports().setState(import.id, Import::State::Applied)); }));

    QVERIFY(storage().imports().appliedWithDigest(import.digest, day)->has_value());
    QVERIFY(!storage().imports().appliedWithDigest(import.digest, day.addDays(1))->has_value());
    QVERIFY(!storage().imports().appliedWithDigest("other", day)->has_value());
}

void TestSqlImports::whatWasChangedIsKept()
{
    QVERIFY(add(anImport("i", Import::State::Applied)));
    QVERIFY(addDelivery(QStringLiteral("D1"), std::nullopt, QStringLiteral("S1")));
    const FormerDelivery former{ DeliveryId{ QStringLiteral("D1") }, StopId{ QStringLiteral("S1") },
        QStringLiteral("Ann"), QString{}, 4, TimeWindow{ 540, 720 } };

    QVERIFY(inOneUnit(storage(), [&] { return bool(storage().imports().keepFormer(importId("i"), former)); }));

    const auto kept = storage().imports().former(importId("i"));
    QVERIFY(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().delivery.text(), QStringLiteral("D1"));
    QCOMPARE(kept->front().stop.text(), QStringLiteral("S1"));
    QCOMPARE(kept->front().recipient, QStringLiteral("Ann"));
    QCOMPARE(kept->front().parcels, 4);
    QCOMPARE(kept->front().window, (TimeWindow{ 540, 720 }));
}

void TestSqlImports::aCodeIsSeenInWhatItAdded()
{
    QVERIFY(add(anImport("i", Import::State::Applied)));
    QVERIFY(addDelivery(QStringLiteral("D1"), importId("i"), QStringLiteral("S1")));
    QVERIFY(!*storage().imports().hasCodes(importId("i")));

    QVERIFY(run("UPDATE delivery SET had_code = 1"));

    QVERIFY(*storage().imports().hasCodes(importId("i")));
}

void TestSqlImports::aCodeIsSeenInWhatItChanged()
{
    QVERIFY(add(anImport("i", Import::State::Applied)));
    QVERIFY(addDelivery(QStringLiteral("D1"), std::nullopt, QStringLiteral("S1")));
    QVERIFY(run("UPDATE delivery SET had_code = 1"));
    QVERIFY(!*storage().imports().hasCodes(importId("i")));

    QVERIFY(run("INSERT INTO import_former (import, delivery, stop, recipient, note, parcels, time_window) "
                "VALUES ('i', 'D1', 'S1', '', '', 1, '')"));

    QVERIFY(*storage().imports().hasCodes(importId("i")));
}

void TestSqlImports::anotherProcesssUnfinishedImportIsCancelled()
{
    Import own = anImport("own", Import::State::Applying);
    own.at = fromMilliseconds(2'000'000);
    QVERIFY(add(own));
    QVERIFY(add(anImport("left", Import::State::Applying)));
    QVERIFY(add(anImport("done", Import::State::Applied)));

    QVERIFY(inOneUnit(storage(), [&] { return bool(storage().imports().cancelUnfinished(own.at)); }));

    QVERIFY((*storage().imports().find(importId("own")))->state == Import::State::Applying);
    QVERIFY((*storage().imports().find(importId("left")))->state == Import::State::Cancelled);
    QVERIFY((*storage().imports().find(importId("done")))->state == Import::State::Applied);
}

void TestSqlImports::hiddenDeliveriesGoWithTheirStops()
{
    QVERIFY(add(anImport("undone", Import::State::Undone)));
    QVERIFY(add(anImport("done", Import::State::Applied)));
    QVERIFY(addDelivery(QStringLiteral("D1"), importId("undone"), QStringLiteral("alone")));
    QVERIFY(addDelivery(QStringLiteral("D2"), importId("undone"), QStringLiteral("shared")));
    QVERIFY(addDelivery(QStringLiteral("D3"), importId("done"), QStringLiteral("shared")));

    int removed = 0;
    QVERIFY(inOneUnit(storage(), [&] {
        const auto count = storage().imports().removeHidden(100);
        removed = count ? *count : -1;
        return bool(count);
    }));

    QCOMPARE(removed, 2);
    const auto left = storage().deliveries().ofDate(day, {}, 100);
    QCOMPARE(left->size(), std::size_t(1));
    QVERIFY(!storage().stops().find(StopId{ QStringLiteral("alone") })->has_value());
    QVERIFY(storage().stops().find(StopId{ QStringLiteral("shared") })->has_value());
}

void TestSqlImports::removingKeepsToItsMost()
{
    QVERIFY(add(anImport("cancelled", Import::State::Cancelled)));
    for (const auto *const reference : { "D1", "D2", "D3" })
        QVERIFY(addDelivery(QString::fromLatin1(reference), importId("cancelled"), QStringLiteral("S")));

    const auto work = storage().begin();

    QCOMPARE(*storage().imports().removeHidden(2), 2);
    QCOMPARE(*storage().imports().removeHidden(2), 1);
    QCOMPARE(*storage().imports().removeHidden(2), 0);
}

void TestSqlImports::aTriedHiddenDeliveryStays()
{
    QVERIFY(add(anImport("undone", Import::State::Undone)));
    QVERIFY(addDelivery(QStringLiteral("D1"), importId("undone"), QStringLiteral("S1")));
    QVERIFY(run("INSERT INTO courier (id, name, state) VALUES ('c', 'Ben', 'active')"));
    QVERIFY(run("INSERT INTO attempt (id, operation, delivery, stop, app_user, courier, at, outcome, charged, "
                "attempts_left, wait_seconds) VALUES ('a', 'o', 'D1', 'S1', 'user-Ann', 'c', 1, 'no_code', 0, 5, 0)"));

    const auto work = storage().begin();
    const auto removed = storage().imports().removeHidden(10);

    QVERIFY(removed);
    QCOMPARE(*removed, 0);
}

QTEST_GUILESS_MAIN(TestSqlImports)
#include "tst_sqlimports.moc"

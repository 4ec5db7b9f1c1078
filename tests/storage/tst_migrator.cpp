// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <QTest>

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownStepIsTaken();
    void aSecondRunChangesNothing();
    void onlyNewStepsAreTaken();
    void aNewerSchemaIsRefused();
    void anAlteredStepIsFound();
    void aFailingStepLeavesNothing();
};

namespace {

std::unique_ptr<Connection> memoryConnection()
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    return connection ? *std::move(connection) : nullptr;
}

std::vector<Migration> twoSteps()
{
    return { { 1, QStringLiteral("0001_one.sql"), "CREATE TABLE one (id TEXT);\n" },
        { 2, QStringLiteral("0002_two.sql"),
            "-- A remark;\nCREATE TABLE two (\n    id TEXT);\nCREATE TABLE three (id TEXT);\n" } };
}

QString tables(Connection &connection)
{
    const auto names = connection.ask(QStringLiteral(
        "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)"));
    return names ? *names : QStringLiteral("?");
}

} // namespace

void TestMigrator::everyKnownStepIsTaken()
{
    const auto connection = memoryConnection();

    QVERIFY(Migrator(*connection, knownMigrations()).run());

    QCOMPARE(knownMigrations().size(), std::size_t(2));
    QCOMPARE(*connection->ask(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
    QCOMPARE(*connection->ask(QStringLiteral("SELECT max(version) FROM schema_migrations")), QStringLiteral("2"));
    QVERIFY(tables(*connection).contains(QLatin1String("log_checkpoint")));
}

void TestMigrator::aSecondRunChangesNothing()
{
    const auto connection = memoryConnection();
    QVERIFY(Migrator(*connection, twoSteps()).run());
    const auto before = connection->ask(QStringLiteral("SELECT total_changes()"));

    QVERIFY(Migrator(*connection, twoSteps()).run());

    QCOMPARE(*connection->ask(QStringLiteral("SELECT total_changes()")), *before);
}

void TestMigrator::onlyNewStepsAreTaken()
{
    const auto connection = memoryConnection();
    QVERIFY(Migrator(*connection, { twoSteps().front() }).run());
    QCOMPARE(tables(*connection), QStringLiteral("one,schema_migrations"));

    QVERIFY(Migrator(*connection, twoSteps()).run());

    QCOMPARE(tables(*connection), QStringLiteral("one,schema_migrations,three,two"));
}

void TestMigrator::aNewerSchemaIsRefused()
{
    const auto connection = memoryConnection();
    QVERIFY(Migrator(*connection, twoSteps()).run());

    const auto run = Migrator(*connection, { twoSteps().front() }).run();

    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::SchemaNewer);
    QCOMPARE(run.error().detail, QStringLiteral("2"));
}

void TestMigrator::anAlteredStepIsFound()
{
    const auto connection = memoryConnection();
    QVERIFY(Migrator(*connection, twoSteps()).run());
    auto altered = twoSteps();
    altered[1].sql += "-- and more\n";

    const auto run = Migrator(*connection, altered).run();

    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(run.error().detail, QStringLiteral("0002_two.sql"));
}

void TestMigrator::aFailingStepLeavesNothing()
{
    const auto connection = memoryConnection();
    auto broken = twoSteps();
    broken[1].sql += "CREATE TABLE one (id TEXT);\n";

    const auto run = Migrator(*connection, broken).run();

    QVERIFY(!run);
    QVERIFY(run.error().detail.startsWith(QLatin1String("0002_two.sql: ")));
    QCOMPARE(tables(*connection), QString());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

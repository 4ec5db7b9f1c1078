// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitesetup.h"
#include "core/storage/sqlstorage.h"
#include "core/storage/statement.h"
#include "tests/storage/openstorage.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

class TestSqlStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pragmaHolds_data();
    void pragmaHolds();
    void aHugeValueIsRefused();
    void walOnlyWhereItIsSafe_data();
    void walOnlyWhereItIsSafe();
    void noFileIsNoDepot();
    void anEmptyFileIsNoDepot();
    void aTextIsNoDatabase();
    void anotherProgramsFileIsLeftAlone();
    void aNewerSchemaIsRefused();
    void anotherVersionInTheHeaderIsRefused_data();
    void anotherVersionInTheHeaderIsRefused();
    void itsFileIsItsOwnersAlone();
    void whatIsCommittedIsThereAfterwards();
    void whatIsNotCommittedIsGone();
    void twoUnitsAtOnceAreAnError();
    void anothersLockIsBusy();
    void aReadThatHoldsUpACommitIsBusy();
    void aReadOnlyFileSaysSo();
    void aFullDatabaseSaysSo();
    void aBackupOpens();
    void aBackupReplacesNothing();
    void aDanglingReferenceIsFound();
    void valuesComeBackAsTheyWere();
};

namespace {

using Mode = SqlStorageSettings::Mode;

ErrorCode codeOf(const Result<std::unique_ptr<SqlStorage>> &opened)
{
    return opened ? ErrorCode::Internal : opened.error().code;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file{ path };
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestSqlStorage::pragmaHolds_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *pragma, const char *value) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
    };
    const bool mayWal = isWalSafe(
        QVersionNumber::fromString((*Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite))
                ->ask(QStringLiteral("SELECT sqlite_version()"))
                ->section(QLatin1Char(' '), 0, 0)));
    row("journal_mode", mayWal ? "wal" : "delete");
    row("synchronous", mayWal ? "2" : "3");
    row("foreign_keys", "1");
    row("trusted_schema", "0");
    row("cell_size_check", "1");
    row("mmap_size", "0");
    row("secure_delete", "1");
    row("fullfsync", "1");
    row("busy_timeout", "20");
    row("application_id", "1148153714");
    row("user_version", "2");
}

void TestSqlStorage::pragmaHolds()
{
    QFETCH(const QString, pragma);
    OpenStorage open;
    QVERIFY(open.create());
    const QStringList names = QSqlDatabase::connectionNames();
    QCOMPARE(names.size(), 1);

    QSqlQuery query{ QSqlDatabase::database(names.first()) };
    QVERIFY(query.exec(QStringLiteral("PRAGMA ") + pragma));

    QVERIFY(query.next());
    QTEST(query.value(0).toString(), "value");
}

void TestSqlStorage::aHugeValueIsRefused()
{
#ifndef Q_OS_LINUX
    QSKIP("Qt's own copy of SQLite keeps its limits");
#endif
    OpenStorage open;
    QVERIFY(open.create());
    QSqlQuery query{ QSqlDatabase::database(QSqlDatabase::connectionNames().first()) };

    QVERIFY(query.exec(QStringLiteral("SELECT hex(zeroblob(400000))")));
    QVERIFY(!query.exec(QStringLiteral("SELECT hex(zeroblob(600000))")));
}

void TestSqlStorage::walOnlyWhereItIsSafe_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("Debian 12") << QStringLiteral("3.40.1") << false;
    QTest::newRow("the last of 3.44 without the fix") << QStringLiteral("3.44.5") << false;
    QTest::newRow("3.44 with the fix") << QStringLiteral("3.44.6") << true;
    QTest::newRow("after 3.44") << QStringLiteral("3.45.0") << false;
    QTest::newRow("3.50 without the fix") << QStringLiteral("3.50.6") << false;
    QTest::newRow("3.50 with the fix") << QStringLiteral("3.50.7") << true;
    QTest::newRow("3.51 without the fix") << QStringLiteral("3.51.2") << false;
    QTest::newRow("3.51 with the fix") << QStringLiteral("3.51.3") << true;
    QTest::newRow("later") << QStringLiteral("3.52.0") << true;
}

void TestSqlStorage::walOnlyWhereItIsSafe()
{
    QFETCH(const QString, version);
    QTEST(isWalSafe(QVersionNumber::fromString(version)), "isSafe");
}

void TestSqlStorage::noFileIsNoDepot()
{
    OpenStorage open;

    QCOMPARE(codeOf(open.open(Mode::OpenExisting)), ErrorCode::NoDepot);
    QVERIFY(!QFile::exists(open.path()));
}

void TestSqlStorage::anEmptyFileIsNoDepot()
{
    OpenStorage open;
    write(open.path(), {});

    QCOMPARE(codeOf(open.open(Mode::OpenExisting)), ErrorCode::NoDepot);
}

void TestSqlStorage::aTextIsNoDatabase()
{
    OpenStorage open;
    write(open.path(), QByteArray(4096, 'x'));

    QCOMPARE(codeOf(open.open(Mode::OpenExisting)), ErrorCode::DatabaseDamaged);
}

void TestSqlStorage::anotherProgramsFileIsLeftAlone()
{
    OpenStorage open;
    QVERIFY(open.connection()->run(QStringLiteral("CREATE TABLE recipes (id TEXT)")));

    QCOMPARE(codeOf(open.open(Mode::Create)), ErrorCode::DatabaseDamaged);
}

void TestSqlStorage::aNewerSchemaIsRefused()
{
    OpenStorage open;
    QVERIFY(open.create());
    open.storage.reset();
    QVERIFY(open.connection()->run(
        QStringLiteral("INSERT INTO schema_migrations (version, name, checksum) VALUES (3, 'later', '')")));

    QCOMPARE(codeOf(open.open(Mode::OpenExisting)), ErrorCode::SchemaNewer);
}

void TestSqlStorage::anotherVersionInTheHeaderIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<ErrorCode>("error");

    QTest::newRow("a newer one") << QStringLiteral("999") << ErrorCode::SchemaNewer;
    QTest::newRow("an older one") << QStringLiteral("1") << ErrorCode::DatabaseDamaged;
    QTest::newRow("none") << QStringLiteral("0") << ErrorCode::DatabaseDamaged;
}

void TestSqlStorage::anotherVersionInTheHeaderIsRefused()
{
    QFETCH(QString, version);
    QFETCH(ErrorCode, error);
    OpenStorage open;
    QVERIFY(open.create());
    open.storage.reset();
    QVERIFY(open.connection()->run(QStringLiteral("PRAGMA user_version = ") + version));

    QCOMPARE(codeOf(open.open(Mode::OpenExisting)), error);
}

void TestSqlStorage::itsFileIsItsOwnersAlone()
{
    OpenStorage open;
    QVERIFY(open.create());

    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(open.path()) & others));
}

void TestSqlStorage::whatIsCommittedIsThereAfterwards()
{
    OpenStorage open;
    QVERIFY(open.create());

    QVERIFY(inOneUnit(*open.storage, [&] { return bool(open.storage->users().add(aUser(QStringLiteral("Ann")))); }));
    open.storage.reset();

    auto again = open.open(Mode::OpenExisting);
    QVERIFY(again);
    QVERIFY((*(*again)->users().byName(QStringLiteral("Ann"))).has_value());
}

void TestSqlStorage::whatIsNotCommittedIsGone()
{
    OpenStorage open;
    QVERIFY(open.create());

    {
        const auto work = open.storage->begin();
        QVERIFY(work);
        QVERIFY(open.storage->users().add(aUser(QStringLiteral("Ann"))));
    }

    QVERIFY(open.storage->users().all()->empty());
    QVERIFY(open.storage->begin());
}

void TestSqlStorage::twoUnitsAtOnceAreAnError()
{
    OpenStorage open;
    QVERIFY(open.create());
    const auto first = open.storage->begin();
    QVERIFY(first);

    const auto second = open.storage->begin();

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Internal);
    QVERIFY((*first)->commit());
}

void TestSqlStorage::anothersLockIsBusy()
{
    OpenStorage open;
    QVERIFY(open.create());
    auto other = open.open(Mode::OpenExisting);
    QVERIFY(other);
    auto work = (*other)->begin();
    QVERIFY(work);

    const auto refused = open.storage->begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseBusy);

    QVERIFY((*work)->commit());
    QVERIFY(open.storage->begin());
}

void TestSqlStorage::aReadThatHoldsUpACommitIsBusy()
{
    OpenStorage open;
    QVERIFY(open.create());
    const auto other = open.connection();
    if (*other->ask(QStringLiteral("PRAGMA journal_mode")) == QLatin1String("wal"))
        QSKIP("in WAL mode reads hold up nothing");
    QVERIFY(other->run(QStringLiteral("BEGIN")));
    QVERIFY(other->ask(QStringLiteral("SELECT count(*) FROM app_user")));
    auto work = open.storage->begin();
    QVERIFY(work);
    QVERIFY(open.storage->users().add(aUser(QStringLiteral("Ann"))));

    const auto refused = (*work)->commit();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseBusy);

    QVERIFY(other->run(QStringLiteral("COMMIT")));
    QVERIFY((*work)->commit());
}

void TestSqlStorage::aReadOnlyFileSaysSo()
{
    OpenStorage open;
    QVERIFY(open.create());
    const auto reading = open.connection(Connection::Access::ReadOnly);
    QVERIFY(reading);

    const auto refused = reading->run(QStringLiteral("DELETE FROM app_user"));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseReadOnly);
}

void TestSqlStorage::aFullDatabaseSaysSo()
{
    OpenStorage open;
    QVERIFY(open.create());
    const auto other = open.connection();
    QVERIFY(other->run(QStringLiteral("PRAGMA max_page_count = 1")));

    const auto refused = other->run(QStringLiteral("CREATE TABLE more AS SELECT hex(randomblob(100000)) AS bytes"));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFull);
}

void TestSqlStorage::aBackupOpens()
{
    OpenStorage open;
    QVERIFY(open.create());
    QVERIFY(inOneUnit(*open.storage, [&] { return bool(open.storage->users().add(aUser(QStringLiteral("Ann")))); }));
    OpenStorage restored;

    QVERIFY(open.storage->backUp(restored.path()));

    QVERIFY(!QFile::exists(restored.path() + QStringLiteral(".part")));
    auto copy = restored.open(Mode::OpenExisting);
    QVERIFY(copy);
    QVERIFY((*copy)->checkIntegrity());
    QCOMPARE((*copy)->users().all()->size(), std::size_t(1));
}

void TestSqlStorage::aBackupReplacesNothing()
{
    OpenStorage open;
    QVERIFY(open.create());
    const QString path = open.folder.filePath(QStringLiteral("backup"));
    write(path, "kept");

    const auto refused = open.storage->backUp(path);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::File);
    QCOMPARE(QFile(path).size(), 4);
}

void TestSqlStorage::aDanglingReferenceIsFound()
{
    OpenStorage open;
    QVERIFY(open.create());
    QVERIFY(open.storage->checkIntegrity());
    QVERIFY(open.connection()->run(
        QStringLiteral("INSERT INTO route (id, name, courier) VALUES ('r', 'North', 'nobody')")));

    const auto found = open.storage->checkIntegrity();

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(found.error().detail, QStringLiteral("route"));
    QVERIFY(open.storage->engineVersion().startsWith(QLatin1String("SQLite 3.")));
}

void TestSqlStorage::valuesComeBackAsTheyWere()
{
    OpenStorage open;
    const auto connection = open.connection();
    QVERIFY(connection->run(QStringLiteral("CREATE TABLE kept (a TEXT, b TEXT, c BIGINT, d BIGINT, e TEXT, f TEXT)")));
    Statement insert{ *connection, QLatin1String{ "INSERT INTO kept (a, b, c, d, e, f) VALUES (?, ?, ?, ?, ?, ?)" } };
    insert.bind(QString{}).bind(QDate{ 2026, 11, 23 }).bind(fromMilliseconds(1795426617123));
    QVERIFY(insert.bind(quint64{ 1 } << 40).bindHex("\xde\xad").bind(std::optional<UserId>{}).run());

    Statement select{ *connection, QLatin1String{ "SELECT a, b, c, d, e, f, typeof(d) FROM kept" } };
    const auto found = select.all<bool>([](const Values &values) {
        return !values.isNull(0) && values.date(1) == QDate(2026, 11, 23)
            && values.instant(2) == fromMilliseconds(1795426617123) && values.big(3) == qint64{ 1 } << 40
            && values.text(4) == QLatin1String("dead") && values.bytes(4) == QByteArray("\xde\xad")
            && !values.optionalId<UserId>(5) && values.text(6) == QLatin1String("integer");
    });

    QVERIFY(found);
    QCOMPARE(*found, std::vector<bool>{ true });
}

QTEST_GUILESS_MAIN(TestSqlStorage)
#include "tst_sqlstorage.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/makecore.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using State = LogHealth::State;

/// What a program that stays open finds out about its depot by itself, over a real profile.
class TestHealthCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void depotIsCheckedOnceADay();
    void alteredEntryIsNamed();
    void damagedDatabaseIsSaid();
    void killedProgramIsNoticed();
    void runningProgramIsNotTakenForKilled();
    void startAndEndAreLogged();
    void markFollowsTheLog();

private:
    QString path(const char *name) const { return m_settings.profile + QLatin1Char('/') + QString::fromLatin1(name); }
    void open();
    void edit(const char *sql) const;
    LogHealth health() const { return *m_core->logHealth().result(); }
    /// Keeps open, and waits for the end of what is checked then.
    void stayOpen();
    QStringList events() const;

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileSettings m_settings;
    std::unique_ptr<DoorcodeCore> m_core;
    std::unique_ptr<QObject> m_ofThisCore; ///< what a former one told and nobody heard yet goes with it
    std::vector<LogHealth> m_changes;
    Session m_session;
};

namespace {

const QString password = QStringLiteral("a password of some length");

} // namespace

void TestHealthCheck::initTestCase()
{
    m_settings
        = { m_made.path(), ProfileSettings::KeyStoreChoice::File, QByteArrayLiteral("a passphrase of the tests") };
    auto core = makeNewCore(m_settings);
    QVERIFY(core);
    NewDepot depot;
    depot.name = QStringLiteral("Depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.adminName = QStringLiteral("ada");
    depot.adminPassword = password;
    QVERIFY((*core)->createDepot(depot).result());
}

void TestHealthCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings.profile = m_folder->path();
    for (const char *name : { "keys", "depot.sqlite", "mark" })
        QVERIFY(QFile::copy(m_made.filePath(QString::fromLatin1(name)), path(name)));
    open();
}

void TestHealthCheck::cleanup()
{
    m_core.reset();
    m_folder.reset();
}

void TestHealthCheck::open()
{
    m_core.reset();
    m_changes.clear();
    auto core = makeCore(m_settings);
    QVERIFY(core);
    m_core = std::move(*core);
    m_ofThisCore = std::make_unique<QObject>();
    connect(m_core.get(), &DoorcodeCore::logHealthChanged, m_ofThisCore.get(),
        [this](const LogHealth &changed) { m_changes.push_back(changed); });
    const auto session = m_core->signIn(QStringLiteral("ada"), password).result();
    QVERIFY(session);
    m_session = *session;
}

void TestHealthCheck::edit(const char *sql) const
{
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
        connection.setDatabaseName(path("depot.sqlite"));
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        for (const QString &statement : QString::fromLatin1(sql).split(QLatin1Char(';')))
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("thief"));
}

void TestHealthCheck::stayOpen()
{
    m_core->stayOpen();
    const auto isChecked = [this] {
        return !m_changes.empty()
            && (m_changes.back().state == State::Intact || m_changes.back().state == State::Broken);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(), 60000);
}

QStringList TestHealthCheck::events() const
{
    QStringList events;
    const auto page = m_core->logPage(m_session, {}, 0, 1000).result();
    for (const StoredEntry &entry : page ? *page : std::vector<StoredEntry>())
        events += entry.event;
    return events;
}

void TestHealthCheck::depotIsCheckedOnceADay()
{
    QCOMPARE(health().state, State::NotCheckedToday);
    QVERIFY(!health().checkedAt);

    stayOpen();

    QCOMPARE(m_changes.front().state, State::Checking);
    QCOMPARE(health().state, State::Intact);
    const auto checkedAt = health().checkedAt;
    QVERIFY(checkedAt);
    QCOMPARE(events().count(word(Event::LogChecked)), 1);

    open();
    m_core->stayOpen();
    QCOMPARE(health().state, State::Intact);
    QVERIFY(health().checkedAt == checkedAt);
    QCOMPARE(events().count(word(Event::LogChecked)), 1);
}

void TestHealthCheck::alteredEntryIsNamed()
{
    QVERIFY(m_core->checkpoint(m_session).result()); // a start looks only at what comes after
    m_core.reset();
    edit("DROP TRIGGER log_entry_fixed;UPDATE log_entry SET time = time + 1 WHERE seq = 1");
    open();
    QVERIFY(m_core->startCheck().result());

    stayOpen();

    QCOMPARE(health().state, State::Broken);
    QVERIFY(health().entry == quint64(1));
    QVERIFY(!health().problem.isEmpty());
    QVERIFY(!health().checkedAt);
}

void TestHealthCheck::damagedDatabaseIsSaid()
{
    edit("INSERT INTO route (id, name, courier) VALUES ('r', 'North', 'nobody')");

    stayOpen();

    QCOMPARE(health().state, State::Broken);
    QVERIFY(!health().entry);
    QCOMPARE(health().problem, QStringLiteral("route"));
}

void TestHealthCheck::killedProgramIsNoticed()
{
    stayOpen();
    const auto checkedAt = health().checkedAt;
    m_core.reset();
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    QFile left(path("open-0badcafe.lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(process) + "\ndoorcodectl\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    open();

    stayOpen();

    QCOMPARE(m_changes.front().state, State::NotCheckedToday); // what was known of today no longer holds
    QCOMPARE(m_changes.at(1).state, State::Checking);
    QCOMPARE(health().state, State::Intact);
    QVERIFY(health().checkedAt == checkedAt); // the whole was checked today already
    QVERIFY(!QFile::exists(left.fileName()));
    QCOMPARE(health().lastEnd, LogHealth::LastEnd::Killed);

    m_core.reset();
    open();
    stayOpen();
    QCOMPARE(health().lastEnd, LogHealth::LastEnd::InOrder); // this one was told to end
}

void TestHealthCheck::runningProgramIsNotTakenForKilled()
{
    stayOpen();
    const auto beside = makeCore(m_settings);
    QVERIFY(beside);

    (*beside)->stayOpen();

    QCOMPARE((*beside)->logHealth().result()->state, State::Intact);
}

void TestHealthCheck::startAndEndAreLogged()
{
    stayOpen();
    QVERIFY(events().contains(word(Event::ProgramStarted)));

    open();

    QVERIFY(events().contains(word(Event::ProgramStopped)));
    QVERIFY(m_core->startCheck().result());
}

void TestHealthCheck::markFollowsTheLog()
{
    QVERIFY(QFile::remove(path("mark")));
    stayOpen();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("mark")), 60000);
    const auto size = [this] {
        QFile file(path("mark"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').value(1).toInt() : 0;
    };
    const int first = size();

    m_core.reset(); // the program's end is in the log, and marked

    QVERIFY(size() > first);
}

QTEST_GUILESS_MAIN(TestHealthCheck)
#include "tst_healthcheck.moc"

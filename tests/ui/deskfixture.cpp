// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"

#include "core/crypto/argon2passwordhash.h"
#include "core/crypto/botanlogseal.h"
#include "core/crypto/hotpcodemaker.h"
#include "core/crypto/keyedrowseal.h"
#include "core/crypto/keyring.h"
#include "core/crypto/systemrandom.h"
#include "core/manifest/filemanifestreader.h"
#include "core/manifest/phonenumberrules.h"
#include "core/storage/sqlstorage.h"
#include "tests/domain/usualtexts.h"
#include "tests/support/fakemarkhome.h"
#include "tests/ui/deskmanifest.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace std::chrono_literals;

namespace {

constexpr Argon2Cost cheap{ 32, 1, 1 };
const QString firstUser = QStringLiteral("first");
const QString otherConnection = QStringLiteral("another program");

/// The fixture's clock, for the core to own.
class BorrowedClock : public Clock {
public:
    explicit BorrowedClock(const Clock &clock)
        : m_clock(clock)
    {
    }

    Instant now() const override { return m_clock.now(); }

private:
    const Clock &m_clock;
};

/// The fixture's channel, for a run of sending to own.
class BorrowedChannel : public Channel {
public:
    BorrowedChannel(Channel &channel, std::shared_ptr<QSemaphore> goodbye)
        : m_channel(channel)
        , m_goodbye(std::move(goodbye))
    {
    }
    ~BorrowedChannel() override
    {
        if (m_goodbye)
            m_goodbye->acquire();
    }

    ChannelKind kind() const override { return m_channel.kind(); }
    bool canReach(const Contact &contact) const override { return m_channel.canReach(contact); }
    QFuture<SendReport> send(OutgoingMessage message) override { return m_channel.send(std::move(message)); }
    void endBatch() override { m_channel.endBatch(); }
    QFuture<SendReport> test() override { return m_channel.test(); }

private:
    Channel &m_channel;
    std::shared_ptr<QSemaphore> m_goodbye;
};

class LendingFactory : public ChannelFactory {
public:
    LendingFactory(Channel &sms, Channel &mail, const std::shared_ptr<QSemaphore> &goodbye)
        : m_sms(sms)
        , m_mail(mail)
        , m_goodbye(goodbye)
    {
    }

    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &) override
    {
        Channel &lent = settings.kind == ChannelKind::Email ? m_mail : m_sms;
        return std::unique_ptr<Channel>(std::make_unique<BorrowedChannel>(lent, m_goodbye));
    }

private:
    Channel &m_sms;
    Channel &m_mail;
    const std::shared_ptr<QSemaphore> &m_goodbye; ///< the fixture's
};

MessageTexts english()
{
    MessageTexts texts;
    texts.language = QStringLiteral("en");
    texts.code = QStringLiteral("{depot}: code {code} for {reference}, valid until {until}.");
    texts.replacement = QStringLiteral("{depot}: new code {code} for {reference}, until {until}.");
    texts.contactChanged = QStringLiteral("{depot}: the contact for {reference} was changed.");
    texts.handedOver = QStringLiteral("{depot}: {reference} was handed over without a code.");
    texts.codeSubject = QStringLiteral("{depot}: your code for {reference}");
    texts.contactChangedSubject = QStringLiteral("{depot}: contact changed");
    texts.handedOverSubject = QStringLiteral("{depot}: handed over");
    return texts;
}

NewDepot northgate()
{
    NewDepot depot;
    depot.name = QStringLiteral("Northgate depot");
    depot.shortName = QStringLiteral("Northgate");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.adminName = firstUser;
    depot.adminPassword = DeskFixture::password(firstUser);
    return depot;
}

Result<void> addChannel(Storage &storage, RandomSource &random, ChannelKind kind)
{
    ChannelSettings channel;
    channel.id = makeId<ChannelId>(random);
    channel.type = QStringLiteral("smtp");
    channel.kind = kind;
    channel.name = word(kind);
    auto work = storage.begin();
    if (!work)
        return work.error();
    if (auto added = storage.channels().add(channel); !added)
        return added;
    return (*work)->commit();
}

std::vector<ChannelKind> kindsOf(DeskFixture::Provider provider)
{
    if (provider == DeskFixture::Provider::Tray)
        return {};
    return { ChannelKind::Sms, ChannelKind::Email };
}

QString tmpfs() { return QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath(); }

} // namespace

DeskFixture::DeskFixture(Provider provider, Instant start)
    : clock(start)
    , appearance(*qApp)
    , m_profile(tmpfs() + QStringLiteral("/tst_desk-XXXXXX"))
{
    preferences.setValue(QStringLiteral("sounds"), QStringLiteral("off"));
    need(core.open([this, provider] { return open(provider); }));
    need(core.createDepot(northgate()));
    const Session first = session(firstUser);
    if (provider == Provider::Tray) {
        ChannelSettings tray;
        tray.type = QStringLiteral("tray");
        tray.kind = ChannelKind::Tray;
        tray.name = QStringLiteral("tray");
        need(core.addChannel(first, tray, {}));
    }
    for (const Role role : { Role::Dispatcher, Role::Supervisor, Role::Administrator })
        need(core.addUser(first, word(role), password(word(role)), { role }));
    import(deskManifest);
}

DeskFixture::~DeskFixture() { QSqlDatabase::removeDatabase(otherConnection); }

void DeskFixture::fail(const Error &error)
{
    qFatal("desk fixture: %s %s", qPrintable(word(error.code)), qPrintable(error.detail));
}

Result<CoreParts> DeskFixture::open(Provider provider)
{
    CoreParts parts;
    parts.profile = m_profile.path();
    parts.boot = QStringLiteral("0123abcd");
    parts.texts = { english() };
    for (const QString &language : languages) {
        if (language != QLatin1String("en"))
            parts.texts.push_back(textsOf(language));
    }
    parts.clock = std::make_unique<BorrowedClock>(clock);
    parts.random = std::make_unique<SystemRandom>();
    auto keys = std::make_unique<Keyring>(parts.profile, *parts.random, cheap);
    if (auto ready = keys->setUpWithKey(QByteArray(32, 'k')); !ready)
        return ready.error();
    const auto station = makeId<StationId>(*parts.random);
    if (auto created = keys->create(makeId<DepotId>(*parts.random), station); !created)
        return created.error();
    parts.codes = std::make_unique<HotpCodeMaker>(*keys);
    parts.rowSeal = std::make_unique<KeyedRowSeal>(*keys);
    parts.logSeal = std::make_unique<BotanLogSeal>(*keys);
    parts.passwords = std::make_unique<Argon2PasswordHash>(cheap);
    parts.phoneRules = std::make_unique<PhoneNumberRules>();
    parts.manifestReader = std::make_unique<FileManifestReader>(*parts.phoneRules);
    parts.channelFactory = std::make_unique<LendingFactory>(sms, mail, goodbye);
    parts.markHome = std::make_unique<FakeMarkHome>();
    parts.keys = std::move(keys);
    SqlStorageSettings database;
    database.path = databasePath();
    database.station = station;
    database.boot = parts.boot;
    database.mode = SqlStorageSettings::Mode::Create;
    auto storage = SqlStorage::open(database, *parts.rowSeal, *parts.logSeal, *parts.random);
    if (!storage)
        return storage.error();
    for (const ChannelKind kind : kindsOf(provider)) {
        if (auto added = addChannel(**storage, *parts.random, kind); !added)
            return added.error();
    }
    parts.storage = std::move(*storage);
    return parts;
}

Session DeskFixture::session(const QString &user) { return need(core.signIn(user, password(user))); }

Desk DeskFixture::desk(const QString &user)
{
    return { core, session(user), need(core.depot()), preferences, appearance };
}

void DeskFixture::import(const QByteArray &csv, const QDate &date)
{
    QFile file(m_profile.filePath(QStringLiteral("manifest-%1.csv").arg(++m_imports)));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        fail({ ErrorCode::File, file.fileName() });
    file.close();
    const Session first = session(firstUser);
    const SharedImportPlan plan = need(core.planImport(first, { file.fileName(), date, {}, Conflicts::Keep }));
    if (plan->problemCount() > 0)
        fail({ ErrorCode::ImportHasProblems, word(plan->problems.front().kind) });
    need(core.applyImport(first, plan));
}

Delivery DeskFixture::delivery(const QString &reference, const QDate &date)
{
    return need(core.findDelivery(session(firstUser), date, reference));
}

BoardRow DeskFixture::row(const QString &reference, const QDate &date)
{
    for (const BoardRow &row : need(core.boardRows(session(firstUser), { delivery(reference, date).stop }))) {
        if (row.delivery.reference == reference)
            return row;
    }
    fail({ ErrorCode::NotFound, reference });
}

std::vector<BoardRow> DeskFixture::board(const QDate &date)
{
    return need(core.board(session(firstUser), { date, {}, {} }, {}, 1000));
}

IssueResult DeskFixture::issue(const QStringList &references)
{
    IssueRequest request;
    request.date = today();
    for (const QString &reference : references)
        request.deliveries.push_back(delivery(reference).id);
    return need(core.issue(session(firstUser), request));
}

SendSummary DeskFixture::send() { return need(core.send(session(firstUser), DoorcodeCore::Send::WhatIsDue)); }

void DeskFixture::issueAndSend(const QString &reference)
{
    issue({ reference });
    send();
}

QString DeskFixture::code(const QString &reference) const
{
    static const QRegularExpression pattern(QStringLiteral("code ([0-9 ]+) for ([^,]+),"));
    QString newest;
    Instant newestDate;
    for (const FakeChannel *channel : { &sms, static_cast<const FakeChannel *>(&mail) }) {
        for (const OutgoingMessage &message : channel->sent) {
            const auto match = pattern.match(message.text);
            const QString sentFor = match.captured(2).section(QLatin1Char('+'), 0, 0);
            if (!match.hasMatch() || !reference.endsWith(sentFor) || message.date < newestDate)
                continue;
            newest = match.captured(1).remove(QLatin1Char(' '));
            newestDate = message.date;
        }
    }
    if (newest.isEmpty())
        fail({ ErrorCode::NoCode, reference });
    return newest;
}

QString DeskFixture::wrongCode(const QString &reference, int which) const
{
    QString wrong = code(reference);
    wrong[0] = QLatin1Char(char('0' + (wrong.at(0).digitValue() + 1 + which % 9) % 10));
    return wrong;
}

Verification DeskFixture::verify(const QString &reference, const QString &typed)
{
    VerifyRequest request;
    request.delivery = delivery(reference).id;
    request.typed = typed;
    return need(core.verify(session(), request));
}

void DeskFixture::setPolicy(const QString &key, const QString &value)
{
    need(core.setPolicyValue(session(firstUser), key, value));
}

QStringList DeskFixture::events(const QString &reference)
{
    QStringList events;
    for (const StoredEntry &entry : need(core.timeline(session(firstUser), delivery(reference))))
        events.append(entry.event);
    return events;
}

void DeskFixture::runSql(const QString &statement)
{
    QSqlDatabase other = QSqlDatabase::contains(otherConnection)
        ? QSqlDatabase::database(otherConnection)
        : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), otherConnection);
    other.setDatabaseName(databasePath());
    if (!other.isOpen() && !other.open())
        fail({ ErrorCode::Database, other.lastError().text() });
    QSqlQuery query(other);
    if (!query.exec(statement))
        fail({ ErrorCode::Database, query.lastError().text() });
}

void DeskFixture::breakTable(const QString &table)
{
    runSql(QStringLiteral("CREATE TRIGGER broken_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'broken'); END")
            .arg(table));
}

void DeskFixture::mendTable(const QString &table) { runSql(QStringLiteral("DROP TRIGGER broken_%1").arg(table)); }

void DeskFixture::holdDatabase() { runSql(QStringLiteral("BEGIN EXCLUSIVE")); }

void DeskFixture::letDatabaseGo() { runSql(QStringLiteral("ROLLBACK")); }

void DeskFixture::damageDatabase()
{
    runSql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // all of it is in the file then, and read anew
    QFile file(databasePath());
    if (!file.open(QIODevice::ReadWrite))
        fail({ ErrorCode::File, file.errorString() });
    m_whole = file.readAll();
    file.seek(0);
    file.write(QByteArray(m_whole.size(), 'x'));
}

void DeskFixture::mendDatabase()
{
    QFile file(databasePath());
    if (!file.open(QIODevice::ReadWrite) || file.write(m_whole) != m_whole.size())
        fail({ ErrorCode::File, file.errorString() });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <QTest>

/// What the database itself refuses and allows, whoever asks (security.md G4).
class TestGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void forbidden_data();
    void forbidden();
    void allowed_data();
    void allowed();

private:
    std::unique_ptr<Connection> m_connection;
};

namespace {

const char *const seed[] = {
    "INSERT INTO app_user (id, name, password, roles, state) VALUES ('u', 'Ann', '', '', 'active')",
    "INSERT INTO courier (id, name, state) VALUES ('c', 'Ben', 'active')",
    "INSERT INTO import (id, digest, date, state, added, changed, problems, app_user, at) VALUES "
    "('shown', '', '2026-11-23', 'applied', 0, 0, 0, 'u', 1), ('hidden', '', '2026-11-23', 'undone', 0, 0, 0, 'u', 1)",
    "INSERT INTO stop (id, date, position, address, language, attempts, allowance, unlocked, not_before, issues, "
    "at_leaving, version, seal) VALUES ('s', '2026-11-23', 1, '', '', 3, 5, 1, 0, 5, 0, 1, ''), "
    "('unused', '2026-11-23', 1, '', '', 0, 5, 0, 0, 0, 0, 1, '')",
    "INSERT INTO delivery (id, date, reference, stop, state, parcels, recipient, note, import, had_code, version) "
    "VALUES "
    "('planned', '2026-11-23', '1', 's', 'planned', 1, '', '', 'shown', 0, 1), "
    "('handed', '2026-11-23', '2', 's', 'handed_off', 1, '', '', NULL, 1, 1), "
    "('removed', '2026-11-23', '3', 's', 'planned', 1, '', '', 'hidden', 0, 1)",
    "INSERT INTO issue (id, stop, number, nonce, epoch, digits, check_digit, contact_tag, state, lifetime, issued_at, "
    "expires, version, seal) VALUES ('used', 's', 1, 'aa', 1, 6, 0, 'ab', 'used', 'day', 1, 9, 1, ''), "
    "('locked', 's', 2, 'bb', 1, 6, 0, 'ab', 'locked', 'day', 1, 9, 1, ''), "
    "('expired', 's', 3, 'cc', 1, 6, 0, 'ab', 'expired', 'day', 1, 9, 1, '')",
    "INSERT INTO attempt (id, operation, delivery, stop, app_user, courier, at, outcome, charged, attempts_left, "
    "wait_seconds) VALUES ('a', 'o', 'handed', 's', 'u', 'c', 1, 'match', 0, 2, 0)",
    "INSERT INTO handoff (id, delivery, proof, at, app_user, courier, parcels) "
    "VALUES ('h', 'handed', 'code', 1, 'u', 'c', 1)",
    "INSERT INTO message (id, kind, stop, notice_phone, contact_tag, language, idempotency_key, state, tries, repeats, "
    "queued_at, not_before, error_text, version) VALUES "
    "('failed', 'contact_changed', 's', '+4915112345678', 'ab', 'en', 'k1', 'failed', 1, 0, 1, 1, 'no', 1), "
    "('queued', 'contact_changed', 's', '+4915112345678', 'ab', 'en', 'k2', 'queued', 0, 0, 1, 1, '', 1)",
    "INSERT INTO log_entry (log, seq, time, event, entry, leaf, head) VALUES ('l', 1, 1, 'log_started', '{}', '', '')",
    "INSERT INTO log_opening (log, seq, field, secret, text) VALUES ('l', 1, 'remark', '', 'x')",
    "INSERT INTO log_head (only_one, log, size, head, edge, time) VALUES (1, 'l', 1, '', '', 1)",
    "INSERT INTO log_checkpoint (log, size, at, note) VALUES ('l', 1, 1, '')",
};

void row(const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); }

} // namespace

void TestGuards::init()
{
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    QVERIFY(opened);
    m_connection = *std::move(opened);
    QVERIFY(Migrator(*m_connection, knownMigrations()).run());
    for (const char *const sql : seed) {
        const auto done = m_connection->run(QString::fromLatin1(sql));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

void TestGuards::forbidden_data()
{
    QTest::addColumn<QString>("sql");
    row("an entry rewritten", "UPDATE log_entry SET entry = '{ }'");
    row("an entry deleted", "DELETE FROM log_entry");
    row("a checkpoint rewritten", "UPDATE log_checkpoint SET note = 'x'");
    row("a checkpoint deleted", "DELETE FROM log_checkpoint");
    row("an opening rewritten", "UPDATE log_opening SET text = 'y'");
    row("the log shortened", "UPDATE log_head SET size = 0");
    row("the log's head deleted", "DELETE FROM log_head");
    row("two attempts back", "UPDATE stop SET attempts = 1, version = 2 WHERE id = 's'");
    row("an attempt back in silence", "UPDATE stop SET attempts = 2 WHERE id = 's'");
    row("a lower allowance", "UPDATE stop SET allowance = 4 WHERE id = 's'");
    row("unlocked as if never", "UPDATE stop SET unlocked = 0 WHERE id = 's'");
    row("issues forgotten", "UPDATE stop SET issues = 0 WHERE id = 's'");
    row("a stop in use deleted", "DELETE FROM stop WHERE id = 's'");
    row("another nonce", "UPDATE issue SET nonce = 'dd' WHERE id = 'locked'");
    row("a longer life", "UPDATE issue SET expires = 99 WHERE id = 'locked'");
    row("another contact tag", "UPDATE issue SET contact_tag = 'cd' WHERE id = 'locked'");
    row("a used issue active", "UPDATE issue SET state = 'active' WHERE id = 'used'");
    row("an expired issue active", "UPDATE issue SET state = 'active' WHERE id = 'expired'");
    row("a locked issue used", "UPDATE issue SET state = 'used' WHERE id = 'locked'");
    row("an issue deleted", "DELETE FROM issue WHERE id = 'used'");
    row("a handed-off delivery planned", "UPDATE delivery SET state = 'planned' WHERE id = 'handed'");
    row("a seen delivery deleted", "DELETE FROM delivery WHERE id = 'planned'");
    row("a delivery planned again deleted", "DELETE FROM delivery WHERE id = 'handed'");
    row("a handoff rewritten", "UPDATE handoff SET courier = 'c', at = 2");
    row("a handoff deleted", "DELETE FROM handoff");
    row("an attempt rewritten", "UPDATE attempt SET outcome = 'mismatch'");
    row("an attempt deleted", "DELETE FROM attempt");
    row("a failed message queued", "UPDATE message SET state = 'queued' WHERE id = 'failed'");
    row("a failed message's notice readdressed", "UPDATE message SET notice_phone = '+49301234' WHERE id = 'failed'");
    row("a failed message stands in for another", "UPDATE message SET instead_of = 'queued' WHERE id = 'failed'");
    row("a message deleted", "DELETE FROM message WHERE id = 'failed'");
}

void TestGuards::forbidden()
{
    QFETCH(const QString, sql);

    const auto done = m_connection->run(sql);

    QVERIFY(!done);
    QVERIFY2(done.error().detail.startsWith(QLatin1String("guard: ")), qPrintable(done.error().detail));
}

void TestGuards::allowed_data()
{
    QTest::addColumn<QString>("sql");
    row("an opening erased", "DELETE FROM log_opening");
    row("a longer log", "UPDATE log_head SET size = 2");
    row("another log from its start", "UPDATE log_head SET log = 'm', size = 0");
    row("one attempt charged", "UPDATE stop SET attempts = 4, version = 2 WHERE id = 's'");
    row("one attempt given back", "UPDATE stop SET attempts = 2, version = 2 WHERE id = 's'");
    row("a stop nobody uses deleted", "DELETE FROM stop WHERE id = 'unused'");
    row("a contact tag erased", "UPDATE issue SET contact_tag = '' WHERE id = 'used'");
    row("a locked issue active", "UPDATE issue SET state = 'active' WHERE id = 'locked'");
    row("a locked issue superseded", "UPDATE issue SET state = 'superseded' WHERE id = 'locked'");
    row("a delivery cancelled", "UPDATE delivery SET state = 'cancelled' WHERE id = 'planned'");
    row("a hidden delivery deleted", "DELETE FROM delivery WHERE id = 'removed'");
    row("a queued message dropped", "UPDATE message SET state = 'dropped' WHERE id = 'queued'");
    row("a failed message switched", "UPDATE message SET switch_at = NULL, forgotten = 1 WHERE id = 'failed'");
    row("a failed message erased",
        "UPDATE message SET notice_phone = NULL, error_text = '', contact_tag = '' WHERE id = 'failed'");
}

void TestGuards::allowed()
{
    QFETCH(const QString, sql);

    const auto done = m_connection->run(sql);

    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"

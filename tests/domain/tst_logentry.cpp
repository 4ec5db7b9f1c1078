// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logentry.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// The log's lines are hashed and signed, so their bytes and words are fixed for good. What is pinned here never
/// changes.
class TestLogEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortestEntry();
    void fullEntry();
    void detailIsSortedByWord();
    void escapes_data();
    void escapes();
    void eventWordsAreFixed();
    void detailWordsAreFixed();
    void formatListsEveryEvent();
    void entryIsReadBack();
    void foreignLines_data();
    void foreignLines();
    void everyCutIsRefused();
    void mutatedLineIsRefusedOrCanonical();
};

namespace {

LogPosition position()
{
    LogPosition where;
    where.log = LogId(QStringLiteral("3f6c1c0e-6a0b-4a39-9a0b-2f1d1c9a7e12"));
    where.seq = 41;
    where.time = fromMilliseconds(1795426617000);
    where.boot = QStringLiteral("0a1b2c3d");
    where.station = StationId(QStringLiteral("9d5b6c1a-0000-4000-8000-000000000001"));
    where.actor = QStringLiteral("station");
    where.role = QStringLiteral("station");
    where.policy = 7;
    return where;
}

QByteArray shortLine()
{
    return QByteArrayLiteral(R"({"actor":"station","boot":"0a1b2c3d","event":"day_closed",)"
                             R"("log":"3f6c1c0e-6a0b-4a39-9a0b-2f1d1c9a7e12","policy":7,"role":"station","seq":41,)"
                             R"("station":"9d5b6c1a-0000-4000-8000-000000000001","time":1795426617000,"v":1})");
}

LogEntry fullEntryOf(Event event)
{
    LogEntry entry(event);
    entry.stop = StopId(QStringLiteral("stop-1"));
    entry.delivery = DeliveryId(QStringLiteral("delivery-1"));
    entry.issue = IssueId(QStringLiteral("issue-1"));
    entry.message = MessageId(QStringLiteral("message-1"));
    entry.outcome = QStringLiteral("mismatch");
    entry.reason = QStringLiteral("other");
    entry.attempt = 2;
    entry.limit = 5;
    entry.detail = { { Detail::WaitSeconds, qint64(30) }, { Detail::Blocked, QStringLiteral("courier") } };
    entry.commitments = { { Commitment::Field::Remark, {} }, { Commitment::Field::Reference, {} },
        { Commitment::Field::Contact, {} }, { Commitment::Field::Recipient, {} } };
    return entry;
}

QByteArray fullLine()
{
    return canonicalEntry(position(), fullEntryOf(Event::CodeMismatched), { "aa01", "bb02", "cc03", "dd04" });
}

QStringList split(const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); }

} // namespace

void TestLogEntry::shortestEntry()
{
    QCOMPARE(canonicalEntry(position(), LogEntry(Event::DayClosed), {}), shortLine());
}

void TestLogEntry::fullEntry()
{
    QCOMPARE(fullLine(),
        QByteArrayLiteral(
            R"({"actor":"station","attempt":2,"boot":"0a1b2c3d","contact":"cc03","delivery":"delivery-1",)"
            R"("detail":{"blocked":"courier","wait_seconds":30},"event":"code_mismatched",)"
            R"("issue":"issue-1","limit":5,"log":"3f6c1c0e-6a0b-4a39-9a0b-2f1d1c9a7e12",)"
            R"("message":"message-1","outcome":"mismatch","policy":7,"reason":"other",)"
            R"("recipient":"dd04","reference":"bb02","remark":"aa01","role":"station","seq":41,)"
            R"("station":"9d5b6c1a-0000-4000-8000-000000000001","stop":"stop-1",)"
            R"("time":1795426617000,"v":1})"));
}

void TestLogEntry::detailIsSortedByWord()
{
    LogEntry entry(Event::LogStarted);
    for (int value = 0; !word(Detail(value)).isEmpty(); ++value)
        entry.detail.push_back({ Detail(value), qint64(-value) });

    const QByteArray line = canonicalEntry(position(), entry, {});

    QVERIFY(line.contains(R"("detail":{"added":0,"blocked":-23,"changed":-1,"channel":-6,"channel_type":-7,)"));
    QCOMPARE(QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact), line);
    QVERIFY(parseEntry(line));
}

void TestLogEntry::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");

    const auto add = [](const char *name, const QString &text, const char *escaped) {
        QTest::newRow(name) << text << QByteArray(escaped);
    };
    add("RFC 8785 3.2.2's example", QString::fromUtf8("\u20ac$\x0f\nA'B\"\\\\\"/"),
        "\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/");
    add("short forms", QStringLiteral("\b\t\n\f\r"), "\\b\\t\\n\\f\\r");
    add("first control", QString(QChar(0)), "\\u0000");
    add("a control without short form", QString(QChar(0x0b)), "\\u000b");
    add("last control", QString(QChar(0x1f)), "\\u001f");
    add("delete and C1 stay", QString(QChar(0x7f)) + QChar(0x80), "\x7f\xc2\x80");
    add("slash stays", QStringLiteral("a/b</c>"), "a/b</c>");
    add("line separators stay", QString(QChar(0x2028)), "\xe2\x80\xa8");
    add("beyond the first plane", QString::fromUtf8("\xf0\x9f\x93\xa6"), "\xf0\x9f\x93\xa6");
}

void TestLogEntry::escapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, escaped);
    LogPosition where = position();
    where.actor = text;

    const QByteArray line = canonicalEntry(where, LogEntry(Event::DayClosed), {});

    QCOMPARE(line, shortLine().replace("{\"actor\":\"station\"", "{\"actor\":\"" + escaped + '"'));
    QVERIFY(parseEntry(line));
}

void TestLogEntry::eventWordsAreFixed()
{
    const QStringList words
        = split("log_started program_started program_stopped depot_changed policy_changed text_changed user_added "
                "user_changed user_disabled password_changed signed_in sign_in_failed courier_added courier_disabled "
                "route_changed channel_added channel_changed channel_removed manifest_imported import_undone "
                "code_issued issue_planned code_resent code_replaced issue_expired issue_withdrawn contact_changed "
                "courier_arrived code_matched code_mismatched code_superseded verify_refused delivery_handed_off "
                "delivery_left_out stop_locked stop_unlocked block_reached block_lifted depot_alert "
                "delivery_undelivered delivery_cancelled delivery_planned_again day_closed message_queued "
                "message_sent message_failed message_unknown message_repeated message_given_up message_dropped "
                "message_retried message_delivered message_undelivered channel_switched clock_stopped clock_confirmed "
                "log_exported log_checked finding_accepted backup_made "
                "backup_restored "
                "key_exported key_imported epoch_started");

    for (int value = 0; value < words.size(); ++value) {
        QCOMPARE(word(Event(value)), words[value]);
        QCOMPARE(::event(words[value]), std::optional(Event(value)));
    }
    QCOMPARE(word(Event(words.size())), QString());
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    QVERIFY(!::event(QString()));
}

void TestLogEntry::detailWordsAreFixed()
{
    const QStringList words
        = split("added changed problems unchanged deliveries parcels channel channel_type provider error_class tries "
                "number lifetime expires key roles user courier route import from until epoch blocked wait_seconds "
                "wall count size old_log old_size old_root version date kind second_person not_before finding failures "
                "mark_log mark_size mark_failures instead_of");

    for (int value = 0; value < words.size(); ++value)
        QCOMPARE(word(Detail(value)), words[value]);
    QCOMPARE(word(Detail(words.size())), QString());
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void TestLogEntry::formatListsEveryEvent()
{
    QFile format(QStringLiteral(DOORCODE_TEST_DATA "/../../resources/FORMAT.md"));
    QVERIFY(format.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(format.readAll()).section(QStringLiteral("**Events:**"), 1);
    QStringList listed;
    static const QRegularExpression item(QStringLiteral("^- `([a-z_]+)` \\S"), QRegularExpression::MultilineOption);
    for (auto found = item.globalMatch(list); found.hasNext();)
        listed.append(found.next().captured(1));

    QStringList events;
    for (int value = 0; !word(Event(value)).isEmpty(); ++value)
        events.append(word(Event(value)));

    QCOMPARE(listed, events);
}

void TestLogEntry::entryIsReadBack()
{
    const auto entry = parseEntry(fullLine());

    QVERIFY(entry);
    QCOMPARE(entry->log, position().log);
    QCOMPARE(entry->seq, position().seq);
    QCOMPARE(entry->time, position().time);
    QCOMPARE(entry->boot, position().boot);
    QCOMPARE(entry->event, QStringLiteral("code_mismatched"));
}

void TestLogEntry::foreignLines_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    const auto add = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    add("space after a comma", ",\"boot\"", ", \"boot\"");
    add("space after a colon", "\"v\":1", "\"v\": 1");
    add("line feed at the end", "\"v\":1}", "\"v\":1}\n");
    add("a second object", "\"v\":1}", "\"v\":1}{}");
    add("comma before the end", "\"v\":1}", "\"v\":1,}");
    add("other version", "\"v\":1", "\"v\":2");
    add("no log", "\"log\":\"3f6c1c0e-6a0b-4a39-9a0b-2f1d1c9a7e12\",", "");
    add("no sequence number", "\"seq\":41,", "");
    add("no time", "\"time\":1795426617000,", "");
    add("no boot", "\"boot\":\"0a1b2c3d\",", "");
    add("no event", "\"event\":\"code_mismatched\",", "");
    add("unknown event", "code_mismatched", "code_guessed");
    add("unknown key", "\"attempt\":2", "\"attempts\":2");
    add("key twice", "\"attempt\":2", "\"attempt\":2,\"attempt\":2");
    add("keys out of order", "\"issue\":\"issue-1\",\"limit\":5", "\"limit\":5,\"issue\":\"issue-1\"");
    add("leading zero", "\"seq\":41", "\"seq\":041");
    add("negative sequence number", "\"seq\":41", "\"seq\":-41");
    add("minus zero", "\"attempt\":2", "\"attempt\":-0");
    add("plus sign", "\"attempt\":2", "\"attempt\":+2");
    add("fraction", "\"attempt\":2", "\"attempt\":2.0");
    add("exponent", "\"attempt\":2", "\"attempt\":2e0");
    add("too large an integer", "\"attempt\":2", "\"attempt\":2147483648");
    add("too large a time", "1795426617000", "9223372036854775808");
    add("number as text", "\"attempt\":2", "\"attempt\":\"2\"");
    add("null", "\"attempt\":2", "\"attempt\":null");
    add("empty text", "\"reason\":\"other\"", "\"reason\":\"\"");
    add("escape that needs none", "\"other\"", "\"\\u006fther\"");
    add("long escape of a line feed", "\"other\"", "\"\\u000a\"");
    add("upper-case escape", "\"other\"", "\"\\u000F\"");
    add("escaped slash", "\"other\"", "\"\\/\"");
    add("bare control", "\"other\"", "\"\t\"");
    add("broken UTF-8", "\"other\"", "\"\xc3\"");
    add("overlong UTF-8", "\"other\"", "\"\xc0\xaf\"");
    add("surrogate in UTF-8", "\"other\"", "\"\xed\xa0\xbd\"");
    add("upper-case commitment", "cc03", "CC03");
    add("commitment that is text", "cc03", "Ada Example");
    add("empty detail", "{\"blocked\":\"courier\",\"wait_seconds\":30}", "{}");
    add("unknown key in the detail", "\"blocked\"", "\"name\"");
    add("detail out of order", "\"blocked\"", "\"wall\":1,\"until\"");
    add("key twice in the detail", "\"wait_seconds\":30", "\"wait_seconds\":30,\"wait_seconds\":30");
    add("object in the detail", "\"wait_seconds\":30", "\"wait_seconds\":{}");
    add("list in the detail", "\"wait_seconds\":30", "\"wait_seconds\":[30]");
}

void TestLogEntry::foreignLines()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QCOMPARE(fullLine().count(from), 1);

    QVERIFY(!parseEntry(fullLine().replace(from, to)));
}

void TestLogEntry::everyCutIsRefused()
{
    const QByteArray line = fullLine();

    for (qsizetype size = 0; size < line.size(); ++size)
        QVERIFY2(!parseEntry(line.left(size)), qPrintable(QString::number(size)));
}

void TestLogEntry::mutatedLineIsRefusedOrCanonical()
{
    const QByteArray alphabet = QByteArrayLiteral("{}\":,\\ 0123456789-+.eaftnu_\x01\xc3\xa9\x00");
    QRandomGenerator random(20261123);
    int accepted = 0;
    for (int round = 0; round < 100'000; ++round) {
        QByteArray line = fullLine();
        for (int change = random.bounded(3); change >= 0; --change) {
            const qsizetype at = random.bounded(int(line.size()));
            const char byte = alphabet[random.bounded(int(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0:
                line[at] = byte;
                break;
            case 1:
                line.insert(at, byte);
                break;
            default:
                line.remove(at, 1 + random.bounded(12));
            }
        }
        if (!parseEntry(line))
            continue;
        ++accepted;
        QCOMPARE(QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact), line); // Qt's writer as a second opinion
    }

    QVERIFY(accepted > 1000);
}

QTEST_APPLESS_MAIN(TestLogEntry)
#include "tst_logentry.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlmessages.h"

#include "core/storage/contactcolumns.h"
#include "core/storage/sqltext.h"

namespace {

constexpr char columns[]
    = "id, kind, stop, issue, channel, wanted, notice_phone, notice_email, language, idempotency_key, "
      "state, tries, repeats, queued_at, not_before, lease_token, lease_until, provider_reference, "
      "error_class, error_text, version, instead_of, switch_at, ask_at, asked, forgotten";

constexpr auto addText = sqlText("INSERT INTO message (", columns,
    ", contact_tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto findText = sqlText("SELECT ", columns, " FROM message WHERE id = ?");
constexpr auto listText = sqlText("SELECT ", columns, " FROM message ORDER BY queued_at DESC, id DESC LIMIT ?");
constexpr auto listOfStateText
    = sqlText("SELECT ", columns, " FROM message WHERE state = ? ORDER BY queued_at DESC, id DESC LIMIT ?");
constexpr auto ofIssueText
    = sqlText("SELECT ", columns, " FROM message WHERE issue = ? ORDER BY queued_at DESC, id DESC");
constexpr auto dueText = sqlText("SELECT ", columns,
    " FROM message WHERE state = 'queued' AND not_before <= ? "
    "ORDER BY not_before, queued_at, id LIMIT ?");
constexpr auto countQueuedText = sqlText("SELECT COUNT(*) FROM message WHERE state = 'queued'");
constexpr auto waitingForText = sqlText("SELECT COUNT(*), COALESCE(MAX(error_class), '') FROM message "
                                        "WHERE channel = ? AND (state = 'queued' OR (state = 'sending' "
                                        "AND error_class <> ''))");
constexpr auto makeDueText = sqlText("UPDATE message SET not_before = ?, version = version + 1 "
                                     "WHERE state = 'queued' AND not_before > ? AND error_class <> ''");
constexpr auto countForText
    = sqlText("SELECT COALESCE(SUM(1 + repeats), 0) FROM message WHERE contact_tag = ? AND queued_at >= ?");
constexpr auto changeText = sqlText(
    "UPDATE message SET channel = ?, wanted = ?, notice_phone = ?, notice_email = ?, language = ?, state = ?, "
    "tries = ?, repeats = ?, not_before = ?, lease_token = ?, lease_until = ?, provider_reference = ?, "
    "error_class = ?, error_text = ?, ask_at = ?, asked = ?, forgotten = ?, version = version + 1 "
    "WHERE id = ? AND version = ?");
constexpr auto leftSendingText = sqlText("SELECT ", columns,
    " FROM message WHERE state = 'sending' "
    "AND (lease_until <= ? OR (? <> '' AND substr(lease_token, 1, ?) = ?)) "
    "ORDER BY lease_until, id LIMIT ?");
constexpr auto renewLeasesText
    = sqlText("UPDATE message SET lease_until = ? WHERE state = 'sending' AND substr(lease_token, 1, ?) = ?");
constexpr auto toSwitchText = sqlText("SELECT ", columns,
    " FROM message WHERE switch_at <= ? AND state <> 'sent' "
    "ORDER BY switch_at LIMIT ?");
constexpr auto moveSwitchText = sqlText("UPDATE message SET switch_at = ? WHERE id = ? AND switch_at IS NOT NULL");
constexpr auto toAskAboutText = sqlText("SELECT ", columns, " FROM message WHERE ask_at <= ? ORDER BY ask_at LIMIT ?");

Message readRow(const Values &values)
{
    Message message;
    message.id = values.id<MessageId>(0);
    message.kind = messageKind(values.text(1)).value_or(Message::Kind::Code);
    message.stop = values.id<StopId>(2);
    message.issue = values.optionalId<IssueId>(3);
    message.channel = values.optionalId<ChannelId>(4);
    message.wanted = channelKind(values.text(5));
    message.noticeTo = readContact(values, 6);
    message.language = values.text(8);
    message.idempotencyKey = values.text(9);
    message.state = messageState(values.text(10)).value_or(Message::State::Unknown);
    message.tries = values.integer(11);
    message.repeats = values.integer(12);
    message.queuedAt = values.instant(13);
    message.notBefore = values.instant(14);
    message.leaseToken = values.text(15);
    message.leaseUntil = values.instant(16);
    message.providerReference = values.text(17);
    message.errorClass = values.text(18);
    message.errorText = values.text(19);
    message.version = values.integer(20);
    message.insteadOf = values.optionalId<MessageId>(21);
    message.switchAt = values.optionalInstant(22);
    message.askAt = values.optionalInstant(23);
    message.asked = values.integer(24);
    message.atProvider = values.integer(25) == 1 ? Message::AtProvider::Forgotten : Message::AtProvider::Kept;
    return message;
}

void bindFollowing(Statement &statement, const Message &message)
{
    statement.bind(message.askAt).bind(message.asked);
    statement.bind(message.atProvider == Message::AtProvider::Forgotten ? 1 : 0);
}

Result<int> count(Statement &statement)
{
    const auto number = statement.one<int>([](const Values &values) { return values.integer(0); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

} // namespace

SqlMessages::SqlMessages(Connection &connection)
    : m_add(connection, addText)
    , m_find(connection, findText)
    , m_list(connection, listText)
    , m_listOfState(connection, listOfStateText)
    , m_ofIssue(connection, ofIssueText)
    , m_due(connection, dueText)
    , m_countQueued(connection, countQueuedText)
    , m_waitingFor(connection, waitingForText)
    , m_makeDue(connection, makeDueText)
    , m_countFor(connection, countForText)
    , m_change(connection, changeText)
    , m_leftSending(connection, leftSendingText)
    , m_renewLeases(connection, renewLeasesText)
    , m_toSwitch(connection, toSwitchText)
    , m_moveSwitch(connection, moveSwitchText)
    , m_toAskAbout(connection, toAskAboutText)
{
}

Result<void> SqlMessages::add(const Message &message, const QByteArray &contactTag)
{
    m_add.bind(message.id).bind(word(message.kind)).bind(message.stop).bind(message.issue).bind(message.channel);
    m_add.bind(wantedColumn(message.wanted));
    bindContact(m_add, message.noticeTo);
    m_add.bind(message.language).bind(message.idempotencyKey).bind(word(message.state)).bind(message.tries);
    m_add.bind(message.repeats).bind(message.queuedAt).bind(message.notBefore).bind(message.leaseToken);
    m_add.bind(message.leaseUntil).bind(message.providerReference).bind(message.errorClass).bind(message.errorText);
    m_add.bind(message.version).bind(message.insteadOf).bind(message.switchAt);
    bindFollowing(m_add, message);
    return m_add.bindHex(contactTag).run();
}

Result<std::optional<Message>> SqlMessages::find(const MessageId &id) { return m_find.bind(id).one<Message>(readRow); }

Result<std::vector<Message>> SqlMessages::list(const std::optional<Message::State> &state, int most)
{
    if (state)
        return m_listOfState.bind(word(*state)).bind(most).all<Message>(readRow);
    return m_list.bind(most).all<Message>(readRow);
}

Result<std::vector<Message>> SqlMessages::ofIssue(const IssueId &issue)
{
    return m_ofIssue.bind(issue).all<Message>(readRow);
}

Result<std::vector<Message>> SqlMessages::due(Instant now, int most)
{
    return m_due.bind(now).bind(most).all<Message>(readRow);
}

Result<int> SqlMessages::countQueued() { return count(m_countQueued); }

Result<Messages::Waiting> SqlMessages::waitingFor(const ChannelId &channel)
{
    const auto waiting = m_waitingFor.bind(channel).one<Waiting>(
        [](const Values &values) { return Waiting{ values.integer(0), values.text(1) }; });
    if (!waiting)
        return waiting.error();
    return waiting->value_or(Waiting{});
}

Result<int> SqlMessages::makeDue(Instant now) { return m_makeDue.bind(now).bind(now).runCounting(); }

Result<int> SqlMessages::countFor(const QByteArray &contactTag, Instant since)
{
    return count(m_countFor.bindHex(contactTag).bind(since));
}

Result<bool> SqlMessages::change(const Message &message)
{
    m_change.bind(message.channel).bind(wantedColumn(message.wanted));
    bindContact(m_change, message.noticeTo);
    m_change.bind(message.language).bind(word(message.state)).bind(message.tries).bind(message.repeats);
    m_change.bind(message.notBefore).bind(message.leaseToken).bind(message.leaseUntil);
    m_change.bind(message.providerReference).bind(message.errorClass).bind(message.errorText);
    bindFollowing(m_change, message);
    const auto changed = m_change.bind(message.id).bind(message.version).runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1;
}

Result<std::vector<Message>> SqlMessages::leftSending(Instant now, const QString &leaseTokenPrefix, int most)
{
    m_leftSending.bind(now).bind(leaseTokenPrefix).bind(int(leaseTokenPrefix.size())).bind(leaseTokenPrefix);
    return m_leftSending.bind(most).all<Message>(readRow);
}

Result<int> SqlMessages::renewLeases(const QString &leaseTokenPrefix, Instant until)
{
    return m_renewLeases.bind(until).bind(int(leaseTokenPrefix.size())).bind(leaseTokenPrefix).runCounting();
}

Result<std::vector<Message>> SqlMessages::toSwitch(Instant now, int most)
{
    return m_toSwitch.bind(now).bind(most).all<Message>(readRow);
}

Result<void> SqlMessages::moveSwitch(const MessageId &id, std::optional<Instant> at)
{
    return m_moveSwitch.bind(at).bind(id).run();
}

Result<std::vector<Message>> SqlMessages::toAskAbout(Instant now, int most)
{
    return m_toAskAbout.bind(now).bind(most).all<Message>(readRow);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlissues.h"

#include "core/ports/rowseal.h"
#include "core/storage/rowframe.h"
#include "core/storage/sealedpage.h"
#include "core/storage/sqltext.h"

namespace {

constexpr char columns[]
    = "id, stop, number, nonce, epoch, digits, check_digit, contact_tag, state, lifetime, issued_at, "
      "expires, ended_at, version, seal";

constexpr auto addText
    = sqlText("INSERT INTO issue (", columns, ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto findText = sqlText("SELECT ", columns, " FROM issue WHERE id = ?");
constexpr auto ofStopText = sqlText("SELECT ", columns, " FROM issue WHERE stop = ? ORDER BY number DESC");
constexpr auto setStateText = sqlText("UPDATE issue SET state = ?, ended_at = ?, version = ?, seal = ? "
                                      "WHERE id = ? AND state = ? AND version = ?");
constexpr auto expiredText = sqlText("SELECT ", columns,
    " FROM issue WHERE state = 'active' AND expires <= ? "
    "ORDER BY expires, id LIMIT ?");
constexpr auto activeText
    = sqlText("SELECT ", columns, " FROM issue WHERE state = 'active' AND id > ? ORDER BY id LIMIT ?");
constexpr auto lockedText
    = sqlText("SELECT ", columns, " FROM issue WHERE state = 'locked' AND id > ? ORDER BY id LIMIT ?");
constexpr auto sealedText = sqlText("SELECT ", columns, " FROM issue WHERE id > ? ORDER BY id LIMIT ?");
constexpr auto oldestEpochText
    = sqlText("SELECT MIN(issue.epoch) FROM issue JOIN stop ON stop.id = issue.stop WHERE stop.date >= ?");

} // namespace

SqlIssues::SqlIssues(Connection &connection, RowSeal &seal)
    : m_seal(seal)
    , m_add(connection, addText)
    , m_find(connection, findText)
    , m_ofStop(connection, ofStopText)
    , m_setState(connection, setStateText)
    , m_expired(connection, expiredText)
    , m_active(connection, activeText)
    , m_locked(connection, lockedText)
    , m_oldestEpoch(connection, oldestEpochText)
    , m_sealed(connection, sealedText)
{
}

Result<void> SqlIssues::add(const Issue &issue)
{
    const auto seal = m_seal.seal(rowFrame(issue));
    if (!seal)
        return seal.error();

    m_add.bind(issue.id).bind(issue.stop).bind(issue.number).bindHex(issue.nonce).bind(issue.epoch);
    m_add.bind(issue.format.digits).bind(issue.format.checkDigit == CodeFormat::CheckDigit::On ? 1 : 0);
    m_add.bindHex(issue.contactTag).bind(word(issue.state)).bind(word(issue.lifetime)).bind(issue.issuedAt);
    m_add.bind(issue.expiresAt).bind(issue.endedAt).bind(issue.version).bindHex(*seal);
    return m_add.run();
}

Result<std::optional<Issue>> SqlIssues::find(const IssueId &id)
{
    const auto row = m_find.bind(id).one<SealedIssue>(read);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Issue>{};
    if (auto intact = check(**row); !intact)
        return intact.error();
    return std::optional{ (*row)->issue };
}

Result<std::vector<Issue>> SqlIssues::ofStop(const StopId &stop)
{
    return checked(m_ofStop.bind(stop).all<SealedIssue>(read));
}

/// The seal is made of what was read and checked, not of what is stored: a row edited by hand since does not fit it.
Result<void> SqlIssues::setState(const Issue &issue, Issue::State state, Instant now)
{
    Issue next = issue;
    next.state = state;
    next.endedAt = state == Issue::State::Active ? std::nullopt : std::optional{ now };
    ++next.version;
    const auto seal = m_seal.seal(rowFrame(next));
    if (!seal)
        return seal.error();

    m_setState.bind(word(state)).bind(next.endedAt).bind(next.version).bindHex(*seal);
    m_setState.bind(issue.id).bind(word(issue.state)).bind(issue.version);
    return m_setState.runChangingOne(QLatin1String{ "issue" });
}

Result<std::vector<Issue>> SqlIssues::expired(Instant now, int most)
{
    return checked(m_expired.bind(now).bind(most).all<SealedIssue>(read), Altered::LeftOut);
}

Result<std::vector<Issue>> SqlIssues::active(const IssueId &after, int most)
{
    return checked(m_active.bind(after).bind(most).all<SealedIssue>(read));
}

Result<std::vector<Issue>> SqlIssues::locked(const IssueId &after, int most)
{
    return checked(m_locked.bind(after).bind(most).all<SealedIssue>(read));
}

Result<std::optional<int>> SqlIssues::oldestEpochSince(const QDate &date)
{
    const auto oldest = m_oldestEpoch.bind(date).one<std::optional<int>>(
        [](const Values &values) { return values.optionalInteger(0); });
    if (!oldest)
        return oldest.error();
    return oldest->value_or(std::nullopt);
}

SqlIssues::SealedIssue SqlIssues::read(const Values &values)
{
    Issue issue;
    issue.id = values.id<IssueId>(0);
    issue.stop = values.id<StopId>(1);
    issue.number = values.integer(2);
    issue.nonce = values.bytes(3);
    issue.epoch = values.integer(4);
    issue.format.digits = values.integer(5);
    issue.format.checkDigit = values.integer(6) == 1 ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off;
    issue.contactTag = values.bytes(7);
    issue.state = issueState(values.text(8)).value_or(Issue::State::Withdrawn);
    issue.lifetime = issueLifetime(values.text(9)).value_or(Issue::Lifetime::Day);
    issue.issuedAt = values.instant(10);
    issue.expiresAt = values.instant(11);
    issue.endedAt = values.optionalInstant(12);
    issue.version = values.integer(13);
    return { std::move(issue), values.bytes(14) };
}

Result<SealedRows<IssueId>> SqlIssues::checkSeals(const IssueId &after, int most)
{
    return sealedPage(
        m_sealed.bind(after).bind(most).all<SealedIssue>(read), after,
        [](const SealedIssue &row) { return row.issue.id; }, [this](const SealedIssue &row) { return check(row); });
}

Result<void> SqlIssues::check(const SealedIssue &row)
{
    if (auto intact = m_seal.check(rowFrame(row.issue), row.seal); !intact)
        return Error{ intact.error().code, QStringLiteral("issue %1").arg(row.issue.id.text()) };
    return {};
}

Result<std::vector<Issue>> SqlIssues::checked(const Result<std::vector<SealedIssue>> &rows, Altered altered)
{
    if (!rows)
        return rows.error();
    std::vector<Issue> issues;
    issues.reserve(rows->size());
    for (const SealedIssue &row : *rows) {
        const auto intact = check(row);
        if (!intact && (altered == Altered::Refused || intact.error().code != ErrorCode::RowAltered))
            return intact.error();
        if (intact)
            issues.push_back(row.issue);
    }
    return issues;
}

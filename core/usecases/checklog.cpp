// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checklog.h"

#include "core/domain/depot.h"
#include "core/domain/logentry.h"
#include "core/ports/attempts.h"
#include "core/ports/budgets.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/logseal.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"

#include <algorithm>

namespace {

constexpr int pageSize = 1000;
constexpr int daysThatCount = 2; // no code lives longer

} // namespace

QString logKeyName(const LogId &log) { return QStringLiteral("doorcode/") + log.text(); }

CheckLog::CheckLog(Services services)
    : m_services(services)
{
}

Result<CheckLog::Run> CheckLog::operator()(const Session &session, const std::vector<QByteArray> &outside)
{
    if (!session.isStation()) {
        if (auto allowed = require(session, Right::CheckLog); !allowed)
            return allowed.error();
    }
    auto state = m_services.storage.logBook().state();
    if (!state)
        return state.error();
    auto key = m_services.seal.verifierKey(logKeyName(state->log));
    if (!key)
        return key.error();
    return Run(m_services, std::move(*state), std::move(*key), outside);
}

CheckLog::Run::Run(Services services, LogState state, QByteArray verifierKey, std::vector<QByteArray> outside)
    : m_services(services)
    , m_state(std::move(state))
    , m_verifierKey(std::move(verifierKey))
    , m_node([&seal = services.seal](const Hash &left, const Hash &right) { return seal.node(left, right); })
{
    m_check.size = m_state.size;
    openMarks(outside);
}

void CheckLog::Run::openMarks(const std::vector<QByteArray> &notes)
{
    for (const QByteArray &note : notes) {
        const auto text = m_services.seal.openNote(note, m_verifierKey);
        const auto mark = text ? Mark::parse(*text) : std::nullopt;
        if (!mark || mark->checkpoint.log != m_state.log)
            m_foreignMark = ForeignMark::Seen;
        else
            m_marks.push_back(*mark);
    }
}

void CheckLog::Run::fail(std::optional<quint64> seq, const QString &problem)
{
    if (!m_check.isIntact())
        return;
    m_check.badSeq = seq;
    m_check.problem = problem;
}

Result<bool> CheckLog::Run::next()
{
    switch (m_part) {
    case Part::Entries: {
        const auto more = nextEntries();
        if (!more || *more || !m_check.isIntact())
            return more;
        m_part = Part::Stops;
        return true;
    }
    case Part::Stops: {
        const auto more = nextSeals(m_services.storage.stops(), m_lastStop, QStringLiteral("stop %1 was altered"));
        if (!more || *more || !m_check.isIntact())
            return more;
        m_part = Part::Issues;
        return true;
    }
    case Part::Issues:
        return nextSeals(m_services.storage.issues(), m_lastIssue, QStringLiteral("issue %1 was altered"));
    }
    return false;
}

template<typename Rows, typename Id>
Result<bool> CheckLog::Run::nextSeals(Rows &rows, Id &after, const QString &problem)
{
    const auto page = rows.checkSeals(after, pageSize);
    if (!page)
        return page.error();
    after = page->last;
    m_check.sealedRows += quint64(page->count);
    if (!page->altered.empty())
        fail({}, problem.arg(page->altered.front().text()));
    return page->count > 0 && m_check.isIntact();
}

Result<bool> CheckLog::Run::nextEntries()
{
    const auto page = m_services.storage.logBook().page(m_tree.size(), pageSize);
    if (!page)
        return page.error();
    if (auto taken = takeCheckpoints(); !taken)
        return taken.error();
    for (const StoredEntry &entry : *page) {
        if (m_tree.size() == m_state.size)
            break; // appended since the check began
        checkEntry(entry);
        if (!m_check.isIntact())
            return false;
    }
    if (!page->empty() && m_tree.size() < m_state.size)
        return true;
    if (auto finished = finish(); !finished)
        return finished.error();
    return false;
}

Result<void> CheckLog::Run::takeCheckpoints()
{
    if (!m_checkpoints.empty())
        return {};
    auto taken = m_services.storage.logBook().checkpoints(m_tree.size() + 1, pageSize);
    if (!taken)
        return taken.error();
    m_checkpoints.assign(taken->rbegin(), taken->rend());
    const quint64 known = std::max(m_state.size, m_state.checkpointSize.value_or(0));
    std::erase_if(m_checkpoints, [known](const StoredCheckpoint &checkpoint) {
        return checkpoint.size > known; // made since the check began
    });
    return {};
}

void CheckLog::Run::checkEntry(const StoredEntry &entry)
{
    const quint64 seq = m_tree.size();
    if (entry.seq != seq)
        return fail(seq, QStringLiteral("an entry is missing"));
    const auto parsed = parseEntry(entry.line);
    if (!parsed || parsed->log != m_state.log || parsed->seq != seq || parsed->time != entry.time
        || parsed->event != entry.event)
        return fail(seq, QStringLiteral("the entry is not as it was written"));
    if (parsed->time < m_time && parsed->event != word(Event::ClockConfirmed))
        return fail(seq, QStringLiteral("time goes back"));
    m_time = parsed->time;
    const Hash leaf = m_services.seal.leaf(entry.line);
    m_head = m_services.seal.head(m_head, leaf);
    if (leaf != entry.leaf || m_head != entry.head)
        return fail(seq, QStringLiteral("the chain breaks"));
    m_tree.add(leaf, m_node);
    if (entry.event == m_failureWord)
        ++m_failures;
    m_check.entries = m_tree.size();
    while (!m_checkpoints.empty() && m_checkpoints.back().size == m_tree.size()) {
        checkCheckpoint(m_checkpoints.back());
        m_checkpoints.pop_back();
    }
    for (const Mark &mark : m_marks) {
        if (mark.checkpoint.size == m_tree.size())
            checkMark(mark);
    }
}

void CheckLog::Run::checkMark(const Mark &mark)
{
    const quint64 seq = m_tree.size() - 1;
    if (mark.checkpoint.root != m_tree.root(m_services.seal.emptyRoot(), m_node) || mark.head != m_head)
        return fail(seq, QStringLiteral("the log is not the one a checkpoint was made of"));
    m_check.checkpoints += 1;
}

void CheckLog::Run::checkCheckpoint(const StoredCheckpoint &stored)
{
    const auto text = m_services.seal.openNote(stored.note, m_verifierKey);
    const auto checkpoint = text ? Checkpoint::parse(*text) : std::nullopt;
    const quint64 seq = m_tree.size() - 1;
    if (!checkpoint || checkpoint->log != m_state.log)
        return fail(seq, QStringLiteral("a checkpoint's signature is wrong"));
    if (checkpoint->size != m_tree.size() || checkpoint->root != m_tree.root(m_services.seal.emptyRoot(), m_node))
        return fail(seq, QStringLiteral("the log is not the one a checkpoint was made of"));
    m_check.checkpoints += 1;
}

Result<void> CheckLog::Run::finish()
{
    const Hash empty = m_services.seal.emptyRoot();
    if (m_tree.size() != m_state.size)
        fail(m_tree.size(), QStringLiteral("the end of the log is missing"));
    if (m_head != m_state.head || m_tree.root(empty, m_node) != m_state.tree.root(empty, m_node))
        fail(m_state.size, QStringLiteral("the head is not that of the entries"));
    if (!m_checkpoints.empty())
        fail(m_state.size, QStringLiteral("a checkpoint is larger than the log"));
    if (m_foreignMark == ForeignMark::Seen)
        fail({}, QStringLiteral("the outside mark is of another log"));
    for (const Mark &mark : m_marks) {
        if (mark.checkpoint.size > m_tree.size())
            fail(m_tree.size(), QStringLiteral("the log is shorter than the outside mark says"));
    }
    return checkCounters();
}

// A stop's seal does not show that row and seal were both set back to what they were.
Result<void> CheckLog::Run::checkCounters()
{
    const auto total = m_services.storage.budgets().failureTotal();
    if (!total)
        return total.error();
    for (const Mark &mark : m_marks)
        m_failures = std::max(m_failures, mark.failures);
    if (*total < m_failures)
        fail({}, QStringLiteral("counters know of %1 failures, the log of %2").arg(*total).arg(m_failures));
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return {};
    const QDate since = depotDate(**depot, m_state.time).addDays(-daysThatCount);
    const auto stop = m_services.storage.attempts().stopSetBack(since);
    if (!stop)
        return stop.error();
    if (*stop)
        fail({}, QStringLiteral("stop %1 says fewer attempts than were made").arg((*stop)->text()));
    return {};
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checkstart.h"

#include "core/domain/logentry.h"
#include "core/domain/mark.h"
#include "core/ports/budgets.h"
#include "core/ports/logseal.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Where nothing makes checkpoints, a start still reads no more than this.
constexpr quint64 longestTail = 4096;
constexpr int pageSize = 1000;

Error altered(quint64 seq) { return { ErrorCode::LogAltered, QString::number(seq) }; }

std::optional<Checkpoint> opened(const LogSeal &seal, const QByteArray &note, const QByteArray &verifierKey)
{
    const auto text = seal.openNote(note, verifierKey);
    return text ? Checkpoint::parse(*text) : std::nullopt;
}

} // namespace

CheckStart::CheckStart(Services services)
    : m_services(services)
{
}

Result<void> CheckStart::operator()(const std::optional<QByteArray> &mark)
{
    // Other programs may append meanwhile: what was read first is never ahead of what is read next.
    const auto newest = m_services.storage.logBook().newestCheckpoint();
    if (!newest)
        return newest.error();
    const auto state = m_services.storage.logBook().state();
    if (!state)
        return state.error();
    const auto verifierKey = m_services.seal.verifierKey(logKeyName(state->log));
    if (!verifierKey)
        return verifierKey.error();
    // The mark goes first: of a log that was rolled back, that is what there is to say.
    if (mark) {
        if (auto reached = checkMark(*state, *verifierKey, *mark); !reached)
            return reached;
    }
    if (*newest) {
        if (auto intact = checkCheckpoint(*state, *verifierKey, **newest); !intact)
            return intact;
    }
    const quint64 oldest = state->size > longestTail ? state->size - longestTail : 0;
    return checkTail(*state, std::max(oldest, *newest ? (*newest)->size : 0));
}

Result<void> CheckStart::checkCheckpoint(
    const LogState &state, const QByteArray &verifierKey, const StoredCheckpoint &newest)
{
    const auto checkpoint = opened(m_services.seal, newest.note, verifierKey);
    const bool isSigned = checkpoint && checkpoint->log == state.log && checkpoint->size == newest.size;
    if (!isSigned || checkpoint->size > state.size
        || (checkpoint->size == state.size && checkpoint->root != rootOf(state)))
        return altered(state.size);
    return {};
}

Result<void> CheckStart::checkTail(const LogState &state, quint64 from)
{
    // From the entry before, whose head the chain goes on from.
    quint64 seq = from > 0 ? from - 1 : 0;
    Hash head{};
    while (seq < state.size) {
        const auto page = m_services.storage.logBook().page(seq, pageSize);
        if (!page)
            return page.error();
        if (page->empty())
            return altered(seq);
        for (const StoredEntry &entry : *page) {
            if (seq == state.size)
                break; // appended since
            const auto parsed = parseEntry(entry.line);
            const Hash leaf = m_services.seal.leaf(entry.line);
            const bool isWhole = parsed && parsed->log == state.log && parsed->seq == seq && entry.seq == seq
                && parsed->time == entry.time && parsed->event == entry.event && leaf == entry.leaf;
            const bool isChained = seq + 1 == from || m_services.seal.head(head, leaf) == entry.head;
            if (!isWhole || !isChained)
                return altered(seq);
            head = entry.head;
            ++seq;
        }
    }
    return seq == state.size && head == state.head ? Result<void>() : altered(state.size);
}

Result<void> CheckStart::checkMark(const LogState &state, const QByteArray &verifierKey, const QByteArray &note)
{
    const auto parsed = SignedNote::parse(note);
    const auto mark = parsed ? Mark::parse(parsed->text) : std::nullopt;
    if (!mark)
        return Error{ ErrorCode::BehindMark, QStringLiteral("the mark is damaged") };
    const Checkpoint &claimed = mark->checkpoint;
    if (claimed.log != state.log) {
        const auto isOnPurpose = wasRestoredFrom(claimed.log);
        if (!isOnPurpose)
            return isOnPurpose.error();
        return *isOnPurpose ? Result<void>() : Error{ ErrorCode::BehindMark, QStringLiteral("another log") };
    }
    if (!m_services.seal.openNote(note, verifierKey))
        return Error{ ErrorCode::BehindMark, QStringLiteral("the mark is not signed by this depot") };
    if (claimed.size > state.size)
        return Error{ ErrorCode::BehindMark, QStringLiteral("%1 of %2").arg(state.size).arg(claimed.size) };
    if (auto same = checkMarkedEntry(verifierKey, *mark); !same)
        return same;
    const auto failures = m_services.storage.budgets().failureTotal();
    if (!failures)
        return failures.error();
    if (*failures < mark->failures)
        return Error{ ErrorCode::BehindMark, QStringLiteral("failures %1 of %2").arg(*failures).arg(mark->failures) };
    return {};
}

Result<void> CheckStart::checkMarkedEntry(const QByteArray &verifierKey, const Mark &mark)
{
    const quint64 size = mark.checkpoint.size;
    // Every mark was a checkpoint in the database first.
    const auto stored = m_services.storage.logBook().checkpoints(size, 1);
    if (!stored)
        return stored.error();
    const auto last = m_services.storage.logBook().page(size - 1, 1);
    if (!last)
        return last.error();
    const auto same = stored->empty() ? std::nullopt : opened(m_services.seal, stored->front().note, verifierKey);
    if (same != mark.checkpoint || last->empty() || last->front().head != mark.head)
        return Error{ ErrorCode::BehindMark, QString::number(size) };
    return {};
}

Result<bool> CheckStart::wasRestoredFrom(const LogId &log)
{
    const auto first = m_services.storage.logBook().page(0, 1);
    if (!first)
        return first.error();
    const auto newest = m_services.storage.logBook().newestCheckpoint();
    if (!newest)
        return newest.error();
    if (first->empty() || !*newest || first->front().event != word(Event::BackupRestored))
        return false;
    const QJsonObject entry = QJsonDocument::fromJson(first->front().line).object();
    return entry.value(QLatin1String("detail")).toObject().value(word(Detail::OldLog)).toString() == log.text();
}

Hash CheckStart::rootOf(const LogState &state) const
{
    const auto node = [this](const Hash &left, const Hash &right) { return m_services.seal.node(left, right); };
    return state.tree.root(m_services.seal.emptyRoot(), node);
}

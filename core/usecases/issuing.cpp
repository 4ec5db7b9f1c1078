// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/issuing.h"

#include "core/ports/codemaker.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/randomsource.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/keeprecovery.h"

#include <QStringList>

QString joinedReferences(const std::vector<Delivery> &deliveries)
{
    QStringList references;
    for (const Delivery &delivery : deliveries)
        references.append(delivery.reference);
    return joinedReferences(references);
}

QString joinedReferences(QStringList references)
{
    references.sort();
    return references.join(QLatin1Char(' '));
}

Issuing::Issuing(Services &services, Queueing queueing)
    : m_services(&services)
    , m_queueing(std::move(queueing))
    , m_depot(m_queueing.depot())
{
}

Result<Issuing> Issuing::load(Services &services, Instant now)
{
    auto queueing = Queueing::load(services, now);
    if (!queueing)
        return queueing.error();
    return Issuing(services, std::move(*queueing));
}

Result<Instant> Issuing::expiry(const QDate &date, Issue::Lifetime lifetime) const
{
    if (lifetime == Issue::Lifetime::Door)
        return now() + std::chrono::minutes{ policy().doorMinutes };
    const Instant end = dayEnd(m_depot, date);
    if (now() >= end)
        return ErrorCode::DayOver;
    if (now() < end - longestDayCode)
        return ErrorCode::TooEarly;
    return end;
}

Result<void> Issuing::stepEpoch(const Session &session)
{
    const QDate today = depotDate(m_depot, now());
    if (m_depot.epochDate >= today)
        return m_services->keys.reachEpoch(m_depot.epoch);
    Depot stepped = m_depot;
    stepped.epoch += 1;
    stepped.epochDate = today;
    if (auto reached = m_services->keys.reachEpoch(stepped.epoch); !reached)
        return reached;
    if (auto changed = m_services->storage.depots().change(stepped); !changed)
        return changed;
    if (auto sealed = keepRecovery(*m_services); !sealed)
        return sealed;
    LogEntry entry(Event::EpochStarted);
    entry.detail.emplace_back(Detail::Epoch, qint64{ stepped.epoch });
    if (auto logged = m_services->storage.logBook().append(session, entry, now()); !logged)
        return logged;
    m_depot = stepped;
    return {};
}

Result<Issue> Issuing::issue(const Session &session, const Stop &stop, const IssueOrder &order)
{
    if (stop.attemptsLeft() == 0)
        return ErrorCode::StopLocked;
    if (stop.issues >= policy().issuesPerStop)
        return ErrorCode::IssuesSpent;
    if (auto reachable = m_queueing.requireReachable(stop.contact, order.wanted); !reachable)
        return reachable.error();
    const auto expires = expiry(stop.date, order.lifetime);
    if (!expires)
        return expires.error();
    auto tag = m_services->codes.contactTag(stop.contact);
    if (!tag)
        return tag.error();
    if (auto charged = m_queueing.charge(*tag); !charged)
        return charged.error();
    if (auto stepped = stepEpoch(session); !stepped)
        return stepped.error();

    Issue issue;
    issue.id = makeId<IssueId>(m_services->random);
    issue.stop = stop.id;
    issue.number = stop.issues + 1;
    issue.nonce = m_services->random.bytes(16);
    issue.epoch = m_depot.epoch;
    issue.format
        = { policy().codeDigits, policy().checkDigit ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off };
    issue.contactTag = *tag;
    issue.lifetime = order.lifetime;
    issue.issuedAt = now();
    issue.expiresAt = *expires;
    if (auto added = m_services->storage.issues().add(issue); !added)
        return added.error();

    Message code = m_queueing.message(stop, Message::Kind::Code);
    code.issue = issue.id;
    code.wanted = order.wanted;
    if (auto queued = m_services->storage.messages().add(code, *tag); !queued)
        return queued.error();
    const auto references = m_services->storage.deliveries().referencesOf(stop.id);
    if (!references)
        return references.error();
    if (auto covered = m_services->storage.deliveries().coverByCode(stop.id); !covered)
        return covered.error();
    if (auto counted = m_services->storage.stops().countIssue(stop); !counted)
        return counted.error();

    LogEntry entry(order.event);
    entry.stop = stop.id;
    entry.issue = issue.id;
    entry.message = code.id;
    entry.reason = order.reason;
    entry.limit = stop.allowance;
    entry.detail.emplace_back(Detail::Expires, toMilliseconds(issue.expiresAt));
    entry.detail.emplace_back(Detail::Number, qint64{ issue.number });
    entry.commitments.push_back({ Commitment::Field::Contact, contactText(stop.contact) });
    entry.commitments.push_back({ Commitment::Field::Reference, joinedReferences(*references) });
    if (!order.remark.isEmpty())
        entry.commitments.push_back({ Commitment::Field::Remark, order.remark });
    if (auto logged = m_services->storage.logBook().append(session, entry, now()); !logged)
        return logged.error();
    return issue;
}

Result<MessageId> Issuing::resend(
    const Session &session, const Stop &stop, const Issue &active, const std::vector<ChannelKind> &channels)
{
    std::vector<std::optional<ChannelKind>> wanted(channels.begin(), channels.end());
    if (wanted.empty())
        wanted.emplace_back();
    for (const auto &channel : wanted) {
        if (auto reachable = m_queueing.requireReachable(stop.contact, channel); !reachable)
            return reachable.error();
    }
    const auto sent = m_services->storage.messages().ofIssue(active.id);
    if (!sent)
        return sent.error();
    const auto sends = m_queueing.sendsOf(active.id);
    if (!sends)
        return sends.error();
    if (*sends + int(wanted.size()) > policy().sendsPerIssue)
        return ErrorCode::SendsSpent;
    for (const Message &earlier : *sent) {
        const auto free = earlier.queuedAt + std::chrono::seconds{ policy().resendWaitSeconds };
        if (free > now()) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(free - now());
            return Error{ ErrorCode::ResendWait, QString::number(left.count()) };
        }
    }
    MessageId last;
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        Message again = m_queueing.message(stop, Message::Kind::Code);
        again.issue = active.id;
        again.wanted = wanted[index];
        if (auto queued = queueAgain(session, again, active, *sends + int(index) + 1); !queued)
            return queued.error();
        last = again.id;
    }
    return last;
}

Result<void> Issuing::queueAgain(const Session &session, const Message &again, const Issue &active, int number)
{
    if (auto charged = m_queueing.charge(active.contactTag); !charged)
        return charged.error();
    if (auto queued = m_services->storage.messages().add(again, active.contactTag); !queued)
        return queued.error();
    LogEntry entry(Event::CodeResent);
    entry.stop = active.stop;
    entry.issue = active.id;
    entry.message = again.id;
    entry.detail.emplace_back(Detail::Count, qint64{ number });
    return m_services->storage.logBook().append(session, entry, now());
}

Result<void> Issuing::noticeContactChanged(const Session &session, const Stop &stop, const Contact &former)
{
    return notice(session, stop, Message::Kind::ContactChanged, former);
}

Result<void> Issuing::noticeHandedOver(const Session &session, const Stop &stop)
{
    return notice(session, stop, Message::Kind::HandedOver, stop.contact);
}

// Whoever can't be reached any more gets none.
Result<void> Issuing::notice(const Session &session, const Stop &stop, Message::Kind kind, const Contact &to)
{
    if (!m_queueing.requireReachable(to, std::nullopt))
        return {};
    auto tag = m_services->codes.contactTag(to);
    if (!tag)
        return tag.error();
    if (auto charged = m_queueing.charge(*tag); !charged)
        return charged;
    Message notice = m_queueing.message(stop, kind);
    notice.noticeTo = to;
    if (auto queued = m_services->storage.messages().add(notice, *tag); !queued)
        return queued;
    LogEntry entry(Event::MessageQueued);
    entry.stop = stop.id;
    entry.message = notice.id;
    entry.detail.emplace_back(Detail::Kind, word(kind));
    return m_services->storage.logBook().append(session, entry, now());
}

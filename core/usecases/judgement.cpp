// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/judgement.h"

#include "core/ports/attempts.h"
#include "core/ports/budgets.h"
#include "core/ports/codemaker.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/logbook.h"
#include "core/ports/randomsource.h"
#include "core/ports/routes.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/verifycode.h"

#include <algorithm>

Judgement::Judgement(Services &services, const Session &session, const VerifyRequest &request, StopOfDelivery found,
    const Policy &policy, Instant now)
    : m_services(&services)
    , m_session(&session)
    , m_request(&request)
    , m_found(std::move(found))
    , m_policy(policy)
    , m_now(now)
{
    m_answer.reference = m_found.delivery.reference;
    m_answer.attemptsLeft = m_found.stop.attemptsLeft();
}

Result<Judgement> Judgement::open(Services &services, const Session &session, const VerifyRequest &request,
    StopOfDelivery found, const Policy &policy, Instant now)
{
    Judgement judgement(services, session, request, std::move(found), policy, now);
    const auto depot = services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    judgement.m_depot = **depot;
    if (auto known = judgement.findCourier(); !known)
        return known.error();
    if (auto fits = judgement.checkExcept(); !fits)
        return fits.error();
    return judgement;
}

Result<void> Judgement::findCourier()
{
    Routes &routes = m_services->storage.routes();
    QString name = m_request->courier;
    if (name.isEmpty() && m_found.stop.route) {
        const auto route = routes.onDay(*m_found.stop.route, m_found.stop.date);
        if (!route)
            return route.error();
        if (*route && (*route)->courier) {
            m_courier = *(*route)->courier;
            return {};
        }
    }
    if (name.isEmpty())
        name = QStringLiteral("unassigned");
    const auto courier = routes.courierByName(name);
    if (!courier)
        return courier.error();
    if (!*courier)
        return Error{ ErrorCode::NotFound, name };
    m_courier = (*courier)->id;
    return {};
}

Result<void> Judgement::checkExcept()
{
    const auto &deliveries = m_found.deliveries;
    for (const QString &reference : m_request->except) {
        const bool isOfStop = std::any_of(deliveries.begin(), deliveries.end(), [&](const Delivery &delivery) {
            return delivery.reference == reference && delivery.id != m_found.delivery.id;
        });
        if (!isOfStop)
            return Error{ ErrorCode::Usage, reference };
    }
    return {};
}

Result<Verification> Judgement::judge(const Code &typed)
{
    const auto refused = refusal();
    if (!refused)
        return refused.error();
    if (*refused)
        return refuse(**refused);
    if (auto charged = charge(); !charged)
        return charged.error();

    const auto matched = matching(typed);
    if (!matched)
        return matched.error();
    const Issue *issue = *matched;
    if (!issue)
        return wrong();
    return issue->state == Issue::State::Active ? release(*issue) : replaced(*issue);
}

Result<std::optional<Outcome>> Judgement::refusal()
{
    using Refusal = std::optional<Outcome>;
    const Delivery &delivery = m_found.delivery;
    if (delivery.state == Delivery::State::HandedOff) {
        const auto handoff = m_services->storage.deliveries().handoff(delivery.id);
        if (!handoff)
            return handoff.error();
        if (*handoff)
            m_answer.handedOffAt = (*handoff)->at;
        return Refusal{ Outcome::AlreadyHandedOff };
    }
    if (!delivery.isOpen())
        return Refusal{ Outcome::Closed };
    const Issue *newest = m_found.newest();
    if (!newest || delivery.state == Delivery::State::Planned || newest->state == Issue::State::Used)
        return Refusal{ Outcome::NoCode };
    const Refusal ended = newest->refusalAt(m_now);
    if (ended == Outcome::NoCode)
        return ended;
    m_issue = newest->id;
    const auto blocked = blockedParty();
    if (!blocked)
        return blocked.error();
    m_answer.blocked = *blocked;
    if (*blocked)
        return Refusal{ Outcome::Blocked };
    if (ended == Outcome::Locked || m_found.stop.attemptsLeft() == 0)
        return Refusal{ Outcome::Locked };
    if (m_now < m_found.stop.notBefore) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_found.stop.notBefore - m_now);
        m_answer.waitSeconds = int(left.count());
        return Refusal{ Outcome::Wait };
    }
    if (ended == Outcome::Expired)
        m_answer.expiredAt = newest->expiresAt;
    return ended;
}

Result<std::optional<BlockedParty>> Judgement::blockedParty()
{
    using Party = std::optional<BlockedParty>;
    Budgets &budgets = m_services->storage.budgets();
    const auto courier = budgets.isCourierBlocked(m_courier, depotDate(m_depot, m_now), m_policy.courierFailuresPerDay);
    if (!courier)
        return courier.error();
    if (*courier)
        return Party{ BlockedParty::Courier };
    const auto dispatcher = budgets.isDispatcherBlocked(m_session->user(), m_now, m_policy.dispatcherFailuresPerHour);
    if (!dispatcher)
        return dispatcher.error();
    return *dispatcher ? Party{ BlockedParty::Dispatcher } : Party{};
}

Result<Verification> Judgement::refuse(Outcome outcome)
{
    m_answer.outcome = outcome;
    if (auto logged = log(Event::VerifyRefused, m_found.delivery); !logged)
        return logged.error();
    return keep(Attempt::Charge::None);
}

// Every condition held when the rows were read. DatabaseBusy: another station was faster; nothing is kept, the next try
// is told.
Result<void> Judgement::charge()
{
    const QDate today = depotDate(m_depot, m_now);
    auto stop = m_services->storage.stops().chargeAttempt(m_found.stop, m_now);
    if (!stop)
        return stop.error();
    m_found.stop = *std::move(stop);
    Budgets &budgets = m_services->storage.budgets();
    const auto courier = budgets.chargeCourier(m_courier, today, m_policy.courierFailuresPerDay);
    if (!courier)
        return courier.error();
    const auto dispatcher = budgets.chargeDispatcher(m_session->user(), m_now, m_policy.dispatcherFailuresPerHour);
    if (!dispatcher)
        return dispatcher.error();
    if (*courier == Budgets::Charge::Refused || *dispatcher == Budgets::Charge::Refused)
        return ErrorCode::DatabaseBusy;
    const auto depot = budgets.chargeDepot(today);
    if (!depot)
        return depot.error();
    m_depotFailures = *depot;
    return {};
}

Result<void> Judgement::giveBack()
{
    const QDate today = depotDate(m_depot, m_now);
    auto stop = m_services->storage.stops().giveBackAttempt(m_found.stop);
    if (!stop)
        return stop.error();
    m_found.stop = std::move(*stop);
    Budgets &budgets = m_services->storage.budgets();
    if (auto back = budgets.giveBackCourier(m_courier, today); !back)
        return back;
    return budgets.giveBackDepot(today);
}

// The active issue first, then the superseded ones.
Result<const Issue *> Judgement::matching(const Code &typed)
{
    for (const Issue::State state : { Issue::State::Active, Issue::State::Superseded }) {
        for (const Issue &issue : m_found.issues) {
            if (issue.state != state)
                continue;
            const auto matches = m_services->codes.matches(
                { issue.stop, issue.id, issue.nonce, issue.epoch, issue.number, issue.contactTag, issue.format },
                typed);
            if (!matches && matches.error().code == ErrorCode::KeyMissing && state == Issue::State::Superseded)
                continue;
            if (!matches)
                return matches.error();
            if (*matches)
                return &issue;
        }
    }
    return static_cast<const Issue *>(nullptr);
}

Result<Verification> Judgement::release(const Issue &issue)
{
    m_answer.outcome = Outcome::Match;
    m_answer.handedOffAt = m_now;
    if (auto back = giveBack(); !back)
        return back.error();
    if (auto used = m_services->storage.issues().setState(issue, Issue::State::Used, m_now); !used)
        return used.error();
    if (auto logged = log(Event::CodeMatched, m_found.delivery); !logged)
        return logged.error();
    for (const Delivery &delivery : m_found.deliveries) {
        if (delivery.state != Delivery::State::CodeIssued)
            continue;
        const bool isLeftOut = m_request->except.contains(delivery.reference);
        if (auto done = isLeftOut ? leaveOut(delivery) : handOff(delivery, issue); !done)
            return done.error();
    }
    m_answer.attemptsLeft = m_found.stop.attemptsLeft();
    return keep(Attempt::Charge::None);
}

Result<void> Judgement::handOff(Delivery delivery, const Issue &issue)
{
    delivery.state = Delivery::State::HandedOff;
    if (auto changed = m_services->storage.deliveries().setState(delivery); !changed)
        return changed;
    Handoff handoff;
    handoff.id = makeId<HandoffId>(m_services->random);
    handoff.delivery = delivery.id;
    handoff.issue = issue.id;
    handoff.at = m_now;
    handoff.user = m_session->user();
    handoff.courier = m_courier;
    handoff.parcels = delivery.parcels;
    if (auto added = m_services->storage.deliveries().addHandoff(handoff); !added)
        return added;
    m_answer.parcels += delivery.parcels;
    m_answer.deliveries.append(delivery.reference);
    return log(Event::DeliveryHandedOff, delivery);
}

Result<void> Judgement::leaveOut(Delivery delivery)
{
    delivery.state = Delivery::State::Planned;
    if (auto changed = m_services->storage.deliveries().setState(delivery); !changed)
        return changed;
    return log(Event::DeliveryLeftOut, delivery);
}

Result<Verification> Judgement::replaced(const Issue &issue)
{
    m_answer.outcome = Outcome::Superseded;
    m_answer.replacedAt = issue.endedAt;
    m_issue = issue.id;
    if (auto back = giveBack(); !back)
        return back.error();
    m_answer.attemptsLeft = m_found.stop.attemptsLeft();
    if (auto logged = log(Event::CodeSuperseded, m_found.delivery); !logged)
        return logged.error();
    return keep(Attempt::Charge::None);
}

Result<Verification> Judgement::wrong()
{
    m_answer.outcome = Outcome::Mismatch;
    if (auto kept = m_services->storage.budgets().keepDispatcherCharge(m_session->user(), m_now); !kept)
        return kept.error();
    m_answer.attemptsLeft = m_found.stop.attemptsLeft();
    if (auto logged = log(Event::CodeMismatched, m_found.delivery); !logged)
        return logged.error();
    if (m_answer.attemptsLeft == 0) {
        if (auto locked = lock(*m_found.newest()); !locked)
            return locked.error();
    } else if (const int wait = m_policy.waitAfter(m_found.stop.attempts); wait > 0) {
        m_answer.waitSeconds = wait;
        m_found.stop.notBefore = m_now + std::chrono::seconds{ wait };
        if (auto changed = m_services->storage.stops().change(m_found.stop); !changed)
            return changed.error();
    }
    const auto blocked = blockedParty();
    if (!blocked)
        return blocked.error();
    if (*blocked) {
        LogEntry entry(Event::BlockReached);
        entry.detail.emplace_back(Detail::Blocked, word(**blocked));
        entry.detail.emplace_back(Detail::Courier, m_courier.text());
        if (auto logged = m_services->storage.logBook().append(*m_session, entry, m_now); !logged)
            return logged.error();
    }
    if (auto warned = warnDepot(); !warned)
        return warned.error();
    return keep(Attempt::Charge::Kept);
}

Result<void> Judgement::lock(const Issue &issue)
{
    if (auto locked = m_services->storage.issues().setState(issue, Issue::State::Locked, m_now); !locked)
        return locked;
    return log(Event::StopLocked, m_found.delivery);
}

Result<void> Judgement::warnDepot()
{
    if (m_depotFailures != m_policy.depotFailuresPerDay)
        return {};
    LogEntry entry(Event::DepotAlert);
    entry.detail.emplace_back(Detail::Count, qint64{ m_depotFailures });
    return m_services->storage.logBook().append(*m_session, entry, m_now);
}

Result<Verification> Judgement::keep(Attempt::Charge charge)
{
    Attempt attempt;
    attempt.id = makeId<AttemptId>(m_services->random);
    attempt.operation = m_request->operation;
    attempt.delivery = m_found.delivery.id;
    attempt.stop = m_found.stop.id;
    attempt.issue = m_issue;
    attempt.user = m_session->user();
    attempt.courier = m_courier;
    attempt.at = m_now;
    attempt.outcome = m_answer.outcome;
    attempt.charge = charge;
    attempt.attemptsLeft = m_answer.attemptsLeft;
    attempt.waitSeconds = m_answer.waitSeconds;
    attempt.blocked = m_answer.blocked;
    if (auto added = m_services->storage.attempts().add(attempt); !added)
        return added.error();
    return m_answer;
}

Result<void> Judgement::log(Event event, const Delivery &delivery)
{
    LogEntry entry(event);
    entry.stop = m_found.stop.id;
    entry.delivery = delivery.id;
    entry.issue = m_issue;
    entry.outcome = word(m_answer.outcome);
    entry.attempt = m_found.stop.attempts;
    entry.limit = m_found.stop.allowance;
    entry.detail.emplace_back(Detail::Courier, m_courier.text());
    if (m_answer.blocked)
        entry.detail.emplace_back(Detail::Blocked, word(*m_answer.blocked));
    if (event == Event::DeliveryHandedOff) {
        entry.detail.emplace_back(Detail::Parcels, qint64{ delivery.parcels });
        entry.commitments.push_back({ Commitment::Field::Reference, delivery.reference });
    }
    return m_services->storage.logBook().append(*m_session, entry, m_now);
}

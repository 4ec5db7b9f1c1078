// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verifycode.h"

#include "core/domain/code.h"
#include "core/domain/policy.h"
#include "core/ports/attempts.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/randomsource.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/judgement.h"
#include "core/usecases/stopofdelivery.h"

namespace {

/// What an answer other than a match says of times.
Result<Verification> withTimes(Storage &storage, const Attempt &attempt, Verification verification)
{
    if (attempt.outcome == Outcome::AlreadyHandedOff) {
        const auto handoff = storage.deliveries().handoff(attempt.delivery);
        if (!handoff)
            return handoff.error();
        if (*handoff)
            verification.handedOffAt = (*handoff)->at;
    }
    if (!attempt.issue)
        return verification;
    const auto issue = storage.issues().find(*attempt.issue);
    if (!issue)
        return issue.error();
    if (*issue && attempt.outcome == Outcome::Superseded)
        verification.replacedAt = (*issue)->endedAt;
    if (*issue && attempt.outcome == Outcome::Expired)
        verification.expiredAt = (*issue)->expiresAt;
    return verification;
}

/// The answer to an operation that was judged already.
Result<Verification> answerOf(Storage &storage, const Attempt &attempt)
{
    const auto delivery = storage.deliveries().find(attempt.delivery);
    if (!delivery)
        return delivery.error();
    if (!*delivery)
        return ErrorCode::NotFound;
    Verification verification;
    verification.reference = (*delivery)->reference;
    verification.outcome = attempt.outcome;
    verification.attemptsLeft = attempt.attemptsLeft;
    verification.waitSeconds = attempt.waitSeconds;
    verification.blocked = attempt.blocked;
    if (attempt.outcome != Outcome::Match)
        return withTimes(storage, attempt, std::move(verification));
    const auto deliveries = storage.deliveries().ofStop(attempt.stop);
    if (!deliveries)
        return deliveries.error();
    for (const Delivery &released : *deliveries) {
        const auto handoff = storage.deliveries().handoff(released.id);
        if (!handoff)
            return handoff.error();
        if (!*handoff || (*handoff)->issue != attempt.issue)
            continue;
        verification.deliveries.append(released.reference);
        verification.parcels += released.parcels;
        verification.handedOffAt = (*handoff)->at;
    }
    return verification;
}

/// The typed code, if it has the form of any of the stop's issues, the newest first; of the policy when there is none.
Result<Code> readTyped(const QString &typed, const std::vector<Issue> &issues, const Policy &policy)
{
    for (const Issue &issue : issues) {
        if (auto code = parseTypedCode(typed, issue.format))
            return code;
    }
    if (!issues.empty())
        return ErrorCode::NotACode;
    const auto checkDigit = policy.checkDigit ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off;
    return parseTypedCode(typed, { policy.codeDigits, checkDigit });
}

} // namespace

VerifyCode::VerifyCode(Services services)
    : m_services(services)
{
}

Result<Verification> VerifyCode::operator()(const Session &session, const VerifyRequest &request)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    auto found = StopOfDelivery::load(m_services.storage, request.delivery);
    if (!found)
        return found.error();
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    // Before the clock and everything else: what is no code is told so, whatever else stands in its way.
    auto typed = readTyped(request.typed, found->issues, *policy);
    if (!typed)
        return typed.error();

    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto earlier = m_services.storage.attempts().byOperation(request.operation);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return answerOf(m_services.storage, **earlier);

    auto judgement = Judgement::open(m_services, session, request, std::move(*found), *policy, *now);
    if (!judgement)
        return judgement.error();
    auto verification = judgement->judge(*typed);
    if (!verification)
        return verification;
    if (auto kept = (*work)->commit(); !kept)
        return reread(request.operation, kept.error());
    return verification;
}

// A commit whose answer was lost may have been kept: whether it was is looked up, and the code never judged again.
Result<Verification> VerifyCode::reread(const OperationId &operation, const Error &failure)
{
    if (failure.code == ErrorCode::DatabaseBusy)
        return failure; // it was not kept
    const auto judged = m_services.storage.attempts().byOperation(operation);
    if (!judged || !*judged)
        return failure;
    return answerOf(m_services.storage, **judged);
}

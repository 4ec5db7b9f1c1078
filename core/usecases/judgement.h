// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/attempt.h"
#include "core/domain/code.h"
#include "core/domain/depot.h"
#include "core/domain/logentry.h"
#include "core/domain/policy.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"
#include "core/usecases/stopofdelivery.h"

#include <optional>

struct VerifyRequest;

/// One try at a code inside VerifyCode's UnitOfWork: refuse, or charge, compare, and write down what follows.
/// Everything it reports is told only after that UnitOfWork is committed.
class Judgement {
public:
    /// Finds the courier meant and checks `except`.
    static Result<Judgement> open(Services &services, const Session &session, const VerifyRequest &request,
        StopOfDelivery found, const Policy &policy, Instant now);

    Result<Verification> judge(const Code &typed);

private:
    Judgement(Services &services, const Session &session, const VerifyRequest &request, StopOfDelivery found,
        const Policy &policy, Instant now);

    Result<void> findCourier();
    Result<void> checkExcept();
    Result<std::optional<Outcome>> refusal();
    Result<std::optional<BlockedParty>> blockedParty();
    Result<Verification> refuse(Outcome outcome);
    Result<void> charge();
    Result<void> giveBack();
    Result<const Issue *> matching(const Code &typed);
    Result<Verification> release(const Issue &issue);
    Result<Verification> replaced(const Issue &issue);
    Result<Verification> wrong();
    Result<void> lock(const Issue &issue);
    Result<void> handOff(Delivery delivery, const Issue &issue);
    Result<void> leaveOut(Delivery delivery);
    Result<void> warnDepot();
    Result<Verification> keep(Attempt::Charge charge);
    Result<void> log(Event event, const Delivery &delivery);

    Services *m_services;
    const Session *m_session;
    const VerifyRequest *m_request;
    StopOfDelivery m_found;
    Policy m_policy;
    Depot m_depot;
    Instant m_now;
    CourierId m_courier;
    int m_depotFailures = 0;
    std::optional<IssueId> m_issue;
    Verification m_answer;
};

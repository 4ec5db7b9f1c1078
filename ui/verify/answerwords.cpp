// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/answerwords.h"

#include "core/common/errortext.h"
#include "core/common/plaintext.h"

#include <algorithm>

using Tone = AnswerLook::Tone;
using Weight = AnswerLook::Weight;

namespace {

AnswerLook make(Tone tone, const char *icon, const QString &title, const QString &detail)
{
    AnswerLook answer;
    answer.tone = tone;
    answer.icon = QString::fromLatin1(icon);
    answer.title = title;
    answer.detail = detail;
    return answer;
}

} // namespace

bool isLastAttempt(const Verification &verification)
{
    return verification.outcome == Outcome::Mismatch && verification.attemptsLeft == 0;
}

bool isOfTheState(const Verification &verification)
{
    switch (verification.outcome) {
    case Outcome::Mismatch:
        return isLastAttempt(verification);
    case Outcome::Locked:
    case Outcome::Wait:
    case Outcome::NoCode:
    case Outcome::Expired:
    case Outcome::Closed:
        return true;
    case Outcome::Match:
    case Outcome::Superseded:
    case Outcome::AlreadyHandedOff:
    case Outcome::Blocked:
        return false;
    }
    return false;
}

AnswerWords::AnswerWords(const DeliveryInFull &full, const QByteArray &timeZone)
    : m_full(full)
    , m_time(QLocale(), timeZone)
{
}

AnswerLook AnswerWords::to(const Verification &verification, const QString &courier) const
{
    switch (verification.outcome) {
    case Outcome::Match:
        return match(verification);
    case Outcome::Mismatch:
        return verification.attemptsLeft == 0 ? locked() : mismatch(verification);
    case Outcome::Superseded:
        return superseded(verification.replacedAt);
    case Outcome::AlreadyHandedOff:
        return alreadyHandedOff(verification.handedOffAt);
    case Outcome::Closed:
        return closed();
    case Outcome::NoCode:
        return noCode();
    case Outcome::Blocked:
        return blocked(verification.blocked, courier);
    case Outcome::Locked:
        return locked();
    case Outcome::Wait:
        return wait(verification.waitSeconds);
    case Outcome::Expired:
        return expired(verification.expiredAt);
    }
    return {};
}

AnswerLook AnswerWords::match(const Verification &verification) const
{
    const QString recipient = plain(m_full.row.delivery.recipient);
    AnswerLook answer
        = make(Tone::Ok, "circle-check", tr("Code correct"), tr("Hand over %n parcel(s)", "", verification.parcels));
    answer.weight = Weight::Large;
    answer.tell = verification.parcels == 2
        ? tr("Tell the courier: “The code is correct. Please hand over both parcels to %1.”").arg(recipient)
        : tr("Tell the courier: “The code is correct. Please hand over %n parcel(s) to %1.”", "", verification.parcels)
              .arg(recipient);
    if (verification.deliveries.size() > 1)
        answer.tell += QLatin1Char('\n')
            + tr("For %1.", "a list of references").arg(verification.deliveries.join(QLatin1String(", ")));
    answer.acts = { AnswerAct::NextCall };
    return answer;
}

AnswerLook AnswerWords::mismatch(const Verification &verification) const
{
    AnswerLook answer
        = make(Tone::Bad, "octagon-x", tr("Wrong code"), tr("%n attempt(s) left", "", verification.attemptsLeft));
    answer.weight = Weight::Large;
    answer.attempts = AttemptCount{ verification.attemptsLeft, m_full.row.stop.allowance };
    answer.waitSeconds = verification.waitSeconds;
    if (verification.waitSeconds > 0)
        answer.detail = tr("%n attempt(s) left, the next in %1", "%1 is a time as in 0:28", verification.attemptsLeft);
    answer.tell = tr("Tell the courier: “That code is not right. Please read the newest message again, one digit at a "
                     "time.”");
    return answer;
}

AnswerLook AnswerWords::locked() const
{
    AnswerLook answer = make(Tone::Bad, "lock", tr("Locked after %n wrong code(s)", "", m_full.row.stop.allowance), {});
    if (m_full.row.stop.unlocked == Stop::Unlocked::Once) {
        answer.detail = tr("It was unlocked once already today. Report it undelivered, or cancel it.");
        answer.acts = { AnswerAct::NextCall, AnswerAct::Undelivered };
    } else {
        answer.detail = tr("No more codes can be checked. Only a supervisor can unlock this delivery.");
        answer.acts = { AnswerAct::Unlock, AnswerAct::NextCall };
    }
    return answer;
}

AnswerLook AnswerWords::wait(int seconds) const
{
    AnswerLook answer = make(Tone::Warn, "hourglass", tr("Wait"), tr("Next attempt in %1."));
    answer.waitSeconds = seconds;
    return answer;
}

AnswerLook AnswerWords::expired(std::optional<Instant> at) const
{
    AnswerLook answer = make(Tone::Warn, "timer-off", at ? tr("Code expired at %1").arg(when(*at)) : tr("Code expired"),
        tr("Make a new code. Do not hand over without one."));
    answer.acts = { AnswerAct::NewCode, AnswerAct::NextCall };
    return answer;
}

AnswerLook AnswerWords::noCode() const
{
    AnswerLook answer = make(Tone::Neutral, "key-round", tr("No code issued"),
        m_full.row.stop.contact.isEmpty()
            ? tr("There is no phone number or mail address to send one to. Correct the contact first.")
            : tr("Issue one now: the recipient gets it at once."));
    if (!m_full.row.stop.contact.isEmpty())
        answer.acts = { AnswerAct::IssueNow };
    return answer;
}

AnswerLook AnswerWords::superseded(std::optional<Instant> at) const
{
    AnswerLook answer = make(Tone::Warn, "rotate-ccw", tr("Older code"),
        at ? tr("Replaced at %1. Ask for the newest message instead. This did not use an attempt.").arg(when(*at))
           : tr("Ask for the newest message instead. This did not use an attempt."));
    answer.acts = { AnswerAct::TryAgain, AnswerAct::Resend };
    return answer;
}

AnswerLook AnswerWords::alreadyHandedOff(std::optional<Instant> at) const
{
    const TimelineEntry *handedOff = said(Event::DeliveryHandedOff);
    QString detail = tr("Nothing was changed.");
    if (at && handedOff)
        detail = tr("%1 by %2. Nothing was changed.", "time and name").arg(when(*at), plain(handedOff->actor));
    else if (at)
        detail = tr("%1. Nothing was changed.", "time").arg(when(*at));
    AnswerLook answer = make(Tone::Neutral, "circle-check", tr("Already handed off"), detail);
    answer.acts = { AnswerAct::NextCall };
    return answer;
}

AnswerLook AnswerWords::closed() const
{
    const bool isCancelled = m_full.row.delivery.state == Delivery::State::Cancelled;
    const TimelineEntry *ended = said(isCancelled ? Event::DeliveryCancelled : Event::DeliveryUndelivered);
    AnswerLook answer = make(Tone::Neutral, isCancelled ? "ban" : "package-x",
        isCancelled ? tr("Cancelled") : tr("Undelivered"), tr("Do not hand over."));
    if (ended)
        answer.title = (isCancelled ? tr("Cancelled at %1") : tr("Undelivered since %1")).arg(when(ended->at));
    answer.acts = { AnswerAct::NextCall };
    return answer;
}

AnswerLook AnswerWords::blocked(std::optional<BlockedParty> party, const QString &courier) const
{
    const bool isCourier = party == BlockedParty::Courier;
    AnswerLook answer = make(Tone::Bad, "shield-alert", tr("Too many failed attempts"),
        isCourier && !courier.isEmpty()
            ? tr("Too many failed attempts by %1 today. A supervisor must lift the block.").arg(plain(courier))
            : tr("Too many failed attempts at this desk in the last hour. A supervisor must lift the block."));
    if (isCourier && courier.isEmpty())
        answer.detail = tr("Too many failed attempts by this courier today. A supervisor must lift the block.");
    answer.acts = { AnswerAct::LiftBlock, AnswerAct::NextCall };
    return answer;
}

AnswerLook AnswerWords::to(const Error &error) const
{
    if (error.code == ErrorCode::NotACode) {
        AnswerLook answer = make(Tone::Warn, "circle-alert", tr("That cannot be a code"),
            tr("That cannot be a code. Ask for it again. This did not use an attempt."));
        answer.detail = tr("Ask for it again. This did not use an attempt.");
        answer.acts = { AnswerAct::TryAgain };
        return answer;
    }
    const bool isFailure = kind(error.code) == ErrorKind::Failed;
    AnswerLook answer = make(Tone::Bad, "triangle-alert",
        isFailure ? tr("Could not record the handoff. Do not hand over.")
                  : tr("The code was not checked. Do not hand over."),
        errorText(error));
    answer.acts = { AnswerAct::TryAgain };
    return answer;
}

AnswerLook AnswerWords::checking() { return make(Tone::Neutral, "loader-circle", tr("Checking…"), {}); }

AnswerLook AnswerWords::stillWaiting()
{
    return make(Tone::Warn, "clock", tr("Still waiting for the database"), tr("Do not hand over yet."));
}

std::optional<AnswerLook> AnswerWords::standing() const
{
    const Delivery &delivery = m_full.row.delivery;
    if (delivery.state == Delivery::State::HandedOff)
        return std::nullopt;
    if (!delivery.isOpen())
        return closed();
    if (m_full.issue && m_full.issue->state == Issue::State::Locked)
        return locked();
    if (!m_full.issue || delivery.state == Delivery::State::Planned)
        return noCode();
    const auto refused = m_full.issue->refusalAt(m_full.readAt);
    if (refused == Outcome::Expired)
        return expired(m_full.issue->expiresAt);
    if (refused)
        return noCode();
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_full.row.stop.notBefore - m_full.readAt);
    if (left.count() > 0)
        return wait(int(left.count()));
    return std::nullopt;
}

const TimelineEntry *AnswerWords::said(Event event) const
{
    const auto found = std::find_if(m_full.timeline.begin(), m_full.timeline.end(),
        [&](const TimelineEntry &entry) { return entry.event == event && entry.delivery == m_full.row.delivery.id; });
    return found == m_full.timeline.end() ? nullptr : &*found;
}

QString AnswerWords::when(Instant at) const { return m_time.timeOn(m_full.row.delivery.date, at); }

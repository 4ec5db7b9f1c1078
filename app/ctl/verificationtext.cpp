// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verificationtext.h"

#include "app/ctl/terminallocale.h"

#include <QCoreApplication>

namespace {

struct VerificationText {
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

QString timeOf(const std::optional<Instant> &instant, const Depot &depot)
{
    return instant ? timeText(depot, *instant) : QString();
}

} // namespace

QString verificationText(const Verification &verification, const Depot &depot)
{
    switch (verification.outcome) {
    case Outcome::Match:
        return VerificationText::tr("Correct: hand over %n parcel(s).", nullptr, verification.parcels);
    case Outcome::Mismatch:
        if (verification.waitSeconds > 0)
            return VerificationText::tr(
                "Wrong: %n attempt(s) left, the next one in %1 s.", nullptr, verification.attemptsLeft)
                .arg(verification.waitSeconds);
        return VerificationText::tr("Wrong: %n attempt(s) left.", nullptr, verification.attemptsLeft);
    case Outcome::Superseded:
        return VerificationText::tr("This is an older code, replaced at %1. Ask for the newest message.")
            .arg(timeOf(verification.replacedAt, depot));
    case Outcome::AlreadyHandedOff:
        return VerificationText::tr("Already handed off at %1.").arg(timeOf(verification.handedOffAt, depot));
    case Outcome::Closed:
        return VerificationText::tr("This delivery is undelivered or cancelled.");
    case Outcome::NoCode:
        return VerificationText::tr("No code is issued for this delivery.");
    case Outcome::Blocked:
        return VerificationText::tr("Too many failures; a supervisor must lift the block.");
    case Outcome::Locked:
        return VerificationText::tr("Locked after too many wrong codes; a supervisor must unlock it.");
    case Outcome::Wait:
        return VerificationText::tr("Wait %1 s before the next try.").arg(verification.waitSeconds);
    case Outcome::Expired:
        return VerificationText::tr("The code expired at %1.").arg(timeOf(verification.expiredAt, depot));
    }
    return {};
}

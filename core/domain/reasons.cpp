// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reasons.h"

namespace {

const QStringList closing{ QStringLiteral("nobody_home"), QStringLiteral("refused"), QStringLiteral("address"),
    QStringLiteral("damaged"), QStringLiteral("no_code"), QStringLiteral("other") };
const QStringList cancelling{ QStringLiteral("duplicate"), QStringLiteral("wrong_data"),
    QStringLiteral("withdrawn_by_sender"), QStringLiteral("other") };
const QStringList reissuing{ QStringLiteral("not_received"), QStringLiteral("deleted"),
    QStringLiteral("seen_by_others"), QStringLiteral("expired"), QStringLiteral("other") };
const QStringList releasing{ QStringLiteral("misheard"), QStringLiteral("older_message"),
    QStringLiteral("recipient_error"), QStringLiteral("other") };

} // namespace

const QStringList &reasonsFor(ReasonedAct act)
{
    switch (act) {
    case ReasonedAct::Close:
        return closing;
    case ReasonedAct::Cancel:
        return cancelling;
    case ReasonedAct::Reissue:
        return reissuing;
    case ReasonedAct::Unlock:
    case ReasonedAct::Lift:
        break;
    }
    return releasing;
}

Result<void> requireReason(ReasonedAct act, const QString &reason)
{
    const QStringList &words = reasonsFor(act);
    if (words.contains(reason))
        return {};
    return Error{ ErrorCode::OutOfRange, words.join(QStringLiteral(", ")) };
}

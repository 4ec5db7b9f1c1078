// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/cardactions.h"

#include "ui/actions.h"

#include <QAction>

namespace {

bool isLocked(const DeliveryInFull &full) { return full.issue && full.issue->state == Issue::State::Locked; }

} // namespace

CardActions::CardActions(Actions &actions)
    : m_actions(actions)
{
}

void CardActions::allow(QAction *action, const QString &refusal)
{
    action->setEnabled(refusal.isEmpty());
    action->setToolTip(refusal.isEmpty() ? action->text().remove(QLatin1Char('&')) : refusal);
}

void CardActions::enableForNone()
{
    const QString why = tr("No delivery is open.");
    for (QAction *action : { m_actions.codeField, m_actions.resend, m_actions.newCode, m_actions.correctContact,
             m_actions.arrived, m_actions.undelivered, m_actions.cancelDelivery, m_actions.planAgain, m_actions.unlock,
             m_actions.copyReference })
        allow(action, why);
}

void CardActions::enableForSeveral()
{
    const QString why = tr("This works for one delivery at a time.");
    for (QAction *action : { m_actions.codeField, m_actions.newCode, m_actions.correctContact, m_actions.planAgain,
             m_actions.unlock, m_actions.arrived })
        allow(action, why);
    for (QAction *action :
        { m_actions.resend, m_actions.undelivered, m_actions.cancelDelivery, m_actions.copyReference })
        allow(action, {});
}

void CardActions::enableFor(const DeliveryInFull &full)
{
    const Delivery &delivery = full.row.delivery;
    const QString ended = delivery.isOpen() ? QString() : tr("This delivery is over: nothing can be changed any more.");
    allow(m_actions.codeField, ended);
    allow(m_actions.resend, ended.isEmpty() ? resendRefusal(full) : ended);
    allow(m_actions.newCode, ended.isEmpty() ? newCodeRefusal(full) : ended);
    allow(m_actions.correctContact, ended);
    allow(m_actions.arrived, ended);
    allow(m_actions.undelivered, ended);
    allow(m_actions.cancelDelivery, ended);
    allow(m_actions.unlock, unlockRefusal(full));
    allow(m_actions.planAgain,
        delivery.state == Delivery::State::Undelivered ? QString()
                                                       : tr("Only an undelivered delivery can be planned again."));
    allow(m_actions.copyReference, {});
}

QString CardActions::lockedRefusal(const DeliveryInFull &full)
{
    return full.row.stop.unlocked == Stop::Unlocked::Once ? tr("This stop is locked, and was unlocked once already.")
                                                          : tr("This stop is locked. A supervisor can unlock it.");
}

QString CardActions::resendRefusal(const DeliveryInFull &full)
{
    if (isLocked(full))
        return lockedRefusal(full);
    const bool isActive
        = full.issue && full.row.delivery.state == Delivery::State::CodeIssued && !full.issue->refusalAt(full.readAt);
    if (!isActive)
        return tr("There is no code that could be sent again.");
    if (full.row.stop.contact.isEmpty())
        return tr("There is no phone number or mail address.");
    const int used = int(full.messages.size());
    if (used >= full.sendsPerIssue)
        return tr("%1 of %2 sends used").arg(used).arg(full.sendsPerIssue);
    return {};
}

QString CardActions::newCodeRefusal(const DeliveryInFull &full)
{
    if (isLocked(full))
        return lockedRefusal(full);
    if (!full.issue || full.row.delivery.state == Delivery::State::Planned)
        return tr("No code was issued yet. Issue one first.");
    if (full.row.stop.issues >= full.issuesPerStop)
        return tr("%1 of %2 codes of this day used").arg(full.row.stop.issues).arg(full.issuesPerStop);
    return {};
}

QString CardActions::unlockRefusal(const DeliveryInFull &full)
{
    if (!isLocked(full))
        return tr("This delivery is not locked.");
    if (full.row.stop.unlocked == Stop::Unlocked::Once)
        return tr("It was unlocked once already today.");
    return {};
}

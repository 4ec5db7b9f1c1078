// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventtext.h"

#include "core/domain/logentry.h"

#include <QCoreApplication>

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString textOf(Event event)
{
    switch (event) {
    case Event::LogStarted:
        return EventText::tr("log started");
    case Event::ProgramStarted:
        return EventText::tr("program started");
    case Event::ProgramStopped:
        return EventText::tr("program ended");
    case Event::DepotChanged:
        return EventText::tr("depot changed");
    case Event::PolicyChanged:
        return EventText::tr("policy changed");
    case Event::TextChanged:
        return EventText::tr("message text changed");
    case Event::UserAdded:
        return EventText::tr("user added");
    case Event::UserChanged:
        return EventText::tr("user changed");
    case Event::UserDisabled:
        return EventText::tr("user disabled");
    case Event::PasswordChanged:
        return EventText::tr("password changed");
    case Event::SignedIn:
        return EventText::tr("signed in");
    case Event::SignInFailed:
        return EventText::tr("sign-in failed");
    case Event::CourierAdded:
        return EventText::tr("courier added");
    case Event::CourierDisabled:
        return EventText::tr("courier disabled");
    case Event::RouteChanged:
        return EventText::tr("route changed");
    case Event::ChannelAdded:
        return EventText::tr("channel added");
    case Event::ChannelChanged:
        return EventText::tr("channel changed");
    case Event::ChannelRemoved:
        return EventText::tr("channel removed");
    case Event::ManifestImported:
        return EventText::tr("manifest imported");
    case Event::ImportUndone:
        return EventText::tr("import undone");
    case Event::CodeIssued:
        return EventText::tr("code issued");
    case Event::IssuePlanned:
        return EventText::tr("code planned for the leaving");
    case Event::CodeResent:
        return EventText::tr("code sent again");
    case Event::CodeReplaced:
        return EventText::tr("new code issued");
    case Event::IssueExpired:
        return EventText::tr("code expired");
    case Event::IssueWithdrawn:
        return EventText::tr("code withdrawn");
    case Event::ContactChanged:
        return EventText::tr("contact changed");
    case Event::CourierArrived:
        return EventText::tr("courier arrived");
    case Event::CodeMatched:
        return EventText::tr("code correct");
    case Event::CodeMismatched:
        return EventText::tr("code wrong");
    case Event::CodeSuperseded:
        return EventText::tr("older code");
    case Event::VerifyRefused:
        return EventText::tr("check refused");
    case Event::DeliveryHandedOff:
        return EventText::tr("delivery handed off");
    case Event::DeliveryLeftOut:
        return EventText::tr("delivery left out");
    case Event::StopLocked:
        return EventText::tr("stop locked");
    case Event::StopUnlocked:
        return EventText::tr("stop unlocked");
    case Event::BlockReached:
        return EventText::tr("block reached");
    case Event::BlockLifted:
        return EventText::tr("block lifted");
    case Event::DepotAlert:
        return EventText::tr("many failures today");
    case Event::DeliveryUndelivered:
        return EventText::tr("delivery undelivered");
    case Event::DeliveryCancelled:
        return EventText::tr("delivery cancelled");
    case Event::DeliveryPlannedAgain:
        return EventText::tr("delivery planned again");
    case Event::DayClosed:
        return EventText::tr("day closed");
    case Event::MessageQueued:
        return EventText::tr("message queued");
    case Event::MessageSent:
        return EventText::tr("message sent");
    case Event::MessageFailed:
        return EventText::tr("message failed");
    case Event::MessageUnknown:
        return EventText::tr("message's fate unknown");
    case Event::MessageRepeated:
        return EventText::tr("message repeated");
    case Event::MessageGivenUp:
        return EventText::tr("message given up");
    case Event::MessageDropped:
        return EventText::tr("message dropped");
    case Event::MessageRetried:
        return EventText::tr("message to be tried later");
    case Event::MessageDelivered:
        return EventText::tr("message delivered by receipt");
    case Event::MessageUndelivered:
        return EventText::tr("message undelivered");
    case Event::ChannelSwitched:
        return EventText::tr("code sent over another channel");
    case Event::ClockStopped:
        return EventText::tr("clock stopped");
    case Event::ClockConfirmed:
        return EventText::tr("clock confirmed");
    case Event::LogExported:
        return EventText::tr("log exported");
    case Event::LogChecked:
        return EventText::tr("log checked");
    case Event::FindingAccepted:
        return EventText::tr("finding accepted");
    case Event::BackupMade:
        return EventText::tr("backup made");
    case Event::BackupRestored:
        return EventText::tr("backup restored");
    case Event::KeyExported:
        return EventText::tr("key exported");
    case Event::KeyImported:
        return EventText::tr("key imported");
    case Event::EpochStarted:
        return EventText::tr("new key of the day");
    }
    return {};
}

} // namespace

QString eventText(const QString &word)
{
    const auto known = event(word);
    return known ? textOf(*known) : word;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the log. They are in old logs for good: add some, never change one.
#include "core/domain/logentry.h"

#include <QHash>

QString word(Event event)
{
    switch (event) {
    case Event::LogStarted:
        return QStringLiteral("log_started");
    case Event::ProgramStarted:
        return QStringLiteral("program_started");
    case Event::ProgramStopped:
        return QStringLiteral("program_stopped");
    case Event::DepotChanged:
        return QStringLiteral("depot_changed");
    case Event::PolicyChanged:
        return QStringLiteral("policy_changed");
    case Event::TextChanged:
        return QStringLiteral("text_changed");
    case Event::UserAdded:
        return QStringLiteral("user_added");
    case Event::UserChanged:
        return QStringLiteral("user_changed");
    case Event::UserDisabled:
        return QStringLiteral("user_disabled");
    case Event::PasswordChanged:
        return QStringLiteral("password_changed");
    case Event::SignedIn:
        return QStringLiteral("signed_in");
    case Event::SignInFailed:
        return QStringLiteral("sign_in_failed");
    case Event::CourierAdded:
        return QStringLiteral("courier_added");
    case Event::CourierDisabled:
        return QStringLiteral("courier_disabled");
    case Event::RouteChanged:
        return QStringLiteral("route_changed");
    case Event::ChannelAdded:
        return QStringLiteral("channel_added");
    case Event::ChannelChanged:
        return QStringLiteral("channel_changed");
    case Event::ChannelRemoved:
        return QStringLiteral("channel_removed");
    case Event::ManifestImported:
        return QStringLiteral("manifest_imported");
    case Event::ImportUndone:
        return QStringLiteral("import_undone");
    case Event::CodeIssued:
        return QStringLiteral("code_issued");
    case Event::IssuePlanned:
        return QStringLiteral("issue_planned");
    case Event::CodeResent:
        return QStringLiteral("code_resent");
    case Event::CodeReplaced:
        return QStringLiteral("code_replaced");
    case Event::IssueExpired:
        return QStringLiteral("issue_expired");
    case Event::IssueWithdrawn:
        return QStringLiteral("issue_withdrawn");
    case Event::ContactChanged:
        return QStringLiteral("contact_changed");
    case Event::CourierArrived:
        return QStringLiteral("courier_arrived");
    case Event::CodeMatched:
        return QStringLiteral("code_matched");
    case Event::CodeMismatched:
        return QStringLiteral("code_mismatched");
    case Event::CodeSuperseded:
        return QStringLiteral("code_superseded");
    case Event::VerifyRefused:
        return QStringLiteral("verify_refused");
    case Event::DeliveryHandedOff:
        return QStringLiteral("delivery_handed_off");
    case Event::DeliveryLeftOut:
        return QStringLiteral("delivery_left_out");
    case Event::StopLocked:
        return QStringLiteral("stop_locked");
    case Event::StopUnlocked:
        return QStringLiteral("stop_unlocked");
    case Event::BlockReached:
        return QStringLiteral("block_reached");
    case Event::BlockLifted:
        return QStringLiteral("block_lifted");
    case Event::DepotAlert:
        return QStringLiteral("depot_alert");
    case Event::DeliveryUndelivered:
        return QStringLiteral("delivery_undelivered");
    case Event::DeliveryCancelled:
        return QStringLiteral("delivery_cancelled");
    case Event::DeliveryPlannedAgain:
        return QStringLiteral("delivery_planned_again");
    case Event::DayClosed:
        return QStringLiteral("day_closed");
    case Event::MessageQueued:
        return QStringLiteral("message_queued");
    case Event::MessageSent:
        return QStringLiteral("message_sent");
    case Event::MessageFailed:
        return QStringLiteral("message_failed");
    case Event::MessageUnknown:
        return QStringLiteral("message_unknown");
    case Event::MessageRepeated:
        return QStringLiteral("message_repeated");
    case Event::MessageGivenUp:
        return QStringLiteral("message_given_up");
    case Event::MessageDropped:
        return QStringLiteral("message_dropped");
    case Event::MessageRetried:
        return QStringLiteral("message_retried");
    case Event::MessageDelivered:
        return QStringLiteral("message_delivered");
    case Event::MessageUndelivered:
        return QStringLiteral("message_undelivered");
    case Event::ChannelSwitched:
        return QStringLiteral("channel_switched");
    case Event::ClockStopped:
        return QStringLiteral("clock_stopped");
    case Event::ClockConfirmed:
        return QStringLiteral("clock_confirmed");
    case Event::LogExported:
        return QStringLiteral("log_exported");
    case Event::LogChecked:
        return QStringLiteral("log_checked");
    case Event::FindingAccepted:
        return QStringLiteral("finding_accepted");
    case Event::BackupMade:
        return QStringLiteral("backup_made");
    case Event::BackupRestored:
        return QStringLiteral("backup_restored");
    case Event::KeyExported:
        return QStringLiteral("key_exported");
    case Event::KeyImported:
        return QStringLiteral("key_imported");
    case Event::EpochStarted:
        return QStringLiteral("epoch_started");
    }
    return {};
}

std::optional<Event> event(const QString &text)
{
    static const QHash<QString, Event> events = [] {
        QHash<QString, Event> known;
        for (int value = 0; !word(Event(value)).isEmpty(); ++value)
            known.insert(word(Event(value)), Event(value));
        return known;
    }();
    const auto found = events.constFind(text);
    return found == events.constEnd() ? std::nullopt : std::optional(*found);
}

QString word(Detail detail)
{
    switch (detail) {
    case Detail::Added:
        return QStringLiteral("added");
    case Detail::Changed:
        return QStringLiteral("changed");
    case Detail::Problems:
        return QStringLiteral("problems");
    case Detail::Unchanged:
        return QStringLiteral("unchanged");
    case Detail::Deliveries:
        return QStringLiteral("deliveries");
    case Detail::Parcels:
        return QStringLiteral("parcels");
    case Detail::Channel:
        return QStringLiteral("channel");
    case Detail::ChannelType:
        return QStringLiteral("channel_type");
    case Detail::Provider:
        return QStringLiteral("provider");
    case Detail::ErrorClass:
        return QStringLiteral("error_class");
    case Detail::InsteadOf:
        return QStringLiteral("instead_of");
    case Detail::Tries:
        return QStringLiteral("tries");
    case Detail::Number:
        return QStringLiteral("number");
    case Detail::Lifetime:
        return QStringLiteral("lifetime");
    case Detail::Expires:
        return QStringLiteral("expires");
    case Detail::Key:
        return QStringLiteral("key");
    case Detail::Roles:
        return QStringLiteral("roles");
    case Detail::User:
        return QStringLiteral("user");
    case Detail::Courier:
        return QStringLiteral("courier");
    case Detail::Route:
        return QStringLiteral("route");
    case Detail::Import:
        return QStringLiteral("import");
    case Detail::From:
        return QStringLiteral("from");
    case Detail::Until:
        return QStringLiteral("until");
    case Detail::Epoch:
        return QStringLiteral("epoch");
    case Detail::Blocked:
        return QStringLiteral("blocked");
    case Detail::WaitSeconds:
        return QStringLiteral("wait_seconds");
    case Detail::Wall:
        return QStringLiteral("wall");
    case Detail::Count:
        return QStringLiteral("count");
    case Detail::Size:
        return QStringLiteral("size");
    case Detail::OldLog:
        return QStringLiteral("old_log");
    case Detail::OldSize:
        return QStringLiteral("old_size");
    case Detail::OldRoot:
        return QStringLiteral("old_root");
    case Detail::Version:
        return QStringLiteral("version");
    case Detail::Date:
        return QStringLiteral("date");
    case Detail::Kind:
        return QStringLiteral("kind");
    case Detail::SecondPerson:
        return QStringLiteral("second_person");
    case Detail::NotBefore:
        return QStringLiteral("not_before");
    case Detail::Finding:
        return QStringLiteral("finding");
    case Detail::Failures:
        return QStringLiteral("failures");
    case Detail::MarkLog:
        return QStringLiteral("mark_log");
    case Detail::MarkSize:
        return QStringLiteral("mark_size");
    case Detail::MarkFailures:
        return QStringLiteral("mark_failures");
    }
    return {};
}

QString word(Commitment::Field field)
{
    switch (field) {
    case Commitment::Field::Reference:
        return QStringLiteral("reference");
    case Commitment::Field::Recipient:
        return QStringLiteral("recipient");
    case Commitment::Field::Contact:
        return QStringLiteral("contact");
    case Commitment::Field::Remark:
        return QStringLiteral("remark");
    }
    return {};
}

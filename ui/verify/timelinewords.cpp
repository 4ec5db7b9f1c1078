// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/timelinewords.h"

#include "core/common/plaintext.h"

#include <algorithm>
#include <array>

namespace {

using Tone = TimelineLine::Tone;

/// How an event is told. "%1" stands for the reference of its delivery.
struct Wording {
    Event event;
    const char *icon;
    const char *text;
    Tone tone = Tone::Plain;
};

constexpr std::array wordings = {
    Wording{ Event::CodeMatched, "circle-check", QT_TRANSLATE_NOOP("TimelineWords", "Code correct"), Tone::Good },
    Wording{
        Event::DeliveryHandedOff, "package-check", QT_TRANSLATE_NOOP("TimelineWords", "%1 handed off"), Tone::Good },
    Wording{ Event::DeliveryLeftOut, "circle-dashed",
        QT_TRANSLATE_NOOP("TimelineWords", "%1 not handed over, planned again") },
    Wording{ Event::CodeSuperseded, "rotate-ccw", QT_TRANSLATE_NOOP("TimelineWords", "Older code read out") },
    Wording{ Event::StopUnlocked, "lock-open", QT_TRANSLATE_NOOP("TimelineWords", "Unlocked") },
    Wording{ Event::CourierArrived, "map-pin", QT_TRANSLATE_NOOP("TimelineWords", "Courier arrived") },
    Wording{ Event::DeliveryUndelivered, "package-x", QT_TRANSLATE_NOOP("TimelineWords", "%1 undelivered") },
    Wording{ Event::DeliveryCancelled, "ban", QT_TRANSLATE_NOOP("TimelineWords", "%1 cancelled") },
    Wording{ Event::DeliveryPlannedAgain, "calendar-days", QT_TRANSLATE_NOOP("TimelineWords", "%1 planned again") },
    Wording{ Event::CodeIssued, "key-round", QT_TRANSLATE_NOOP("TimelineWords", "Code issued") },
    Wording{ Event::IssuePlanned, "calendar-clock",
        QT_TRANSLATE_NOOP("TimelineWords", "Code planned for when the route leaves") },
    Wording{ Event::CodeReplaced, "refresh-cw",
        QT_TRANSLATE_NOOP("TimelineWords", "New code, the older one stopped working") },
    Wording{ Event::CodeResent, "send", QT_TRANSLATE_NOOP("TimelineWords", "Same code asked for again") },
    Wording{ Event::IssueExpired, "timer-off", QT_TRANSLATE_NOOP("TimelineWords", "Code expired") },
    Wording{ Event::IssueWithdrawn, "ban", QT_TRANSLATE_NOOP("TimelineWords", "Code withdrawn") },
    Wording{ Event::ContactChanged, "pencil", QT_TRANSLATE_NOOP("TimelineWords", "Contact corrected") },
    Wording{ Event::MessageQueued, "clock", QT_TRANSLATE_NOOP("TimelineWords", "Message queued") },
    Wording{ Event::MessageSent, "send", QT_TRANSLATE_NOOP("TimelineWords", "Message sent") },
    Wording{ Event::MessageFailed, "triangle-alert", QT_TRANSLATE_NOOP("TimelineWords", "Message failed"), Tone::Bad },
    Wording{ Event::MessageUnknown, "circle-question-mark",
        QT_TRANSLATE_NOOP("TimelineWords", "Message: the provider's answer was lost") },
    Wording{ Event::MessageRepeated, "repeat", QT_TRANSLATE_NOOP("TimelineWords", "Message sent once more") },
    Wording{ Event::MessageGivenUp, "ban", QT_TRANSLATE_NOOP("TimelineWords", "Message given up") },
    Wording{ Event::MessageDropped, "ban",
        QT_TRANSLATE_NOOP("TimelineWords", "Message dropped, its code had ended before") },
    Wording{ Event::MessageRetried, "repeat", QT_TRANSLATE_NOOP("TimelineWords", "Message not taken, tried again") },
    Wording{
        Event::MessageDelivered, "check", QT_TRANSLATE_NOOP("TimelineWords", "Message delivered, says the provider") },
    Wording{ Event::MessageUndelivered, "triangle-alert",
        QT_TRANSLATE_NOOP("TimelineWords", "Message could not be delivered"), Tone::Bad },
    Wording{ Event::ChannelSwitched, "repeat", QT_TRANSLATE_NOOP("TimelineWords", "Code sent over another channel") },
};

bool isCheck(Event event)
{
    return event == Event::CodeMatched || event == Event::CodeMismatched || event == Event::CodeSuperseded
        || event == Event::VerifyRefused;
}

} // namespace

TimelineLine TimelineWords::line(const TimelineEntry &entry)
{
    TimelineLine line{ Tone::Plain, QStringLiteral("circle-dot"), what(entry), who(entry) };
    const auto *wording = std::find_if(
        wordings.begin(), wordings.end(), [&entry](const Wording &each) { return each.event == entry.event; });
    if (wording != wordings.end()) {
        line.icon = QString::fromLatin1(wording->icon);
        line.tone = wording->tone;
        line.what = tr(wording->text);
        if (line.what.contains(QLatin1String("%1")))
            line.what = line.what.arg(plain(entry.reference));
    }
    if (entry.event == Event::CodeMismatched || entry.event == Event::StopLocked) {
        line.icon = entry.event == Event::StopLocked ? QStringLiteral("lock") : QStringLiteral("circle-x");
        line.tone = Tone::Bad;
    } else if (entry.event == Event::VerifyRefused) {
        line.icon = QStringLiteral("circle-stop");
    }
    return line;
}

// Those that say more than one thing; what has no words here keeps the log's own, which is better than nothing.
QString TimelineWords::what(const TimelineEntry &entry)
{
    if (entry.event == Event::CodeMismatched)
        return tr("Wrong code, %n attempt(s) left", "", entry.limit.value_or(0) - entry.attempt.value_or(0));
    if (entry.event == Event::StopLocked)
        return tr("Locked after %n wrong code(s)", "", entry.limit.value_or(0));
    return entry.event == Event::VerifyRefused ? refused(entry) : word(entry.event);
}

QString TimelineWords::refused(const TimelineEntry &entry)
{
    switch (entry.outcome.value_or(Outcome::NoCode)) {
    case Outcome::AlreadyHandedOff:
        return tr("Not checked: already handed off");
    case Outcome::Closed:
        return tr("Not checked: undelivered or cancelled");
    case Outcome::Blocked:
        return tr("Not checked: too many failed attempts");
    case Outcome::Locked:
        return tr("Not checked: locked");
    case Outcome::Wait:
        return tr("Not checked: tried before the wait was over");
    case Outcome::Expired:
        return tr("Not checked: the code had expired");
    case Outcome::NoCode:
    case Outcome::Match:
    case Outcome::Mismatch:
    case Outcome::Superseded:
        break;
    }
    return tr("Not checked: no code issued");
}

QString TimelineWords::who(const TimelineEntry &entry)
{
    const QString actor = plain(entry.actor);
    const QString courier = plain(entry.courier);
    if (!isCheck(entry.event) || actor.isEmpty())
        return actor;
    return courier.isEmpty() ? tr("Checked by %1").arg(actor)
                             : tr("Read out by %1 · checked by %2", "courier, dispatcher").arg(courier, actor);
}

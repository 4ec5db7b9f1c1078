// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthwords.h"

#include "core/common/errortext.h"
#include "core/domain/session.h"
#include "core/runtime/doorcodecore.h"

#include <QLocale>

namespace {

using Mood = HealthItem::Mood;

const char *iconOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Sms:
        return "message-square";
    case ChannelKind::Voice:
        return "phone";
    case ChannelKind::Email:
        return "mail";
    case ChannelKind::Tray:
        return "smartphone";
    }
    return "send";
}

/// What keeps messages waiting, for whoever looks at a channel.
enum class Trouble { NotReachable, NotSecure, SignInRefused, Other };

Trouble troubleOf(const QString &errorClass)
{
    for (const char *word : { "connect", "timeout", "closed" }) {
        if (errorClass == QLatin1String(word))
            return Trouble::NotReachable;
    }
    if (errorClass == QLatin1String("tls") || errorClass == QLatin1String("certificate"))
        return Trouble::NotSecure;
    for (const char *word : { "sign_in", "token", "basic_auth_off" }) {
        if (errorClass == QLatin1String(word))
            return Trouble::SignInRefused;
    }
    return Trouble::Other;
}

QString waitingWords(const ChannelHealth &channel)
{
    switch (troubleOf(channel.errorClass)) {
    case Trouble::NotReachable:
        return HealthWords::tr("%1: %n waiting, provider not reachable", nullptr, channel.waiting);
    case Trouble::NotSecure:
        return HealthWords::tr("%1: %n waiting, no secure connection", nullptr, channel.waiting);
    case Trouble::SignInRefused:
        return HealthWords::tr("%1: %n waiting, sign-in refused", nullptr, channel.waiting);
    case Trouble::Other:
        break;
    }
    return HealthWords::tr("%1: %n waiting", nullptr, channel.waiting);
}

QString waitingDetail(const ChannelHealth &channel)
{
    switch (troubleOf(channel.errorClass)) {
    case Trouble::NotReachable:
        return HealthWords::tr("They go out by themselves once the provider answers.");
    case Trouble::NotSecure:
        return HealthWords::tr("Nothing is sent without encryption. An administrator should test the channel.");
    case Trouble::SignInRefused:
        return HealthWords::tr("The provider refuses the channel's user or password. An administrator should test it.");
    case Trouble::Other:
        break;
    }
    return HealthWords::tr("The provider did not take them yet. They are tried again by themselves.");
}

} // namespace

HealthItem::State HealthWords::database(const std::optional<Error> &lost)
{
    if (!lost)
        return { Mood::Ok, "database", tr("Database connected"), tr("The depot's database answers.") };
    return { Mood::Bad, "database", tr("No database"),
        tr("%1 Codes can't be checked until it answers again. Doorcode keeps trying.").arg(errorText(*lost)) };
}

HealthItem::State HealthWords::channel(const ChannelHealth &channel)
{
    const QString name = channel.kind == ChannelKind::Email ? tr("E-mail")
        : channel.kind == ChannelKind::Sms                  ? tr("SMS")
                                                            : tr("Practice tray");
    const char *icon = iconOf(channel.kind);
    if (channel.waiting > 0)
        return { Mood::Warn, icon, waitingWords(channel).arg(name), waitingDetail(channel) };
    if (channel.encryption == ChannelHealth::Encryption::Off) {
        return { Mood::Warn, icon, tr("%1 not encrypted").arg(name),
            tr("Messages go to a relay in the depot's own network without encryption.") };
    }
    if (channel.kind == ChannelKind::Tray)
        return { Mood::Ok, icon, name, tr("Messages go to the practice tray. Nothing leaves this computer.") };
    return { Mood::Ok, icon, tr("%1 ready").arg(name), tr("Nothing waits for %1.").arg(channel.name) };
}

HealthItem::State HealthWords::log(const LogHealth &health, const QString &checkedAt)
{
    switch (health.state) {
    case LogHealth::State::NotCheckedToday:
        return { Mood::Neutral, "shield-question-mark", tr("Log not checked today"),
            tr("The log has not been checked as a whole today.") };
    case LogHealth::State::Checking:
        return { Mood::Neutral, "loader-circle", tr("Checking the log…"),
            tr("The whole log and the database are being checked in the background.") };
    case LogHealth::State::Intact:
        return { Mood::Ok, "shield-check", tr("Log intact, checked %1").arg(checkedAt),
            tr("Every entry, its place in the chain and the signed checkpoints are as they were written.") };
    case LogHealth::State::Broken:
        break;
    }
    const QString words
        = health.entry ? tr("Log broken at entry %1").arg(QLocale().toString(*health.entry)) : tr("Database damaged");
    return { Mood::Bad, "shield-alert", words,
        tr("The record is not what was written: %1. Tell a supervisor, and keep the database as it is.")
            .arg(health.problem) };
}

QString HealthWords::person(const Session &session)
{
    QString role = tr("no role");
    if (session.roles().has(Role::Administrator))
        role = tr("administrator");
    if (session.roles().has(Role::Supervisor))
        role = tr("supervisor");
    if (session.roles().has(Role::Dispatcher) && !session.roles().has(Role::Supervisor))
        role = tr("dispatcher");
    return tr("%1, %2", "a person's name and role").arg(session.name(), role);
}

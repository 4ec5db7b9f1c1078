// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"

#include "app/ctl/opendepot.h"

#include <QCoreApplication>
#include <QTime>

namespace {

struct CallArgumentsText {
    Q_DECLARE_TR_FUNCTIONS(CallArgumentsText)
};

Error usageError(const QString &what) { return Error{ ErrorCode::Usage, what }; }

} // namespace

Result<QDate> parseDate(const QString &text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return usageError(CallArgumentsText::tr("'%1' is no date; write it as 2026-11-24").arg(text));
    return date;
}

Result<int> parseTimeOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return usageError(CallArgumentsText::tr("'%1' is no time of day; write it as 07:30").arg(text));
    return time.hour() * 60 + time.minute();
}

Result<QDate> dateOf(const Call &call, const char *option)
{
    if (const auto given = call.line.value(option))
        return parseDate(*given);
    return answered(call.core->today());
}

Result<Delivery> deliveryOf(const Call &call, const QString &reference, const char *option)
{
    const auto date = dateOf(call, option);
    if (!date)
        return date.error();
    return answered(call.core->findDelivery(call.session, *date, reference));
}

Result<QString> wordOf(const CommandLine &line, const char *option, const QStringList &words)
{
    const auto given = line.required(option);
    if (!given)
        return given;
    if (!words.contains(*given))
        return usageError(CallArgumentsText::tr("--%1 takes one of: %2")
                .arg(QLatin1String(option), words.join(QStringLiteral(", "))));
    return given;
}

Result<QString> reasonOf(const CommandLine &line, ReasonedAct act) { return wordOf(line, "reason", reasonsFor(act)); }

QString remarkOf(const CommandLine &line) { return line.value("remark").value_or(QString()); }

QString usageWithReason(ReasonedAct act)
{
    return QStringLiteral("--reason %1 [--remark T]").arg(reasonsFor(act).join(QLatin1Char('|')));
}

Result<Issue::Lifetime> lifetimeOf(const Call &call)
{
    if (!call.line.has("lifetime"))
        return Issue::Lifetime::Day;
    const auto given = wordOf(call.line, "lifetime", { QStringLiteral("day"), QStringLiteral("door") });
    if (!given)
        return given.error();
    return *given == QLatin1String("door") ? Issue::Lifetime::Door : Issue::Lifetime::Day;
}

Result<std::optional<ChannelKind>> channelOf(const Call &call)
{
    if (!call.line.has("channel"))
        return std::optional<ChannelKind>();
    const auto given = wordOf(call.line, "channel", { word(ChannelKind::Sms), word(ChannelKind::Email) });
    if (!given)
        return given.error();
    return channelKind(*given);
}

Result<Route> routeOf(const Call &call, const QString &name)
{
    const auto routes = answered(call.core->routes(call.session));
    if (!routes)
        return routes.error();
    for (const Route &route : *routes) {
        if (route.name == name)
            return route;
    }
    return Error{ ErrorCode::NotFound, name };
}

Reply done(const QString &sentence) { return Reply{ { { QStringLiteral("done"), true } }, sentence }; }

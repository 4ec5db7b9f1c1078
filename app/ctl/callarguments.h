// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/domain/delivery.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/reasons.h"
#include "core/domain/route.h"

#include <QDate>

struct ChannelSettings;

/// "2026-11-24" and nothing else; Usage.
Result<QDate> parseDate(const QString &text);
/// "07:30" as minutes after midnight; Usage.
Result<int> parseTimeOfDay(const QString &text);

/// The date that --date (or another @p option) gives, or the depot's today.
Result<QDate> dateOf(const Call &call, const char *option = "date");

/// The delivery that @p reference names on the date of @p option.
Result<Delivery> deliveryOf(const Call &call, const QString &reference, const char *option = "date");

/// The word that @p option gives, which must be one of @p words; Usage otherwise, naming them.
Result<QString> wordOf(const CommandLine &line, const char *option, const QStringList &words);

/// What --reason gives, one of the words of @p act, and what --remark does.
Result<QString> reasonOf(const CommandLine &line, ReasonedAct act);
QString remarkOf(const CommandLine &line);
/// The usage of a command that takes both, for @p act.
QString usageWithReason(ReasonedAct act);

Result<Issue::Lifetime> lifetimeOf(const Call &call);
/// What --channel gives; nothing when it is left out.
Result<std::optional<ChannelKind>> channelOf(const Call &call);
Result<Route> routeOf(const Call &call, const QString &name);

/// What --option gives, as KEY=VALUE each; an empty value takes the option away. Usage when one is not of that form.
Result<QJsonObject> providerOptions(const CommandLine &line);

/// What --secret-file holds; nothing when it is left out.
Result<QByteArray> secretIfGiven(const CommandLine &line);

/// Adds @p settings as the channel that --name, else its type, names.
Result<Reply> addChannel(const Call &call, ChannelSettings settings, QByteArray secret);

/// The one reply of commands that have nothing to show: what was done.
Reply done(const QString &sentence);

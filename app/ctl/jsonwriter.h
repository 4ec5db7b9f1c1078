// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/runtime/doorcodecore.h"

#include <QJsonArray>
#include <QJsonObject>

// What programs read: the words of product.md §1 as keys, absent values as null.

/// {"items":[…],"count":n}
QJsonObject itemsJson(const QJsonArray &items);
QJsonObject errorJson(const Error &error);

QJsonObject deliveryJson(const BoardRow &row, Instant now);
QJsonObject verificationJson(const Verification &verification);
QJsonObject messageJson(const Message &message);
QJsonObject trayMessageJson(const TrayMessage &shown);
QJsonObject entryJson(const StoredEntry &entry);
QJsonObject rowProblemJson(const RowProblem &problem);
QJsonObject conflictJson(const ImportPlan::Conflict &conflict);
QJsonObject dayCountJson(const DayCount &count);
QJsonObject channelJson(const ChannelSettings &channel);
/// Where it goes by SMS, with what it costs now and at most.
QJsonObject textJson(const TextsInUse &texts, TextKey key, const TextPreview &preview);
QJsonObject userJson(const User &user);

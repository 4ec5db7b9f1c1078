// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

/// This installation. Its day ends at a local hour; one before 12:00 means the morning after.
struct Depot {
    DepotId id;
    LogId log;
    QString name;
    QString shortName; ///< for messages, at most 20 characters
    QString country; ///< ISO 3166 alpha-2
    QString language; ///< two letters
    QByteArray timeZone; ///< IANA id
    int dayEnds = 21 * 60; ///< minutes after midnight
    enum class Kind { Real, Practice } kind = Kind::Real;
    int epoch = 1; ///< the epoch new issues use
    QDate epochDate; ///< the day the epoch was stepped for
    int policyVersion = 1;
};

/// The moment a local time means: the first moment after it where a clock change skips it, the later where it comes
/// twice.
Instant localMoment(const QByteArray &timeZone, const QDate &date, int minutes);

/// When the depot's day of @p date ends.
Instant dayEnd(const Depot &depot, const QDate &date);

/// The depot's day at @p now: the day before, until a day that ends in the morning is over.
QDate depotDate(const Depot &depot, Instant now);

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// The depot's rules, product.md §3: defaults here, changed by an administrator.
struct Policy {
    int codeDigits = 6;
    bool checkDigit = false;
    enum class Lifetime { Day, Door } lifetime = Lifetime::Day;
    int doorMinutes = 10;
    int attempts = 5;
    int unlockAttempts = 3;
    std::vector<int> waitSeconds = { 30, 60, 120 }; ///< after the 3rd, 4th, 5th failure; the last holds on
    int courierFailuresPerDay = 15;
    int dispatcherFailuresPerHour = 30;
    int depotFailuresPerDay = 50;
    int courierAlertPer100 = 8;
    int resendWaitSeconds = 60;
    int sendsPerIssue = 5;
    int issuesPerStop = 3;
    int messagesPerContactHour = 10;
    int messagesPerDay = 5000;
    bool oneCodePerStop = true;
    bool secondPerson = true;
    int overridesPerCourierDay = 2;
    int switchChannelMinutes = 5;
    int idleLockMinutes = 10;
    int personalDataDays = 30;
    QStringList countries; ///< empty: the depot's own

    /// Every key, in the order of product.md §3.
    static QStringList keys();
    /// The least and the most that @p key may be; nothing for one that is no number.
    static std::optional<std::pair<int, int>> range(const QString &key);
    /// The value of @p key as text; OutOfRange for an unknown key.
    Result<QString> value(const QString &key) const;
    /// This policy with @p key set; OutOfRange with the allowed range in the detail.
    Result<Policy> with(const QString &key, const QString &value) const;

    /// The wait after the @p failures-th failure of a stop, in seconds.
    int waitAfter(int failures) const;
};

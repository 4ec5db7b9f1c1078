// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/usecases/services.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// One thing a depot's health was asked about.
struct Finding {
    QString word; ///< engine, database, keys, log, clock, messages, channels
    bool isOk = true;
    QString detail; ///< a version, a number or an error's word; nothing of the depot's data
    std::vector<int> counts; ///< of keys: the newest epoch; messages: unknown, being sent; channels: how many
};

/// What `doctor` tells: nobody is signed in, so it names no delivery and no person, and it changes nothing.
class CheckDepot {
public:
    explicit CheckDepot(Services services);

    /// @p mark: the checkpoint kept outside the database, if there is one.
    std::vector<Finding> operator()(const std::optional<QByteArray> &mark);
    /// @p database: what somebody found who read its tables, which may take long, beside other work.
    std::vector<Finding> besides(const Result<void> &database, const std::optional<QByteArray> &mark);

private:
    Finding keys();
    Finding messages();
    Finding channels();

    Services m_services;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/runtime/loghealth.h"
#include "ui/healthitem.h"

#include <QCoreApplication>

#include <optional>

class Session;
struct ChannelHealth;

/// How the health of the desk is said, in a few words and in sentences.
class HealthWords {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)

public:
    static HealthItem::State database(const std::optional<Error> &lost);
    static HealthItem::State channel(const ChannelHealth &channel);
    /// @p checkedAt: the time of the last whole check, in words; empty when there was none.
    static HealthItem::State log(const LogHealth &health, const QString &checkedAt);
    /// "Priya Nayar, dispatcher"
    static QString person(const Session &session);
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"

#include <QCoreApplication>

class Actions;
class QAction;

/// Which acts on deliveries the state allows, and in their tool tips why not. Core decides in the end; this saves a
/// dispatcher from asking in vain.
class CardActions {
    Q_DECLARE_TR_FUNCTIONS(CardActions)

public:
    explicit CardActions(Actions &actions);

    void enableForNone();
    void enableForSeveral();
    void enableFor(const DeliveryInFull &full);

    /// Why the code can't be sent again whatever the time; empty: it can.
    static QString resendRefusal(const DeliveryInFull &full);

private:
    /// Enabled where there is no @p refusal.
    static void allow(QAction *action, const QString &refusal);
    static QString lockedRefusal(const DeliveryInFull &full);
    static QString newCodeRefusal(const DeliveryInFull &full);
    static QString unlockRefusal(const DeliveryInFull &full);

    Actions &m_actions;
};

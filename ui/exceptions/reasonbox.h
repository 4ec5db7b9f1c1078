// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reasons.h"

#include <QComboBox>

/// The reasons an act takes. Nothing is chosen at first, so that nobody gives a reason by pressing Enter.
class ReasonBox : public QComboBox {
    Q_OBJECT

public:
    explicit ReasonBox(ReasonedAct act, QWidget *parent = nullptr);

    /// The log's word; empty while none is chosen.
    QString reason() const { return currentData().toString(); }
};

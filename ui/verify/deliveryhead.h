// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"
#include "core/domain/route.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class Actions;
class ChipLabel;
class HintButton;
class PlainLabel;
struct Desk;

/// Which delivery this is: what a caller names, in the order it is asked for.
class DeliveryHead : public QWidget {
    Q_OBJECT

public:
    DeliveryHead(const Desk &desk, Actions &actions, QWidget *parent);

    /// Somebody has it at hand at another station.
    void setOther(const std::optional<DeliveryInFull::OtherStation> &other, Instant now);
    void setRow(const BoardRow &row, Instant now);
    /// Who may read the code out when it is not the route's courier.
    void setCouriers(const std::vector<Courier> &couriers);

    /// The courier who was named; empty: the route's.
    const QString &namedCourier() const { return m_named; }
    /// The one who is meant, for words.
    QString courier() const;

private:
    void build(const Desk &desk, Actions &actions);
    void nameCourier(const QString &name);
    void showCourier();
    QString facts(const BoardRow &row) const;

    BoardRow m_row;
    QString m_named;
    std::vector<Courier> m_couriers;
    PlainLabel *m_reference;
    ChipLabel *m_chip;
    PlainLabel *m_recipient;
    PlainLabel *m_address;
    PlainLabel *m_facts;
    PlainLabel *m_note;
    PlainLabel *m_other;
    QTimer m_otherEnds;
    HintButton *m_courier;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

bool BoardView::holds(const PreparedRow &row) const
{
    const Delivery::State state = row.row.delivery.state;
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::NeedsAttention:
        return row.isAttentionNeeded;
    case Kind::Planned:
        return state == Delivery::State::Planned;
    case Kind::CodeIssued:
        return state == Delivery::State::CodeIssued;
    case Kind::HandedOff:
        return state == Delivery::State::HandedOff;
    case Kind::Undelivered:
        return state == Delivery::State::Undelivered;
    case Kind::Route:
        return row.row.route == route;
    }
    return false;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delivery.h"

#include "core/domain/wordlookup.h"

QString word(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Planned:
        return QStringLiteral("planned");
    case Delivery::State::CodeIssued:
        return QStringLiteral("code_issued");
    case Delivery::State::HandedOff:
        return QStringLiteral("handed_off");
    case Delivery::State::Undelivered:
        return QStringLiteral("undelivered");
    case Delivery::State::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<Delivery::State> deliveryState(const QString &text)
{
    return valueOfWord(text,
        std::array{
            Delivery::State::Planned,
            Delivery::State::CodeIssued,
            Delivery::State::HandedOff,
            Delivery::State::Undelivered,
            Delivery::State::Cancelled,
        });
}

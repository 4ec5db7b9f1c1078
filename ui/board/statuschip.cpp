// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/statuschip.h"

#include "ui/board/boardwords.h"

namespace {

struct Look {
    const char *icon;
    ChipLook::Tone tone;
};

Look lookOf(BoardStatus status)
{
    using Tone = ChipLook::Tone;
    switch (status) {
    case BoardStatus::AtTheDoor:
        return { "map-pin", Tone::Accent };
    case BoardStatus::NeedsApproval:
        return { "hourglass", Tone::Warn };
    case BoardStatus::Locked:
        return { "lock", Tone::Bad };
    case BoardStatus::Expired:
        return { "timer-off", Tone::Warn };
    case BoardStatus::CodeIssued:
        return { "key-round", Tone::Neutral };
    case BoardStatus::Planned:
        return { "circle-dashed", Tone::Outline };
    case BoardStatus::HandedOff:
        return { "circle-check", Tone::Ok };
    case BoardStatus::Override:
        return { "id-card", Tone::Ok };
    case BoardStatus::Undelivered:
        return { "package-x", Tone::NeutralOutlined };
    case BoardStatus::Cancelled:
        return { "ban", Tone::Neutral };
    }
    return { nullptr, Tone::Neutral };
}

} // namespace

ChipLook statusChip(BoardStatus status)
{
    const Look look = lookOf(status);
    return { BoardWords::status(status), QString::fromLatin1(look.icon), look.tone,
        status == BoardStatus::Cancelled ? ChipLook::Text::Struck : ChipLook::Text::Plain };
}

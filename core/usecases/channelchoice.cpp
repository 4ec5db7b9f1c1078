// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/channelchoice.h"

#include "core/ports/phonerules.h"

#include <algorithm>

namespace {

bool isIn(const std::vector<ChannelKind> &kinds, ChannelKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

ChannelChoice::ChannelChoice(const PhoneRules &phones, const Contact &contact)
    : m_contact(contact)
    , m_line(contact.phone ? phones.lineOf(*contact.phone) : PhoneLine::Unknown)
{
}

bool ChannelChoice::reaches(ChannelKind kind) const
{
    switch (kind) {
    case ChannelKind::Sms:
        return m_contact.phone && !isLandline();
    case ChannelKind::Voice:
        return m_contact.phone.has_value();
    case ChannelKind::Email:
        return m_contact.email.has_value();
    case ChannelKind::Tray:
        return !m_contact.isEmpty();
    }
    return false;
}

bool ChannelChoice::isUsual(ChannelKind kind) const
{
    return reaches(kind) && (kind != ChannelKind::Voice || isLandline());
}

std::optional<ChannelKind> ChannelChoice::among(
    const std::vector<ChannelKind> &kinds, const std::optional<ChannelKind> &wanted) const
{
    if (!wanted && isLandline() && isIn(kinds, ChannelKind::Voice))
        return ChannelKind::Voice;
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](ChannelKind kind) {
        if (kind == ChannelKind::Tray)
            return reaches(kind);
        return wanted ? kind == *wanted && reaches(kind) : isUsual(kind);
    });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<ChannelKind> ChannelChoice::insteadOf(ChannelKind tried, const std::vector<ChannelKind> &kinds) const
{
    const bool wasMail = tried == ChannelKind::Email;
    // A call comes last: to a phone that got no text it is what is left.
    for (const ChannelKind kind : { wasMail ? ChannelKind::Sms : ChannelKind::Email, ChannelKind::Voice }) {
        if (kind != tried && isIn(kinds, kind) && reaches(kind) && (!wasMail || isUsual(kind)))
            return kind;
    }
    return std::nullopt;
}

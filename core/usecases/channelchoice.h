// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/message.h"

#include <optional>
#include <vector>

class PhoneRules;

/// Which kinds of channel can carry something to one contact: a landline takes no text, and nobody is called whose
/// phone does, unless that was asked for. The tray stands for every kind.
class ChannelChoice {
public:
    ChannelChoice(const PhoneRules &phones, const Contact &contact);

    bool reaches(ChannelKind kind) const;
    /// Of @p kinds, in their order: the one that is asked for, or the usual one; a landline is called where it can be.
    std::optional<ChannelKind> among(
        const std::vector<ChannelKind> &kinds, const std::optional<ChannelKind> &wanted) const;
    /// Of @p kinds the one that stands in for @p tried; over the other address, if there is one.
    std::optional<ChannelKind> insteadOf(ChannelKind tried, const std::vector<ChannelKind> &kinds) const;

    bool isLandline() const { return m_line == PhoneLine::Fixed; }

private:
    bool isUsual(ChannelKind kind) const;

    Contact m_contact;
    PhoneLine m_line = PhoneLine::Unknown;
};

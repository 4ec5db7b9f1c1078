// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channelbook.h"
#include "core/storage/statement.h"

/// The channels an administrator set up, in SQL; their secrets are elsewhere.
class SqlChannelBook : public ChannelBook {
public:
    explicit SqlChannelBook(Connection &connection);

    Result<void> add(const ChannelSettings &channel) override;
    Result<void> change(const ChannelSettings &channel) override;
    Result<std::vector<ChannelSettings>> active() override;

private:
    Statement m_add;
    Statement m_change;
    Statement m_active;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"

#include <vector>

/// Rows of a board as tests need them, without a core.
class BoardRowBuilder {
public:
    explicit BoardRowBuilder(const QString &reference);

    BoardRowBuilder &to(const QString &recipient);
    BoardRowBuilder &at(const QString &address);
    BoardRowBuilder &on(const QString &route, int position);
    BoardRowBuilder &in(Delivery::State state);
    BoardRowBuilder &issue(Issue::State state, Instant expiresAt);
    BoardRowBuilder &message(Message::State state, ChannelKind kind = ChannelKind::Sms);
    BoardRowBuilder &attempts(int attempts);
    BoardRowBuilder &window(int from, int until);
    BoardRowBuilder &atTheDoor();
    BoardRowBuilder &withoutContact();
    operator BoardRow() const { return m_row; }

private:
    BoardRow m_row;
};

/// 2026-11-24 11:46 UTC.
Instant quarterToTwelve();

/// A planned delivery, reachable by phone.
inline BoardRowBuilder aRow(const QString &reference) { return BoardRowBuilder(reference); }

/// A row of every status, in the order of BoardStatus, as far as there is a way to it.
std::vector<BoardRow> rowsOfEveryStatus();

/// @p count rows of mixed states, the same at every call.
std::vector<BoardRow> manyRows(int count);

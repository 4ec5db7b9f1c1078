// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QCoreApplication>

/// A route's name as narrow columns need it: "R1 Harbour" is "R1" and "Harbour", "North" has no short part.
struct RouteName {
    QString shortName; ///< never empty unless the name is
    QString rest;
};

RouteName routeName(const QString &name);

/// What the board says of a row in words, the same in cells, tool tips, exports and to screen readers (design.md §3).
class BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    static QString status(BoardStatus status);
    static QString message(MessageStatus message);
    /// With the channel: "SMS: Sent".
    static QString messageInFull(const PreparedRow &row);
    static QString time(const BoardRow &row); ///< "11–13", or a dash
    static QString stop(const BoardRow &row); ///< "R1 · 18"
    static QString attempts(const BoardRow &row); ///< "1 of 5", or a dash
    static QString nothing(); ///< the dash of an empty cell
    /// "Locked. NG-417259, Ruth Ashdown, 2 Tannery Court, R4 stop 13, 5 of 5 attempts used."
    static QString sentence(const PreparedRow &row);
};

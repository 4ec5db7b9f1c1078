// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

/// One thing everybody at the desk should know.
struct Notice {
    /// The most urgent first; there is at most one of each.
    enum class Kind {
        DatabaseLost,
        ClockToConfirm,
        StartFinding,
        LoadFailed,
        ChannelDown,
        LogBroken,
        RouteLeaving,
        CourierCall,
        UncleanEnd,
        Imported,
        Practice,
    };
    enum class Look { Ok, Warn, Bad, Info };
    enum class Closing { Allowed, Impossible };

    Kind kind = Kind::Practice;
    Look look = Look::Info;
    QString lead; ///< in bold; a sentence of its own
    QString text;
    QString ticking; ///< a sentence that changes by the second; it stands after the text, and is not spoken
    QString button; ///< empty: none
    QKeySequence keys; ///< of the action that does the same
    Closing closing = Closing::Allowed;

    bool operator==(const Notice &) const = default;
};

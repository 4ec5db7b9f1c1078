// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"

#include <QCoreApplication>

/// One line of a delivery's history as it is shown.
struct TimelineLine {
    enum class Tone { Plain, Good, Bad };

    Tone tone = Tone::Plain;
    QString icon;
    QString what;
    QString who; ///< second line; empty: the station by itself
};

/// Words what the log says of a stop. A wrong entry is one, and no more is said of it.
class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    static TimelineLine line(const TimelineEntry &entry);

private:
    static QString what(const TimelineEntry &entry);
    static QString refused(const TimelineEntry &entry);
    static QString who(const TimelineEntry &entry);
};

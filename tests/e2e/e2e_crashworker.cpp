// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends what is due in a profile once and ends outright at a labelled point of that: e2e_crashworker PROFILE MAILBOX
// KEY SHIFT [POINT]. Without a point it says the labels it passed, a line each.
#include "tests/e2e/crashpoints.h"
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/shiftedclock.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Mailbox mailbox{ arguments.value(2), arguments.value(3).toLatin1() };
    const auto shift = std::make_shared<std::atomic<qint64>>(arguments.value(4).toLongLong());
    CrashPoints points;
    const auto depot = OpenDepot::openChanged(arguments.value(1), [&](CoreParts &parts) {
        makeCrashable(parts, points, mailbox);
        parts.clock = std::make_unique<ShiftedClock>(shift);
    });
    if (!depot)
        qFatal("%s %s", qPrintable(word(depot.error().code)), qPrintable(depot.error().detail));
    points.arm(arguments.value(5));
    (void)required(depot->send());
    for (const QString &label : points.passed())
        std::printf("%s\n", qPrintable(label));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watch.h"

#include "app/ctl/opendepot.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <optional>

namespace {

volatile std::sig_atomic_t stopWanted = 0;

void onSignal(int) { stopWanted = 1; }

} // namespace

Result<SendSummary> sendUntilStopped(DoorcodeCore &core, const Session &session)
{
    SendSummary sum;
    std::optional<Error> failure;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    core.stayOpen();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (stopWanted != 0)
            return QCoreApplication::quit();
        const auto sent = answered(core.send(session, DoorcodeCore::Send::WhatIsDue));
        if (!sent && sent.error().code != ErrorCode::DatabaseBusy) { // busy: another Doorcode sends just now
            failure = sent.error();
            return QCoreApplication::quit();
        }
        if (sent) {
            sum.sent += sent->sent;
            sum.failed += sent->failed;
            sum.later += sent->later;
        }
    });
    timer.start(std::chrono::seconds(1));
    QCoreApplication::exec();
    if (failure)
        return *failure;
    return sum;
}

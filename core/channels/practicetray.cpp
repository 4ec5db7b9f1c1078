// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/practicetray.h"

#include "core/domain/messagetext.h"

#include <QPromise>

#include <utility>

namespace {

QFuture<SendReport> taken(const QString &reference)
{
    QPromise<SendReport> promise;
    promise.start();
    promise.addResult(SendReport{ SendReport::Result::Accepted, reference, {}, {} });
    promise.finish();
    return promise.future();
}

} // namespace

ChannelKind PracticeTray::kind() const { return ChannelKind::Tray; }

bool PracticeTray::canReach(const Contact &contact) const { return !contact.isEmpty(); }

QFuture<SendReport> PracticeTray::send(OutgoingMessage message)
{
    wipe(message.text);
    return taken(message.id.text());
}

void PracticeTray::endBatch() {}

QFuture<SendReport> PracticeTray::test() { return taken({}); }

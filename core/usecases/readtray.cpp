// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readtray.h"

#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/messages.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/renderedmessage.h"

ReadTray::ReadTray(Services services, std::vector<MessageTexts> texts)
    : m_services(services)
    , m_texts(std::move(texts))
{
}

Result<std::vector<TrayMessage>> ReadTray::operator()(const Session &session, int most)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if ((*depot)->kind != Depot::Kind::Practice)
        return ErrorCode::NotPractice;
    const auto sent = m_services.storage.messages().list(Message::State::Sent, most);
    if (!sent)
        return sent.error();
    const auto texts = textsInUse(m_services.storage, m_texts);
    if (!texts)
        return texts.error();
    std::vector<TrayMessage> shown;
    for (const Message &message : *sent) {
        const auto stop = m_services.storage.stops().find(message.stop);
        if (!stop)
            return stop.error();
        const auto found = issueOf(m_services.storage, message);
        if (!found)
            return found.error();
        const Issue *const issue = *found ? &**found : nullptr;
        auto rendered = renderMessage(m_services, *texts, **depot, **stop, message, issue, message.queuedAt);
        if (!rendered && rendered.error().code == ErrorCode::KeyMissing)
            continue;
        if (!rendered)
            return rendered.error();
        const auto deliveries = m_services.storage.deliveries().ofStop(message.stop);
        if (!deliveries)
            return deliveries.error();
        TrayMessage tray{ message, contactText(issue ? (*stop)->contact : message.noticeTo).trimmed(), {},
            std::move(rendered->text) };
        for (const Delivery &delivery : *deliveries)
            tray.references.append(delivery.reference);
        shown.push_back(std::move(tray));
    }
    return shown;
}

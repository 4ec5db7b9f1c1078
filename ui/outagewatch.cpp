// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outagewatch.h"

#include "core/runtime/doorcodecore.h"
#include "ui/healthwords.h"

#include <QWidget>

#include <algorithm>

OutageWatch::OutageWatch(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void OutageWatch::setChannels(const std::vector<ChannelHealth> &channels)
{
    const auto down = std::find_if(
        channels.begin(), channels.end(), [](const ChannelHealth &channel) { return channel.waiting > 0; });
    if (down == channels.end()) {
        m_outage = Outage::None;
        return;
    }
    if (m_outage == Outage::None)
        m_outage = Outage::Untold;
    if (m_outage == Outage::Told || m_window.isActiveWindow())
        return;
    m_outage = Outage::Told;
    const HealthItem::State said = HealthWords::channel(*down);
    Q_EMIT outageUnseen(said.words + QLatin1Char('.'), said.detail);
}

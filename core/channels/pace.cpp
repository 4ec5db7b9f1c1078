// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/pace.h"

#include <algorithm>

Pace::Pace(std::optional<double> perSecond)
{
    if (perSecond && *perSecond > 0)
        m_between = std::chrono::nanoseconds(qint64(1e9 / *perSecond));
}

std::chrono::milliseconds Pace::wait(Moment now) const
{
    return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(m_next - now));
}

void Pace::onSent(Moment now)
{
    constexpr auto tick = std::chrono::milliseconds(5); // by which a timer may be late without the rate suffering
    m_next = now - m_next < tick ? m_next + m_between : now + m_between;
}

void Pace::rest(Moment moment) { m_next = std::max(m_next, moment); }

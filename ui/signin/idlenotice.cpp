// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idlenotice.h"

#include "ui/style/appearance.h"
#include "ui/widgets/resultband.h"

#include <QVBoxLayout>

IdleNotice::IdleNotice(const Appearance &appearance, QWidget &window)
    : QWidget(&window)
    , m_appearance(appearance)
    , m_band(new ResultBand(appearance, this))
{
    setObjectName(QStringLiteral("idleNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_seconds = std::max(m_seconds - 1, 0);
        say();
    });
    hide();
}

void IdleNotice::countDown(std::chrono::milliseconds left)
{
    m_seconds = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    say();
    const int width = std::min(m_appearance.scaled(420), parentWidget()->width());
    resize(width, std::max(heightForWidth(width), sizeHint().height()));
    move((parentWidget()->width() - width) / 2, m_appearance.scaled(40));
    show();
    raise();
    m_tick.start();
}

void IdleNotice::end()
{
    m_tick.stop();
    hide();
}

void IdleNotice::say()
{
    m_band->tell(ResultBand::Tone::Warn, tr("The screen will be locked in %n second(s).", nullptr, m_seconds),
        tr("Press a key or move the mouse to go on."));
}

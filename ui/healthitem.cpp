// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthitem.h"

#include "core/common/plaintext.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltiptext.h"

#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace {

QColor colourOf(HealthItem::Mood mood, const Tokens &tokens)
{
    switch (mood) {
    case HealthItem::Mood::Ok:
        return tokens.ok.text;
    case HealthItem::Mood::Neutral:
        return tokens.muted;
    case HealthItem::Mood::Warn:
        return tokens.warn.text;
    case HealthItem::Mood::Bad:
        return tokens.bad.text;
    }
    return tokens.muted;
}

} // namespace

HealthItem::HealthItem(const char *name, const Appearance &appearance, QWidget *parent)
    : QToolButton(parent)
    , m_appearance(appearance)
{
    setObjectName(QString::fromLatin1(name));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &HealthItem::openDetail);
    connect(&appearance, &Appearance::changed, this, &HealthItem::dress);
}

void HealthItem::show(const State &state)
{
    m_state = state;
    setText(QString(plain(state.words)).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(toolTipText(plain(state.detail)));
    setAccessibleName(plain(state.words));
    setAccessibleDescription(plain(state.detail));
    dress();
    QToolButton::show();
}

void HealthItem::offer(QAction *action) { m_offered.append(action); }

void HealthItem::dress()
{
    const int pixels = m_appearance.scaled(14);
    const QColor colour = colourOf(m_state.mood, m_appearance.tokens());
    const int gap = m_appearance.scaled(4); // which a tool button leaves to its icon
    const QPixmap icon = tintedPixmap(QString::fromLatin1(m_state.icon), colour, { pixels, devicePixelRatioF() });
    QPixmap apart(QSize(pixels + gap, pixels) * devicePixelRatioF());
    apart.setDevicePixelRatio(devicePixelRatioF());
    apart.fill(Qt::transparent);
    QPainter(&apart).drawPixmap(layoutDirection() == Qt::RightToLeft ? gap : 0, 0, icon);
    setIconSize(QSize(pixels + gap, pixels));
    setIcon(QIcon(apart));
    setFont(m_state.mood == Mood::Bad ? m_appearance.typography().smallStrong() : m_appearance.typography().small());
    QPalette colours = palette();
    const bool isAlarming = m_state.mood == Mood::Bad || m_state.mood == Mood::Warn;
    colours.setColor(QPalette::ButtonText, isAlarming ? colour : m_appearance.tokens().text);
    setPalette(colours);
}

void HealthItem::openDetail()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new PlainLabel(m_appearance, TextStyle::Body, menu);
    words->setText(m_state.detail);
    words->setWordWrap(true);
    words->setMargin(m_appearance.scaled(12));
    words->setMinimumWidth(m_appearance.scaled(280));
    auto *held = new QWidgetAction(menu);
    held->setDefaultWidget(words);
    menu->addAction(held);
    for (QAction *action : std::as_const(m_offered)) {
        if (action->isVisible())
            menu->addAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

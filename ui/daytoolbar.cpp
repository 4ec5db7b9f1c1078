// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daytoolbar.h"

#include "ui/actions.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/verify/scanedit.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QWidgetAction>

namespace {

/// A tool button of Qt's leaves next to nothing between icon and words.
class SpacedButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (option->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            option->text.prepend(QChar(0x2002)); // as wide as half a letter
    }
};

} // namespace

DayToolBar::DayToolBar(const Desk &desk, const Actions &actions, QWidget *parent)
    : QToolBar(tr("Day"), parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("dayToolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addDate(actions);
    addSeparator();
    addActs(actions);
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_scanEdit = new ScanEdit(m_desk, this);
    m_scanEdit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addWidget(m_scanEdit);
    connect(&desk.appearance, &Appearance::changed, this, &DayToolBar::dress);
    dress();
}

void DayToolBar::addDate(const Actions &actions)
{
    addButton(actions.previousDay, Qt::ToolButtonIconOnly);
    m_calendar = new QCalendarWidget(this);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setAccessibleName(tr("Choose the day"));
    calm(*m_calendar);
    auto *held = new QWidgetAction(this);
    held->setDefaultWidget(m_calendar);
    auto *menu = new QMenu(this);
    menu->addAction(held);
    connect(m_calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &date) {
        menu->close();
        Q_EMIT dateChosen(date);
    });
    connect(m_calendar, &QCalendarWidget::clicked, m_calendar, &QCalendarWidget::activated);
    m_date = new SpacedButton(this);
    m_date->setObjectName(QStringLiteral("dateButton"));
    m_date->setToolTip(tr("Choose the day"));
    m_date->setIcon(lineIcon("calendar-days"));
    m_date->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_date->setPopupMode(QToolButton::InstantPopup);
    m_date->setMenu(menu);
    addWidget(m_date);
    addButton(actions.nextDay, Qt::ToolButtonIconOnly);
    addButton(actions.today, Qt::ToolButtonTextOnly);
}

void DayToolBar::addActs(const Actions &actions)
{
    m_acts += addButton(actions.importManifest, Qt::ToolButtonTextBesideIcon);
    addIssue(actions);
    m_acts += addButton(actions.undelivered, Qt::ToolButtonTextBesideIcon);
    m_acts += addButton(actions.dayReport, Qt::ToolButtonTextBesideIcon);
}

void DayToolBar::addIssue(const Actions &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions({ actions.issueCodes, actions.issueRoute, actions.issueDay });
    auto *issue = new SpacedButton(this);
    issue->setObjectName(QStringLiteral("issueButton"));
    issue->setText(tr("Issue codes"));
    issue->setIcon(lineIcon("send"));
    issue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    issue->setPopupMode(QToolButton::InstantPopup);
    issue->setFocusPolicy(Qt::TabFocus);
    issue->setMenu(menu);
    issue->setToolTip(issue->text());
    m_acts += issue;
    addWidget(issue)->setVisible(actions.issueCodes->isVisible());
}

QToolButton *DayToolBar::addButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new SpacedButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    QAction *place = addWidget(button);
    place->setVisible(action->isVisible());
    return button;
}

void DayToolBar::showDate(const QDate &date)
{
    m_date->setText(QLocale().toString(date, tr("ddd d MMM yyyy", "a date's format, as in Tue 24 Nov 2026")));
    m_date->setAccessibleName(QLocale().toString(date, QLocale::LongFormat));
    m_calendar->setSelectedDate(date);
    m_scanEdit->setDay(date);
}

void DayToolBar::dress()
{
    setIconSize(QSize(m_desk.appearance.scaled(18), m_desk.appearance.scaled(18)));
    m_date->setFont(m_desk.appearance.typography().bodyStrong());
    fit();
}

void DayToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

/// Where room is short the acts give up their words: the scan field is always in sight.
void DayToolBar::fit()
{
    const auto show = [this](Qt::ToolButtonStyle style) {
        for (QToolButton *act : std::as_const(m_acts))
            act->setToolButtonStyle(style);
    };
    show(Qt::ToolButtonTextBesideIcon);
    int needed = 0;
    for (QAction *place : actions()) {
        const QWidget *widget = widgetForAction(place);
        if (widget && place->isVisible())
            needed += std::max(widget->sizeHint().width(), 0);
    }
    constexpr int between = 4;
    if (needed + between * int(actions().size()) > width())
        show(Qt::ToolButtonIconOnly);
}

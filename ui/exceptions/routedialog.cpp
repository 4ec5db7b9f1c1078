// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/routedialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/print/writtentime.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QTimeEdit>

#include <algorithm>

RouteDialog::RouteDialog(const Desk &desk, const QString &route, const QDate &date, QWidget *parent)
    : ActDialog(desk, tr("Route %1").arg(route), tr("Save the route"), parent)
    , m_route(route)
    , m_date(date)
    , m_courier(new QComboBox(this))
    , m_hasTime(new QCheckBox(tr("&Leaves at"), this))
    , m_leaves(timeField(QTime(9, 0), this))
    , m_onlyThisDay(new QCheckBox(tr("For %1 &only").arg(mediumDate(QLocale(), date)), this))
{
    setObjectName(QStringLiteral("routeDialog"));
    setExplanation(
        tr("Codes planned for the route's leaving are issued at that time. A day with a courier or time of its "
           "own keeps it."));
    m_courier->setObjectName(QStringLiteral("courierBox"));
    m_courier->setEditable(true);
    m_courier->setInsertPolicy(QComboBox::NoInsert);
    m_hasTime->setObjectName(QStringLiteral("hasLeaveTime"));
    m_leaves->setObjectName(QStringLiteral("leaveTime"));
    m_leaves->setAccessibleName(tr("Time the route leaves at"));
    m_leaves->setEnabled(false);
    m_onlyThisDay->setObjectName(QStringLiteral("onlyThisDay"));
    m_onlyThisDay->setChecked(true);
    form().addRow(tr("&Courier"), m_courier);
    form().addRow(m_hasTime, m_leaves);
    form().addRow(QString(), m_onlyThisDay);
    connect(m_hasTime, &QCheckBox::toggled, m_leaves, &QWidget::setEnabled);
    connect(m_hasTime, &QCheckBox::clicked, m_leaves, [this] { m_leaves->setFocus(); });
    connect(m_onlyThisDay, &QCheckBox::toggled, this, &RouteDialog::readRoute);
    connect(this, &ActDialog::actWanted, this, &RouteDialog::save);
    read();
    m_courier->setFocus();
}

void RouteDialog::read()
{
    await<std::vector<Courier>>(desk().core.couriers(desk().session), [this](const std::vector<Courier> &couriers) {
        showCouriers(couriers);
        readRoute();
    });
}

void RouteDialog::readRoute()
{
    await<std::vector<Route>>(
        desk().core.routes(desk().session, date()), [this](const std::vector<Route> &routes) { showRoute(routes); });
}

std::optional<QDate> RouteDialog::date() const
{
    return m_onlyThisDay->isChecked() ? std::optional(m_date) : std::nullopt;
}

void RouteDialog::showCouriers(const std::vector<Courier> &couriers)
{
    m_couriers = couriers;
    for (const Courier &courier : couriers) {
        if (courier.state == Courier::State::Active)
            m_courier->addItem(courier.name);
    }
}

void RouteDialog::showRoute(const std::vector<Route> &routes)
{
    const auto found
        = std::find_if(routes.begin(), routes.end(), [this](const Route &route) { return route.name == m_route; });
    if (found == routes.end())
        return;
    m_courier->setEditText({});
    for (const Courier &courier : m_couriers) {
        if (found->courier == courier.id)
            m_courier->setEditText(courier.name);
    }
    m_hasTime->setChecked(found->leaves.has_value());
    m_hasTime->setEnabled(!found->leaves); // a time can be changed, not taken away
    if (found->leaves)
        m_leaves->setTime(QTime(0, 0).addSecs(*found->leaves * 60));
}

void RouteDialog::save()
{
    const QString name = m_courier->currentText().trimmed();
    const bool isKnown = std::any_of(
        m_couriers.begin(), m_couriers.end(), [&name](const Courier &courier) { return courier.name == name; });
    if (isKnown || name.isEmpty())
        return setRoute();
    await<void>(desk().core.addCourier(desk().session, name), [this] { setRoute(); });
}

void RouteDialog::setRoute()
{
    const QString name = m_courier->currentText().trimmed();
    const auto courier = name.isEmpty() ? std::nullopt : std::optional(name);
    const auto leaves
        = m_hasTime->isChecked() ? std::optional(QTime(0, 0).secsTo(m_leaves->time()) / 60) : std::nullopt;
    await<void>(desk().core.setRoute(desk().session, m_route, courier, leaves, date()),
        [this] { finish(tr("Route %1 was saved.").arg(m_route)); });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/route.h"
#include "ui/widgets/actdialog.h"

#include <QDate>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QTimeEdit;

/// Who carries a route and when it leaves, for one day or from now on.
class RouteDialog : public ActDialog {
    Q_OBJECT

public:
    RouteDialog(const Desk &desk, const QString &route, const QDate &date, QWidget *parent);

private:
    void read();
    /// Courier and time as they are for the day, or always.
    void readRoute();
    void showCouriers(const std::vector<Courier> &couriers);
    void showRoute(const std::vector<Route> &routes);
    /// What the change is meant for.
    std::optional<QDate> date() const;
    void save();
    void setRoute();

    QString m_route;
    QDate m_date;
    std::vector<Courier> m_couriers;
    QComboBox *m_courier;
    QCheckBox *m_hasTime;
    QTimeEdit *m_leaves;
    QCheckBox *m_onlyThisDay;
};

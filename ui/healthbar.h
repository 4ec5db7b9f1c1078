// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/runtime/loghealth.h"
#include "ui/desk.h"

#include <QStatusBar>
#include <QTimer>

#include <vector>

class Actions;
class ElidedLabel;
class HealthItem;
class PlainLabel;
struct ChannelHealth;

/// The status bar: whether what the desk depends on works, who sits here, and the depot's time. Each item opens its
/// detail.
class HealthBar : public QStatusBar {
    Q_OBJECT

public:
    HealthBar(const Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// The depot's time, for the clock at the end.
    void setNow(Instant now);
    /// What became of an act, for a while and to be read aloud; the health stays in sight.
    void say(const QString &sentence);

Q_SIGNALS:
    /// As the channels are now, for whoever warns of them.
    void channelsRead(const std::vector<ChannelHealth> &channels);

private:
    void addPerson();
    void followCore();
    void askForChannels();
    void showChannels(const Result<std::vector<ChannelHealth>> &channels);
    void showDatabase(const std::optional<Error> &lost);
    void showLog(const LogHealth &health);
    QString timeOf(Instant instant) const;

    Desk m_desk;
    HealthItem *m_database;
    HealthItem *m_log;
    std::vector<HealthItem *> m_channels;
    ElidedLabel *m_said;
    PlainLabel *m_clock = nullptr;
    QTimer m_asking;
    QTimer m_saying;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

struct ChannelHealth;
class QWidget;

/// Tells of a channel that is down whoever does not look at the window: once for each outage, and never while they do,
/// because the window says it itself.
class OutageWatch : public QObject {
    Q_OBJECT

public:
    explicit OutageWatch(QWidget &window);

    void setChannels(const std::vector<ChannelHealth> &channels);

Q_SIGNALS:
    void outageUnseen(const QString &sentence, const QString &detail);

private:
    enum class Outage { None, Untold, Told };

    QWidget &m_window;
    Outage m_outage = Outage::None;
};

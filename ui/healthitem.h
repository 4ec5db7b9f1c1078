// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class Appearance;

/// One thing the desk depends on: an icon that says how it is, a few words, and what is known of it when clicked.
class HealthItem : public QToolButton {
    Q_OBJECT

public:
    enum class Mood { Ok, Neutral, Warn, Bad };
    struct State {
        Mood mood = Mood::Neutral;
        const char *icon = "circle";
        QString words;
        QString detail; ///< sentences; outside text in it is shown plainly
    };

    HealthItem(const char *name, const Appearance &appearance, QWidget *parent);

    void show(const State &state);
    /// Offered under the detail.
    void offer(QAction *action);

private:
    void dress();
    void openDetail();

    const Appearance &m_appearance;
    State m_state;
    QList<QAction *> m_offered;
};

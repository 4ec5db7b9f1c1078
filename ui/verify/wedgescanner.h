// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/verify/fieldbefore.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

class QKeyEvent;

/// Tells a scanner that types like a keyboard from a person, by its speed: a label scanned while the cursor is in some
/// other field is taken out of that field again and told as one. A person's keys are never held back.
class WedgeScanner : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestPause{ 35 }; ///< between two keys of a scanner; not reached
    static constexpr int fewestCharacters = 6;

    /// Listens to the whole program until it goes.
    explicit WedgeScanner(QObject *parent = nullptr);
    ~WedgeScanner() override;

    /// What the scanner was set up to put before each label; empty: nothing. With one, nothing else is a label.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    /// The longest time between two keys of the last label.
    std::chrono::milliseconds slowest() const { return std::chrono::milliseconds(m_slowest); }

Q_SIGNALS:
    /// A label, without prefix and line end.
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteArrival(const QKeyEvent &event);
    std::optional<quint64> timeOf(const QKeyEvent &event);
    bool onKey(const QKeyEvent &event, std::optional<quint64> time);
    void startOver();
    bool end();
    std::optional<QString> label() const;

    struct Arrival {
        int key;
        quint64 time;
    };
    QList<Arrival> m_arrivals; ///< at the window, of keys that no widget had yet
    QString m_prefix;
    QString m_keys; ///< so far, none later than longestPause after the one before
    quint64 m_last = 0; ///< the time of the last of them
    quint64 m_slowest = 0; ///< between two of them, in ms
    FieldBefore m_before;
    const void *m_lastEvent = nullptr;
    quint64 m_lastTimestamp = 0;
    bool m_lastWasTaken = false;
};

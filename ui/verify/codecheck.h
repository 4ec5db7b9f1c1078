// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/attempt.h"

#include <QObject>
#include <QTimer>

#include <chrono>

struct Desk;
struct VerifyRequest;

/// After how long a check that has no answer yet says so.
struct CheckPatience {
    std::chrono::milliseconds untilChecking{ 300 };
    std::chrono::milliseconds untilStillWaiting = std::chrono::seconds{ 5 };
};

/// One code on its way to core and back: one at a time, and whoever waits is told that it takes long.
class CodeCheck : public QObject {
    Q_OBJECT

public:
    CodeCheck(const Desk &desk, CheckPatience patience, QObject *parent);

    bool isRunning() const { return m_isRunning; }
    void start(VerifyRequest request);
    /// The answer is of no interest any more: another delivery is open. What core does is done all the same.
    void forget();

Q_SIGNALS:
    void takesAWhile();
    void takesLong();
    void answered(const Result<Verification> &answer);

private:
    const Desk &m_desk;
    QTimer m_while;
    QTimer m_long;
    bool m_isRunning = false;
    int m_number = 0; ///< of the newest check
};

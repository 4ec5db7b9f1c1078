// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/session.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class Appearance;
class DoorcodeCore;
class HintButton;
class PasswordEdit;
class QLineEdit;
class ResultBand;

/// Asks who one is. After some wrong passwords core lets one wait; the panel counts the seconds down.
class SignInPanel : public QWidget {
    Q_OBJECT

public:
    /// For unlocking there is but one name.
    enum class Who { Anybody, OneUser };

    SignInPanel(DoorcodeCore &core, const Appearance &appearance, Who who, QWidget *parent = nullptr);

    void setUser(const QString &name);
    void setDepot(const Depot &depot);
    /// Empties what was typed and puts the cursor where typing begins.
    void begin();
    /// How long a second takes; for tests.
    void setSecond(std::chrono::milliseconds second) { m_tick.setInterval(second); }

Q_SIGNALS:
    void signedIn(const Session &session);

private:
    void build();
    void trySignIn();
    void onAnswered(const Result<Session> &answer);
    void wait(int seconds);
    void onSecondPassed();
    void sayWait();

    DoorcodeCore &m_core;
    const Appearance &m_appearance;
    Who m_who;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    HintButton *m_signIn;
    ResultBand *m_band;
    ResultBand *m_practice;
    QTimer m_tick;
    int m_waitSeconds = 0;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QWidget>

class Appearance;
class DoorcodeCore;
class HintButton;
class PlainLabel;
class QLineEdit;

/// Where somebody says who they are: name and password, and in words what is wrong with them.
class SignInPanel : public QWidget {
    Q_OBJECT

public:
    SignInPanel(DoorcodeCore &core, const Appearance &appearance, QWidget *parent);

    void setTitle(const QString &title);
    /// Only this person may sign in here; empty: anybody.
    void setPerson(const QString &name);

Q_SIGNALS:
    void signedIn(const Session &session);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void signIn();

    DoorcodeCore &m_core;
    PlainLabel *m_title;
    PlainLabel *m_error;
    QLineEdit *m_name;
    QLineEdit *m_password;
    HintButton *m_signIn;
    bool m_isAsking = false;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/depot.h"
#include "core/domain/session.h"
#include "core/runtime/corethread.h"

class DoorcodeCore;
class QFormLayout;
class QLineEdit;
class QObject;
class QWidget;

/// Two rows of a form that ask somebody to sign in for one act.
class SignInRows {
public:
    /// @p name: who is expected; empty: anybody may enter a name.
    SignInRows(QFormLayout &form, const Depot &depot, const QString &name, QWidget *parent);

    bool isFilled() const;
    /// The session of whoever signed in; the password is gone from the field afterwards.
    Answer<Session> signIn(DoorcodeCore &core);
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *passwordField() const { return m_password; }

private:
    QLineEdit *m_name;
    QLineEdit *m_password;
};

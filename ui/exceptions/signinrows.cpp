// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/signinrows.h"

#include "core/runtime/doorcodecore.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(SignInRows)
};

} // namespace

SignInRows::SignInRows(QFormLayout &form, const Depot &depot, const QString &name, QWidget *parent)
    : m_name(new QLineEdit(name, parent))
    , m_password(new QLineEdit(parent))
{
    m_name->setObjectName(QStringLiteral("signInName"));
    m_name->setReadOnly(!name.isEmpty());
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    if (depot.kind == Depot::Kind::Practice)
        m_password->setPlaceholderText(Labels::tr("practice-depot-day, in this practice depot"));
    form.addRow(Labels::tr("&Supervisor"), m_name);
    form.addRow(Labels::tr("Pass&word"), m_password);
}

bool SignInRows::isFilled() const { return !m_name->text().trimmed().isEmpty() && !m_password->text().isEmpty(); }

Answer<Session> SignInRows::signIn(DoorcodeCore &core)
{
    const QString password = m_password->text();
    m_password->clear();
    return core.signIn(m_name->text().trimmed(), password);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

SignInPanel::SignInPanel(DoorcodeCore &core, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_title(new PlainLabel(appearance, TextStyle::Page, this))
    , m_error(new PlainLabel(appearance, TextStyle::Medium, this))
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_signIn(new HintButton(tr("Sign in"), appearance, this))
{
    m_title->setText(tr("Sign in"));
    m_error->setObjectName(QStringLiteral("signInError"));
    m_error->setWordWrap(true);
    m_error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    m_name->setObjectName(QStringLiteral("nameField"));
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_password->setEchoMode(QLineEdit::Password);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setKind(HintButton::Kind::Default);
    m_signIn->setHint(QKeySequence(Qt::Key_Return));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Password"), m_password);
    auto *column = new QVBoxLayout;
    column->setSpacing(appearance.scaled(12));
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addWidget(m_signIn, 0, Qt::AlignTrailing);
    auto *held = new QWidget(this);
    held->setLayout(column);
    held->setFixedWidth(appearance.scaled(360));
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(held, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    for (QLineEdit *field : { m_name, m_password }) {
        connect(field, &QLineEdit::textChanged, this, &SignInPanel::look);
        connect(field, &QLineEdit::returnPressed, this, &SignInPanel::signIn);
    }
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::signIn);
    look();
}

void SignInPanel::setTitle(const QString &title) { m_title->setText(title); }

void SignInPanel::setPerson(const QString &name)
{
    m_name->setText(name);
    m_name->setReadOnly(!name.isEmpty());
}

void SignInPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPanel::look()
{
    m_signIn->setEnabled(!m_isAsking && !m_name->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void SignInPanel::signIn()
{
    if (!m_signIn->isEnabled())
        return;
    m_isAsking = true;
    look();
    m_error->setText({});
    m_core.signIn(m_name->text().trimmed(), m_password->text()).then(this, [this](const Result<Session> &session) {
        m_isAsking = false;
        m_password->clear();
        look();
        if (session)
            Q_EMIT signedIn(*session);
        else
            m_error->setText(errorText(session.error()));
        m_password->setFocus();
    });
}

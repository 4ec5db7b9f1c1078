// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/signin/passwordedit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QFormLayout>
#include <QHBoxLayout>

SignInPanel::SignInPanel(DoorcodeCore &core, const Appearance &appearance, Who who, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_appearance(appearance)
    , m_who(who)
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_signIn(new HintButton(who == Who::OneUser ? tr("&Unlock") : tr("&Sign in"), appearance, this))
    , m_band(new ResultBand(appearance, this))
    , m_practice(new ResultBand(appearance, this))
{
    m_user->setObjectName(QStringLiteral("userName"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setReadOnly(who == Who::OneUser);
    m_user->setFocusPolicy(who == Who::OneUser ? Qt::NoFocus : Qt::StrongFocus);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("Password"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setKind(HintButton::Kind::Default);
    m_signIn->setHint(QKeySequence(Qt::Key_Return));
    m_band->setObjectName(QStringLiteral("signInBand"));
    build();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SignInPanel::onSecondPassed);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::trySignIn);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::trySignIn);
    connect(m_user, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
}

void SignInPanel::build()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("User &name"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), capsLockHint(*m_password, m_appearance));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_appearance.scaled(12));
    column->addWidget(m_practice);
    column->addLayout(form);
    column->addWidget(m_band);
    column->addLayout(buttons);
    column->addStretch();
}

void SignInPanel::setUser(const QString &name) { m_user->setText(name); }

void SignInPanel::setDepot(const Depot &depot)
{
    if (depot.kind != Depot::Kind::Practice)
        return m_practice->clear();
    m_practice->tell(ResultBand::Tone::Info, tr("Practice depot"),
        tr("Its users are practice, dispatcher, supervisor and administrator. Each has the password "
           "practice-depot-day."));
}

void SignInPanel::begin()
{
    m_password->clear();
    if (m_who == Who::Anybody)
        m_user->selectAll();
    (m_who == Who::Anybody ? m_user : static_cast<QLineEdit *>(m_password))->setFocus();
}

void SignInPanel::trySignIn()
{
    if (!m_signIn->isEnabled())
        return;
    if (m_user->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        m_band->tell(ResultBand::Tone::Warn, tr("Type your user name and your password."));
        return;
    }
    m_signIn->setEnabled(false);
    m_core.signIn(m_user->text(), m_password->take()).then(this, [this](const Result<Session> &answer) {
        onAnswered(answer);
    });
}

void SignInPanel::onAnswered(const Result<Session> &answer)
{
    m_signIn->setEnabled(true);
    if (answer) {
        m_band->clear();
        Q_EMIT signedIn(*answer);
        return;
    }
    if (answer.error().code == ErrorCode::SignInWait)
        return wait(answer.error().detail.toInt());
    m_band->tell(ResultBand::Tone::Bad, errorText(answer.error()));
    m_password->setFocus();
}

void SignInPanel::wait(int seconds)
{
    m_waitSeconds = seconds;
    m_signIn->setEnabled(false);
    m_tick.start();
    sayWait();
}

void SignInPanel::onSecondPassed()
{
    if (--m_waitSeconds > 0)
        return sayWait();
    m_tick.stop();
    m_signIn->setEnabled(true);
    m_band->tell(ResultBand::Tone::Info, tr("You can try again now."));
    m_password->setFocus();
}

void SignInPanel::sayWait()
{
    m_band->tell(ResultBand::Tone::Warn, tr("Too many failed sign-ins."),
        tr("Next try in %n second(s).", nullptr, m_waitSeconds));
}

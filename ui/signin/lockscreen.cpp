// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lockscreen.h"

#include "ui/desk.h"
#include "ui/signin/signinpanel.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

LockScreen::LockScreen(const Desk &desk)
    : m_panel(new SignInPanel(desk.core, desk.appearance, SignInPanel::Who::OneUser))
{
    setObjectName(QStringLiteral("lockScreen"));
    setWindowTitle(tr("Doorcode – locked"));
    m_panel->setDepot(desk.depot);
    m_panel->setUser(desk.session.name());
    m_panel->setFixedWidth(desk.appearance.scaled(420));
    auto *title = new PlainLabel(desk.appearance, TextStyle::Page);
    title->setText(tr("Locked"));
    auto *words = new PlainLabel(desk.appearance, TextStyle::Muted);
    words->setText(tr("%1. Messages that are due are still sent.").arg(desk.depot.name));
    words->setWordWrap(true);
    auto *change = new HintButton(tr("&Change user…"), desk.appearance);
    change->setObjectName(QStringLiteral("changeUser"));

    auto *inner = new QVBoxLayout;
    inner->setSpacing(desk.appearance.scaled(12));
    inner->addStretch();
    inner->addWidget(title);
    inner->addWidget(words);
    inner->addWidget(m_panel);
    inner->addWidget(change, 0, Qt::AlignLeading);
    inner->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(inner);
    row->addStretch();
    connect(m_panel, &SignInPanel::signedIn, this, &LockScreen::unlocked, Qt::QueuedConnection);
    connect(change, &QPushButton::clicked, this, &LockScreen::changeUserAsked, Qt::QueuedConnection);
}

void LockScreen::begin() { m_panel->begin(); }

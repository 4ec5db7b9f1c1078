// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/liftblockdialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/exceptions/reasonbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

LiftBlockDialog::LiftBlockDialog(const Desk &desk, QWidget *parent)
    : ActDialog(desk, tr("Lift a block"), tr("Lift the block"), parent)
    , m_party(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_reason(new ReasonBox(ReasonedAct::Lift, this))
    , m_remark(new QLineEdit(this))
    , m_supervisor((form().addRow(tr("&Who is blocked"), m_party), form().addRow(tr("&Name"), m_name),
                       form().addRow(tr("&Reason"), m_reason), form().addRow(tr("Re&mark"), m_remark), form()),
          desk.depot, desk.session.name(), this)
{
    setObjectName(QStringLiteral("liftBlockDialog"));
    setExplanation(tr("The same number of failures is allowed once more, for that day or hour."));
    m_party->setObjectName(QStringLiteral("partyBox"));
    m_party->addItem(tr("Courier"), int(BlockedParty::Courier));
    m_party->addItem(tr("Dispatcher"), int(BlockedParty::Dispatcher));
    m_name->setObjectName(QStringLiteral("blockedName"));
    m_remark->setObjectName(QStringLiteral("remarkField"));
    setActAllowed(false);
    connect(m_name, &QLineEdit::textChanged, this, &LiftBlockDialog::look);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &LiftBlockDialog::look);
    connect(m_supervisor.passwordField(), &QLineEdit::textChanged, this, &LiftBlockDialog::look);
    connect(this, &ActDialog::actWanted, this, &LiftBlockDialog::lift);
    m_name->setFocus();
}

void LiftBlockDialog::look()
{
    setActAllowed(!m_name->text().trimmed().isEmpty() && !m_reason->reason().isEmpty() && m_supervisor.isFilled());
}

void LiftBlockDialog::lift()
{
    await<Session>(m_supervisor.signIn(desk().core), [this](const Session &session) {
        const bool isCourier = m_party->currentData().toInt() == int(BlockedParty::Courier);
        const std::optional<QString> name = m_name->text().trimmed();
        const auto courier = isCourier ? name : std::nullopt;
        const auto dispatcher = isCourier ? std::nullopt : name;
        await<void>(desk().core.lift(session, courier, dispatcher, m_reason->reason(), m_remark->text().trimmed()),
            [this] { finish(tr("The block of %1 is lifted.").arg(m_name->text().trimmed())); });
    });
}

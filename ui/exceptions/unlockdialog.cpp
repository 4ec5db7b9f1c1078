// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/unlockdialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/exceptions/reasonbox.h"

#include <QFormLayout>
#include <QLineEdit>

UnlockDialog::UnlockDialog(const Desk &desk, const BoardRow &row, QWidget *parent)
    : ActDialog(desk, tr("Unlock %1?").arg(row.delivery.reference), tr("Unlock"), parent)
    , m_row(row)
    , m_reason(new ReasonBox(ReasonedAct::Unlock, this))
    , m_remark(new QLineEdit(this))
    , m_supervisor((form().addRow(tr("&Reason"), m_reason), form().addRow(tr("Re&mark"), m_remark), form()), desk.depot,
          desk.session.name(), this)
{
    setObjectName(QStringLiteral("unlockDialog"));
    m_remark->setObjectName(QStringLiteral("remarkField"));
    setExplanation(tr("The stop gets more attempts, once for this date. The code stays the same."));
    setActAllowed(false);
    const auto look = [this] { setActAllowed(!m_reason->reason().isEmpty() && m_supervisor.isFilled()); };
    connect(m_reason, &QComboBox::currentIndexChanged, this, look);
    connect(m_supervisor.passwordField(), &QLineEdit::textChanged, this, look);
    connect(this, &ActDialog::actWanted, this, &UnlockDialog::unlock);
    m_reason->setFocus();
}

void UnlockDialog::unlock()
{
    await<Session>(m_supervisor.signIn(desk().core), [this](const Session &session) {
        await<void>(desk().core.unlock(session, m_row.delivery.id, m_reason->reason(), m_remark->text().trimmed()),
            [this] { finish(tr("%1 is unlocked.").arg(m_row.delivery.reference)); });
    });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/newcodedialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/exceptions/reasonbox.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>

NewCodeDialog::NewCodeDialog(const Desk &desk, const BoardRow &row, QWidget *parent)
    : ActDialog(desk, tr("New code for %1?").arg(row.delivery.reference), tr("Make a new code"), parent)
    , m_row(row)
    , m_reason(new ReasonBox(ReasonedAct::Reissue, this))
    , m_remark(new QLineEdit(this))
    , m_door(new QRadioButton(tr("a few &minutes, the courier is waiting"), this))
{
    setObjectName(QStringLiteral("newCodeDialog"));
    setExplanation(
        tr("The old code stops working at once and the new one is sent. Spent attempts are not given back."));
    m_remark->setObjectName(QStringLiteral("remarkField"));
    m_door->setObjectName(QStringLiteral("doorButton"));
    auto *day = new QRadioButton(tr("until the depot's &day ends"), this);
    day->setObjectName(QStringLiteral("dayButton"));
    day->setChecked(true);
    form().addRow(tr("&Reason"), m_reason);
    form().addRow(tr("Valid"), day);
    form().addRow(QString(), m_door);
    form().addRow(tr("Re&mark"), m_remark);
    setActAllowed(false);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int index) { setActAllowed(index >= 0); });
    connect(this, &ActDialog::actWanted, this, &NewCodeDialog::make);
    m_reason->setFocus();
}

void NewCodeDialog::make()
{
    ReissueRequest request;
    request.delivery = m_row.delivery.id;
    request.reason = m_reason->reason();
    request.remark = m_remark->text().trimmed();
    request.lifetime = m_door->isChecked() ? Issue::Lifetime::Door : Issue::Lifetime::Day;
    await<Issue>(desk().core.reissue(desk().session, request),
        [this](const Issue &) { finish(tr("A new code for %1 is on its way.").arg(m_row.delivery.reference)); });
}

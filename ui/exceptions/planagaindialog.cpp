// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/planagaindialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/print/writtentime.h"
#include "ui/widgets/datefield.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLocale>

PlanAgainDialog::PlanAgainDialog(const Desk &desk, std::vector<BoardRow> rows, QWidget *parent)
    : ActDialog(desk, tr("Plan %n delivery(s) again", nullptr, int(rows.size())), tr("Plan again"), parent)
    , m_rows(std::move(rows))
    , m_date(dateField(m_rows.front().delivery.date.addDays(1), this))
{
    setObjectName(QStringLiteral("planAgainDialog"));
    setExplanation(tr("The undelivered one stays as it is; a new delivery with the same reference is planned."));
    m_date->setObjectName(QStringLiteral("planAgainDate"));
    form().addRow(tr("&Date"), m_date);
    connect(this, &ActDialog::actWanted, this, &PlanAgainDialog::planNext);
    m_date->setFocus();
}

void PlanAgainDialog::planNext()
{
    await<Delivery>(
        desk().core.replan(desk().session, m_rows[m_done].delivery.id, m_date->date()), [this](const Delivery &) {
            ++m_done;
            if (m_done < m_rows.size())
                return planNext();
            finish(tr("%n delivery(s) planned for %1.", nullptr, int(m_rows.size()))
                    .arg(mediumDate(QLocale(), m_date->date())));
        });
}

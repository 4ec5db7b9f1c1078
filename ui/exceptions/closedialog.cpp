// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/closedialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/exceptions/reasonbox.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(CloseDialog)
};

QString title(CloseDialog::As as, const std::vector<BoardRow> &rows)
{
    const int count = int(rows.size());
    if (as == CloseDialog::As::Undelivered) {
        return count == 1 ? DialogTexts::tr("%1 was not delivered").arg(rows.front().delivery.reference)
                          : DialogTexts::tr("%n deliveries were not delivered", nullptr, count);
    }
    return count == 1 ? DialogTexts::tr("Cancel %1?").arg(rows.front().delivery.reference)
                      : DialogTexts::tr("Cancel %n deliveries?", nullptr, count);
}

QString act(CloseDialog::As as, int count)
{
    return as == CloseDialog::As::Undelivered ? DialogTexts::tr("Mark %n as undelivered", nullptr, count)
                                              : DialogTexts::tr("Cancel %n delivery(s)", nullptr, count);
}

} // namespace

CloseDialog::CloseDialog(const Desk &desk, As as, std::vector<BoardRow> rows, QWidget *parent)
    : ActDialog(desk, title(as, rows), act(as, int(rows.size())), parent)
    , m_as(as)
    , m_rows(std::move(rows))
    , m_reason(new ReasonBox(as == As::Undelivered ? ReasonedAct::Close : ReasonedAct::Cancel, this))
    , m_remark(new QLineEdit(this))
{
    setObjectName(as == As::Undelivered ? QStringLiteral("undeliveredDialog") : QStringLiteral("cancelDialog"));
    setExplanation(tr("A code that is out stops working. This can't be undone."));
    m_remark->setObjectName(QStringLiteral("remarkField"));
    form().addRow(tr("&Reason"), m_reason);
    form().addRow(tr("Re&mark"), m_remark);
    if (as == As::Undelivered)
        addPlanAgain();
    setActAllowed(false);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int index) { setActAllowed(index >= 0); });
    connect(this, &ActDialog::actWanted, this, &CloseDialog::closeNext);
    m_reason->setFocus();
}

void CloseDialog::addPlanAgain()
{
    m_planAgain = new QCheckBox(tr("&Plan again for"), this);
    m_planAgain->setObjectName(QStringLiteral("planAgainBox"));
    m_date = dateField(m_rows.front().delivery.date.addDays(1), this);
    m_date->setObjectName(QStringLiteral("planAgainDate"));
    m_date->setAccessibleName(tr("Date to plan again for"));
    m_date->setMinimumDate(m_rows.front().delivery.date.addDays(1));
    m_date->setEnabled(false);
    connect(m_planAgain, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    form().addRow(m_planAgain, m_date);
}

void CloseDialog::closeNext()
{
    CloseRequest request;
    request.delivery = m_rows[m_done].delivery.id;
    request.as = m_as == As::Undelivered ? Delivery::State::Undelivered : Delivery::State::Cancelled;
    request.reason = m_reason->reason();
    request.remark = m_remark->text().trimmed();
    await<void>(desk().core.close(desk().session, request), [this] {
        if (m_planAgain && m_planAgain->isChecked())
            planNext();
        else
            goOn();
    });
}

void CloseDialog::planNext()
{
    await<Delivery>(desk().core.replan(desk().session, m_rows[m_done].delivery.id, m_date->date()),
        [this](const Delivery &) { goOn(); });
}

void CloseDialog::goOn()
{
    ++m_done;
    if (m_done < m_rows.size())
        return closeNext();
    const int count = int(m_rows.size());
    if (m_as == As::Cancelled)
        return finish(tr("%n delivery(s) cancelled.", nullptr, count));
    if (m_planAgain->isChecked())
        return finish(tr("%n delivery(s) undelivered and planned again.", nullptr, count));
    finish(tr("%n delivery(s) marked as undelivered.", nullptr, count));
}

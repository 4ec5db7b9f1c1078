// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printingpage.h"

#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/settings/wheelguard.h"
#include "ui/style/appearance.h"

#include <QComboBox>
#include <QFormLayout>

PrintingPage::PrintingPage(const Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_paper(new QComboBox(this))
    , m_kept(desk.preferences.value(paperKey).toString())
{
    m_paper->setObjectName(QStringLiteral("paperBox"));
    new WheelGuard(m_paper);
    m_paper->addItem(tr("As usual in the depot's country"), QString());
    m_paper->addItem(tr("A4"), QStringLiteral("a4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("letter"));
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(m_kept)));
    QFormLayout *form = addForm(desk.appearance, tr("Printing"));
    form->addRow(tr("&Paper of reports"), m_paper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
}

bool PrintingPage::isChanged() const { return m_paper->currentData().toString() != m_kept; }

void PrintingPage::apply()
{
    m_kept = m_paper->currentData().toString();
    m_desk.preferences.setValue(paperKey, m_kept);
    Q_EMIT applied();
}

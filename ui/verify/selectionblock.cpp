// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/selectionblock.h"

#include "ui/actions.h"
#include "ui/verify/actionbutton.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

SelectionBlock::SelectionBlock(const Appearance &appearance, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(appearance, TextStyle::Page, this))
{
    m_count->setObjectName(QStringLiteral("selectedCount"));
    auto *print = new HintButton(tr("Print list…"), appearance, this);
    print->setObjectName(QStringLiteral("printList"));
    connect(print, &QPushButton::clicked, this, &SelectionBlock::printListWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(actionButton(*actions.issueCodes, appearance, this));
    layout->addWidget(actionButton(*actions.resend, appearance, this));
    layout->addWidget(actionButton(*actions.undelivered, appearance, this));
    layout->addWidget(print);
    layout->addStretch(1);
}

void SelectionBlock::setCount(int count) { m_count->setText(tr("%n selected", "deliveries", count)); }

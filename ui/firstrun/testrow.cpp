// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/testrow.h"

#include "ui/firstrun/teststeps.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

TestRow::TestRow(const char *buttonName, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_test(new HintButton(tr("&Test"), appearance, this))
    , m_needed(new PlainLabel(appearance, TextStyle::Muted, this))
    , m_steps(new TestSteps(appearance, this))
{
    m_test->setObjectName(QString::fromLatin1(buttonName));
    m_test->setAutoDefault(false);
    m_test->setHint(QKeySequence::mnemonic(m_test->text()));
    m_needed->setObjectName(QStringLiteral("neededLine"));
    m_needed->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_needed, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_steps);
    connect(m_test, &QPushButton::clicked, this, &TestRow::testClicked);
}

void TestRow::begin(const QString &missing)
{
    m_state = State::Open;
    m_steps->clear();
    m_test->setEnabled(missing.isEmpty());
    m_needed->setText(missing.isEmpty() ? tr("Needed before you can go on.") : missing);
}

void TestRow::tellRunning()
{
    m_state = State::Running;
    m_test->setEnabled(false);
    m_steps->tellRunning();
}

void TestRow::tellEnded(End end)
{
    m_state = end == End::Passed ? State::Passed : State::Open;
    m_test->setEnabled(true);
    m_needed->setText(end == End::Passed ? QString() : tr("Needed before you can go on."));
}

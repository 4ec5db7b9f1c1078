// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actdialog.h"

#include "core/common/errortext.h"
#include "ui/style/appearance.h"
#include "ui/widgets/fitheight.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sayaloud.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

ActDialog::ActDialog(const Desk &desk, const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Page, this))
    , m_explanation(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_error(new PlainLabel(desk.appearance, TextStyle::Medium, this))
    , m_act(new HintButton(act, desk.appearance, this))
    , m_cancel(new HintButton(tr("Cancel"), desk.appearance, this))
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    m_title->setText(title);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_error->setObjectName(QStringLiteral("errorLine"));
    m_error->setWordWrap(true);
    m_error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    m_error->hide();
    m_act->setObjectName(QStringLiteral("actButton"));
    m_act->setKind(HintButton::Kind::Default);
    m_act->setDefault(true);
    m_act->setHint(QKeySequence(Qt::Key_Return));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_cancel->setHint(QKeySequence(Qt::Key_Escape));

    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(desk.appearance.scaled(12));
    m_form->setVerticalSpacing(desk.appearance.scaled(8));
    m_body->setContentsMargins({});
    m_body->addLayout(m_form);
    m_content->setLayout(m_body);
    m_buttons->addStretch();
    m_buttons->addWidget(m_act);
    m_buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * desk.appearance.scaled(20));
    column->setSpacing(desk.appearance.scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_content);
    column->addWidget(m_error);
    column->addLayout(m_buttons);
    setMinimumWidth(desk.appearance.scaled(480));
    connect(m_act, &QPushButton::clicked, this, &ActDialog::actWanted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool ActDialog::event(QEvent *event)
{
    const bool isAsked = asksForHeight(*event); // some events delete it
    const bool isDone = QDialog::event(event);
    if (isAsked) {
        setMinimumWidth(qMax(minimumWidth(), buttonsWidth())); // a button may have come, or grown with its words
        fitHeight(*this);
    }
    return isDone;
}

int ActDialog::buttonsWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_buttons->sizeHint().width() + margins.left() + margins.right();
}

HintButton *ActDialog::addButton(const QString &text)
{
    auto *button = new HintButton(text, m_desk.appearance, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void ActDialog::setQuestion(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void ActDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void ActDialog::setAct(const QString &act) { m_act->setText(act); }

void ActDialog::setActAllowed(bool isAllowed)
{
    m_isActAllowed = isAllowed;
    m_act->setEnabled(isAllowed && m_content->isEnabled());
}

void ActDialog::setBusy(Busy busy)
{
    if (busy == Busy::Yes && m_content->isEnabled())
        m_waiting = focusWidget();
    m_content->setEnabled(busy == Busy::No);
    m_act->setEnabled(busy == Busy::No && m_isActAllowed);
    if (busy == Busy::Yes)
        m_error->hide();
    else if (m_waiting && m_content->isAncestorOf(m_waiting))
        m_waiting->setFocus(); // a field that is not enabled loses the cursor
}

void ActDialog::showFailure(const Error &error) { showError(errorText(error)); }

void ActDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
    sayAloud(*m_error);
}

void ActDialog::finish(const QString &sentence)
{
    Q_EMIT said(sentence);
    accept();
}

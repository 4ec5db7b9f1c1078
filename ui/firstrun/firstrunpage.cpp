// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpage.h"

#include "core/common/errortext.h"
#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>

FirstRunPage::FirstRunPage(const FirstRunParts &parts, const QString &question, const QString &sentence)
    : m_parts(parts)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout)
    , m_band(new ResultBand(parts.appearance))
{
    const Appearance &look = parts.appearance;
    auto *title = new PlainLabel(look, TextStyle::Page);
    title->setText(question);
    title->setWordWrap(true);
    auto *muted = new PlainLabel(look, TextStyle::Muted);
    muted->setText(sentence);
    muted->setWordWrap(true);
    m_band->setObjectName(QStringLiteral("pageBand"));
    m_body->setContentsMargins({});
    m_body->setSpacing(look.scaled(12));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * look.scaled(20));
    column->setSpacing(look.scaled(12));
    column->addWidget(title);
    column->addWidget(muted);
    column->addLayout(m_body);
    column->addWidget(m_band);
    column->addStretch(1);
    auto *scroll = new QScrollArea; // large text and small screens
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    setAccessibleName(question);
    setAccessibleDescription(sentence);
}

QFormLayout *FirstRunPage::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setVerticalSpacing(m_parts.appearance.scaled(8));
    m_body->addLayout(form);
    return form;
}

PlainLabel *FirstRunPage::addSentence(const QString &text)
{
    auto *label = new PlainLabel(m_parts.appearance, TextStyle::Body);
    label->setText(text);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

bool FirstRunPage::validatePage()
{
    if (m_isBusy)
        return false;
    if (std::exchange(m_mayLeave, false))
        return true;
    m_band->clear();
    return leave() == Leaving::Now;
}

void FirstRunPage::goOn()
{
    endBusy();
    m_mayLeave = true;
    wizard()->next();
    m_mayLeave = false;
}

void FirstRunPage::stay(const QString &sentence)
{
    endBusy();
    m_band->tell(ResultBand::Tone::Bad, sentence);
}

void FirstRunPage::stay(const Error &error) { stay(errorText(error)); }

void FirstRunPage::setBusy(const QString &sentence)
{
    m_isBusy = true;
    m_focus = m_content->focusWidget();
    m_content->setEnabled(false);
    m_band->tell(ResultBand::Tone::Info, sentence);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged(true);
}

void FirstRunPage::endBusy()
{
    if (!std::exchange(m_isBusy, false))
        return;
    m_content->setEnabled(true);
    if (m_focus && isVisible())
        m_focus->setFocus();
    m_band->clear();
    Q_EMIT busyChanged(false);
    Q_EMIT completeChanged();
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpage.h"

#include "core/common/errortext.h"
#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

FirstRunPage::FirstRunPage(const FirstRunParts &parts, const QString &question, const QString &sentence)
    : m_parts(parts)
    , m_fields(new QWidget)
    , m_body(new QVBoxLayout(m_fields))
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
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * look.scaled(20));
    column->setSpacing(look.scaled(12));
    column->addWidget(title);
    column->addWidget(muted);
    column->addWidget(m_fields);
    column->addWidget(m_band);
    column->addStretch(1);
    m_scroll = new QScrollArea; // large text and small screens
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    setAccessibleName(question);
    setAccessibleDescription(sentence);
}

QFormLayout *FirstRunPage::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setHorizontalSpacing(m_parts.appearance.scaled(12));
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
    bringIntoView(m_band);
}

void FirstRunPage::bringIntoView(QWidget *widget)
{
    // Once it has its place.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget); });
}

void FirstRunPage::stay(const Error &error) { stay(errorText(error)); }

void FirstRunPage::setBusy(const QString &sentence)
{
    m_isBusy = true;
    m_focus = m_fields->focusWidget();
    m_fields->setEnabled(false);
    m_band->tell(ResultBand::Tone::Info, sentence);
    bringIntoView(m_band);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged(true);
}

void FirstRunPage::endBusy()
{
    if (!std::exchange(m_isBusy, false))
        return;
    m_fields->setEnabled(true);
    if (m_focus && isVisible())
        m_focus->setFocus();
    m_band->clear();
    Q_EMIT busyChanged(false);
    Q_EMIT completeChanged();
}

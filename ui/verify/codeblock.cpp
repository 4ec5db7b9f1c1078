// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/codeblock.h"

#include "core/common/plaintext.h"
#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/widgets/attemptdots.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

CodeBlock::CodeBlock(const Desk &desk, Actions &actions, WipeTimes times, QWidget *parent)
    : QWidget(parent)
    , m_appearance(desk.appearance)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_tryAgain(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_code(new CodeEdit(desk.appearance, this, times))
    , m_dots(new AttemptDots(desk.appearance, AttemptDots::Ground::Window, this))
    , m_attempts(new PlainLabel(desk.appearance, TextStyle::Body, this))
    , m_check(new HintButton(tr("Check code"), desk.appearance, this))
    , m_sharing(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_list(new QVBoxLayout)
{
    build(desk, actions);
    connect(m_code, &QLineEdit::returnPressed, this, &CodeBlock::checkWanted);
    connect(m_check, &QPushButton::clicked, this, &CodeBlock::checkWanted);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        if (m_code->verdict() == CodeEdit::Verdict::None)
            showReady();
    });
    connect(m_code, &CodeEdit::completed, this, [this, &preferences = desk.preferences] {
        if (preferences.value(checksByItselfKey).toBool())
            Q_EMIT checkWanted();
    });
    showReady();
}

void CodeBlock::build(const Desk &desk, Actions &actions)
{
    actions.goBeforeKeysOf(*m_code);
    m_tryAgain->setText(tr("Type to try again"));
    m_check->setObjectName(QStringLiteral("checkCode"));
    m_check->setKind(HintButton::Kind::Default);
    m_check->setHint(QKeySequence(Qt::Key_Enter));
    m_check->giveUpHintFirst();
    m_check->setAutoDefault(true);
    m_attempts->setObjectName(QStringLiteral("attemptsLeft"));
    m_attempts->setWordWrap(true); // beside the button with large text
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_tryAgain);
    head->addWidget(new KeyHint(actions.codeField->shortcut(), desk.appearance, this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_dots);
    foot->addWidget(m_attempts, 1);
    foot->addWidget(m_check);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_code);
    layout->addLayout(foot);
    layout->addWidget(m_sharing);
    layout->addLayout(m_list);
}

void CodeBlock::setDelivery(const DeliveryInFull &full)
{
    m_code->setFormat(full.format);
    const AttemptCount count{ full.row.stop.attemptsLeft(), full.row.stop.allowance };
    m_dots->setCount(count);
    m_attempts->setText(AttemptDots::words(count));
    showDeliveries(full);
}

void CodeBlock::showDeliveries(const DeliveryInFull &full)
{
    std::vector<Delivery> covered;
    std::copy_if(full.ofStop.begin(), full.ofStop.end(), std::back_inserter(covered),
        [](const Delivery &delivery) { return delivery.state == Delivery::State::CodeIssued; });
    const auto isSame = [](const Delivery &left, const Delivery &right) {
        return left.id == right.id && left.parcels == right.parcels;
    };
    const bool isUnchanged = m_opened == full.row.delivery.id
        && std::equal(covered.begin(), covered.end(), m_covered.begin(), m_covered.end(), isSame);
    m_opened = full.row.delivery.id;
    m_covered = covered;
    m_sharing->setVisible(covered.size() > 1);
    if (isUnchanged)
        return; // ticks stay as they were set
    for (QCheckBox *tick : m_ticks)
        delete tick;
    m_ticks.clear();
    if (covered.size() < 2)
        return;
    m_sharing->setText(tr("%n deliveries at this stop, one code", "", int(covered.size())));
    for (const Delivery &delivery : covered) {
        QString reference = plain(delivery.reference);
        auto *tick = new QCheckBox(tr("%1 · %n parcel(s)", "reference", delivery.parcels)
                                       .arg(reference.replace(QLatin1Char('&'), QLatin1String("&&"))),
            this);
        tick->setObjectName(QStringLiteral("handOver-%1").arg(delivery.reference));
        tick->setToolTip(tr("Untick what is not handed over: it goes back to Planned."));
        tick->setChecked(true);
        connect(tick, &QCheckBox::toggled, this, &CodeBlock::onTicked);
        m_list->addWidget(tick);
        m_ticks.push_back(tick);
    }
}

std::optional<CodeBlock::Choice> CodeBlock::choice() const
{
    if (m_ticks.empty())
        return Choice{ m_opened, {} };
    Choice choice;
    for (size_t index = 0; index < m_ticks.size(); ++index) {
        const Delivery &delivery = m_covered[index];
        if (!m_ticks[index]->isChecked())
            choice.except.append(delivery.reference);
        else if (choice.delivery.isNull() || delivery.id == m_opened)
            choice.delivery = delivery.id;
    }
    return choice.delivery.isNull() ? std::nullopt : std::optional(choice);
}

void CodeBlock::onTicked() { setUse(m_use); }

void CodeBlock::setUse(Use use)
{
    m_use = use;
    const bool isReady = use == Use::Ready;
    m_code->setReadOnly(!isReady); // it keeps the focus: another widget would take the next Enter
    m_check->setEnabled(isReady && choice());
    m_tryAgain->setVisible(isReady && m_code->verdict() == CodeEdit::Verdict::Wrong);
    for (QCheckBox *tick : m_ticks)
        tick->setEnabled(isReady);
}

void CodeBlock::showWrong()
{
    m_code->setVerdict(CodeEdit::Verdict::Wrong);
    m_code->wipeSoon();
    m_title->setText(tr("You typed"));
    m_tryAgain->show();
    for (QWidget *widget :
        { static_cast<QWidget *>(m_dots), static_cast<QWidget *>(m_attempts), static_cast<QWidget *>(m_check) })
        widget->hide();
}

void CodeBlock::showReady()
{
    m_title->setText(tr("Code from the recipient"));
    m_tryAgain->hide();
    for (QWidget *widget :
        { static_cast<QWidget *>(m_dots), static_cast<QWidget *>(m_attempts), static_cast<QWidget *>(m_check) })
        widget->show();
}

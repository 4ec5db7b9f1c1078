// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/answerband.h"

#include "ui/actions.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/verify/answerbandspeech.h"
#include "ui/widgets/attemptdots.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/sayaloud.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

QLabel *plainText(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AnswerBand::AnswerBand(const Appearance &appearance, Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_actions(actions)
    , m_seconds(this)
    , m_icon(new QLabel(this))
    , m_title(plainText(this, "answerTitle"))
    , m_detail(plainText(this, "answerDetail"))
    , m_dots(new AttemptDots(appearance, AttemptDots::Ground::Solid, this))
    , m_line(new QWidget(this))
    , m_tell(plainText(this, "answerTell"))
    , m_buttonRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("answerBand"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a wrapped line more is not known to the size hint
    m_seconds.setObjectName(QStringLiteral("seconds"));
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &AnswerBand::onSecondPassed);
    build();
    for (const AnswerAct act : { AnswerAct::NextCall, AnswerAct::TryAgain, AnswerAct::Unlock, AnswerAct::LiftBlock,
             AnswerAct::NewCode, AnswerAct::IssueNow, AnswerAct::Resend, AnswerAct::Undelivered })
        m_buttons.insert(act, makeButton(act));
    connect(&appearance, &Appearance::changed, this, &AnswerBand::dress);
    speakAnswerBands();
    clear();
}

void AnswerBand::build()
{
    auto *detailRow = new QHBoxLayout;
    detailRow->setSpacing(6);
    detailRow->addWidget(m_dots);
    detailRow->addWidget(m_detail, 1);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // also where it stands alone
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addLayout(detailRow);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);
    m_buttonRow->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_line);
    layout->addWidget(m_tell);
    layout->addLayout(m_buttonRow);
}

HintButton *AnswerBand::makeButton(AnswerAct act)
{
    auto *button = new HintButton(wordsOf(act), m_appearance, this);
    button->setObjectName(QStringLiteral("answer%1").arg(int(act)));
    button->setHeight(HintButton::Height::Answer);
    button->giveUpHintFirst();
    button->setAutoDefault(true); // Enter does it, in a window as well
    connect(button, &QPushButton::clicked, this, [this, act] { onAct(act); });
    if (QAction *action = actionOf(act))
        connect(action, &QAction::changed, this, &AnswerBand::showButtons);
    return button;
}

QString AnswerBand::wordsOf(AnswerAct act) const
{
    switch (act) {
    case AnswerAct::NextCall:
        return tr("Next call");
    case AnswerAct::TryAgain:
        return tr("Try again");
    case AnswerAct::Resend:
        return tr("Resend");
    case AnswerAct::NewCode:
        return tr("New code…");
    case AnswerAct::IssueNow:
        return tr("Issue code…");
    case AnswerAct::Unlock:
        return tr("Unlock…");
    case AnswerAct::LiftBlock:
        return tr("Lift the block…");
    case AnswerAct::Undelivered:
        return tr("Undelivered…");
    }
    return {};
}

QAction *AnswerBand::actionOf(AnswerAct act) const
{
    switch (act) {
    case AnswerAct::NextCall:
        return nullptr;
    case AnswerAct::TryAgain:
        return m_actions.codeField;
    case AnswerAct::Resend:
        return m_actions.resend;
    case AnswerAct::NewCode:
        return m_actions.newCode;
    case AnswerAct::IssueNow:
        return m_actions.issueCodes;
    case AnswerAct::Unlock:
        return m_actions.unlock;
    case AnswerAct::LiftBlock:
        return m_actions.liftBlock;
    case AnswerAct::Undelivered:
        return m_actions.undelivered;
    }
    return nullptr;
}

void AnswerBand::tell(const AnswerLook &look, Telling telling)
{
    m_look = look;
    m_secondsLeft = look.waitSeconds;
    if (m_secondsLeft > 0)
        m_seconds.start();
    else
        m_seconds.stop();
    m_title->setText(look.title);
    m_detail->setText(look.detailAt(m_secondsLeft));
    m_detail->setVisible(!look.detail.isEmpty());
    m_dots->setVisible(look.attempts.has_value());
    m_dots->setCount(look.attempts.value_or(AttemptCount{}));
    m_tell->setText(look.tell);
    m_tell->setVisible(!look.tell.isEmpty());
    m_line->setVisible(!look.tell.isEmpty());
    setAccessibleName(look.sentence());
    showButtons();
    dress();
    show();
    if (telling == Telling::Aloud)
        announce(look.sentence());
}

void AnswerBand::clear()
{
    m_seconds.stop();
    m_secondsLeft = 0;
    m_look = {};
    setAccessibleName({});
    hide();
}

void AnswerBand::showButtons()
{
    while (m_buttonRow->count() > 0)
        delete m_buttonRow->takeAt(0);
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        if (!isOffered(button.key()))
            (*button)->hide();
    }
    bool isFirst = true;
    for (const AnswerAct act : m_look.acts) {
        if (!isOffered(act))
            continue;
        const QAction *action = actionOf(act);
        HintButton *button = m_buttons.value(act);
        button->setKind(isFirst ? HintButton::Kind::OnSolidDefault : HintButton::Kind::OnSolid);
        button->setHint(action ? action->shortcut() : QKeySequence(isFirst ? Qt::Key_Enter : Qt::Key_Escape));
        button->setEnabled(!action || action->isEnabled() || act == AnswerAct::TryAgain);
        button->setToolTip(action ? action->toolTip() : QString());
        button->show();
        m_buttonRow->addWidget(button);
        isFirst = false;
    }
    m_buttonRow->addStretch(1);
}

bool AnswerBand::isOffered(AnswerAct act) const
{
    const QAction *action = actionOf(act);
    return std::find(m_look.acts.begin(), m_look.acts.end(), act) != m_look.acts.end()
        && (!action || action->isVisible());
}

void AnswerBand::focusFirstButton()
{
    for (const AnswerAct act : m_look.acts) {
        HintButton *button = m_buttons.value(act);
        if (!button->isVisibleTo(this) || !button->isEnabled())
            continue;
        button->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void AnswerBand::onAct(AnswerAct act)
{
    if (act == AnswerAct::NextCall)
        Q_EMIT nextCallWanted();
    else if (act == AnswerAct::TryAgain)
        Q_EMIT tryAgainWanted();
    else if (QAction *action = actionOf(act))
        action->trigger();
}

void AnswerBand::onSecondPassed()
{
    m_secondsLeft -= 1;
    m_detail->setText(m_look.detailAt(m_secondsLeft));
    if (m_secondsLeft > 0)
        return;
    m_seconds.stop();
    announce(tr("The wait is over. The next code can be checked."));
    Q_EMIT waitEnded();
}

void AnswerBand::announce(const QString &sentence)
{
    setAccessibleName(sentence);
    sayAloud(*this);
    Q_EMIT announced(sentence);
}

QColor AnswerBand::ground() const
{
    const Tokens &tokens = m_appearance.tokens();
    switch (m_look.tone) {
    case AnswerLook::Tone::Ok:
        return tokens.ok.solid;
    case AnswerLook::Tone::Warn:
        return tokens.warn.solid;
    case AnswerLook::Tone::Bad:
        return tokens.bad.solid;
    case AnswerLook::Tone::Neutral:
        return tokens.neutral.solid;
    }
    return tokens.neutral.solid;
}

void AnswerBand::dress()
{
    const Typography &type = m_appearance.typography();
    const bool isLarge = m_look.weight == AnswerLook::Weight::Large;
    QPalette onSolid = palette();
    const QColor words = m_appearance.tokens().onSolid;
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text })
        onSolid.setColor(role, words);
    QColor faint = words;
    faint.setAlphaF(0.5F);
    onSolid.setColor(QPalette::Window, faint);
    for (QWidget *widget :
        { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_tell), m_line })
        widget->setPalette(onSolid);
    for (QLabel *label : { m_title, m_detail, m_tell }) // left to itself a label looks for its edge in the words
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    m_title->setFont(isLarge ? type.answer() : type.shortAnswer());
    m_detail->setFont(isLarge ? type.panelTitle() : type.body());
    m_tell->setFont(type.body());
    const int pixels = m_appearance.scaled(isLarge ? 42 : 30);
    m_icon->setFixedSize(pixels, pixels);
    m_icon->setPixmap(
        m_look.icon.isEmpty() ? QPixmap() : tintedPixmap(m_look.icon, words, { pixels, devicePixelRatioF() }));
    update();
}

void AnswerBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground());
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/openeddelivery.h"

#include "core/common/errortext.h"
#include "core/common/plaintext.h"
#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/verify/answerband.h"
#include "ui/verify/answerwords.h"
#include "ui/verify/codeblock.h"
#include "ui/verify/deliveryhead.h"
#include "ui/verify/messageblock.h"
#include "ui/verify/recordedblock.h"
#include "ui/verify/timelineblock.h"
#include "ui/widgets/separator.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>

OpenedDelivery::OpenedDelivery(const Desk &desk, Actions &actions, const CardTimes &times, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cardActions(actions)
    , m_sounds(desk.preferences)
    , m_check(desk, times.patience, this)
    , m_head(new DeliveryHead(desk, actions, this))
    , m_band(new AnswerBand(desk.appearance, actions, this))
    , m_code(new CodeBlock(desk, actions, times.wiping, this))
    , m_messages(new MessageBlock(desk, actions, this))
    , m_recorded(new RecordedBlock(desk.appearance, desk.depot.timeZone, this))
    , m_timeline(new TimelineBlock(desk.appearance, desk.depot.timeZone, this))
{
    build();
    connectParts();
    m_desk.core.couriers(m_desk.session).then(this, [this](const Result<std::vector<Courier>> &couriers) {
        if (couriers)
            m_head->setCouriers(*couriers);
    });
}

OpenedDelivery::~OpenedDelivery() = default;

void OpenedDelivery::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_band);
    layout->addWidget(new Separator(Qt::Horizontal, m_desk.appearance, this));
    layout->addWidget(m_code);
    layout->addWidget(new Separator(Qt::Horizontal, m_desk.appearance, this));
    layout->addWidget(m_recorded);
    layout->addWidget(m_messages);
    layout->addWidget(new Separator(Qt::Horizontal, m_desk.appearance, this));
    layout->addWidget(m_timeline);
    layout->addStretch(1);
}

void OpenedDelivery::connectParts()
{
    connect(m_code, &CodeBlock::checkWanted, this, &OpenedDelivery::check);
    connect(&m_check, &CodeCheck::answered, this, &OpenedDelivery::onAnswered);
    connect(&m_check, &CodeCheck::takesAWhile, this,
        [this] { m_band->tell(AnswerWords::checking(), AnswerBand::Telling::Aloud); });
    connect(&m_check, &CodeCheck::takesLong, this,
        [this] { m_band->tell(AnswerWords::stillWaiting(), AnswerBand::Telling::Aloud); });
    connect(m_band, &AnswerBand::nextCallWanted, this, &OpenedDelivery::nextCallWanted);
    connect(m_band, &AnswerBand::tryAgainWanted, this, &OpenedDelivery::focusCode);
    connect(m_band, &AnswerBand::waitEnded, this, &OpenedDelivery::onWaitEnded);
    connect(m_messages, &MessageBlock::changed, this, &OpenedDelivery::refresh);
    connect(&m_desk.core, &DoorcodeCore::stopsChanged, this, &OpenedDelivery::onStopsChanged);
    connect(&m_desk.core, &DoorcodeCore::dayChanged, this, &OpenedDelivery::refresh);
}

void OpenedDelivery::resend()
{
    if (m_full)
        m_messages->resend({});
}

QString OpenedDelivery::reference() const { return m_full ? m_full->row.delivery.reference : QString(); }

void OpenedDelivery::open(const DeliveryId &delivery, Cursor cursor)
{
    const bool isOther = delivery != m_opened;
    if (isOther)
        leave();
    m_opened = delivery;
    if (isOther || cursor == Cursor::IntoTheCode) // the board that follows takes the cursor from nobody
        m_cursor = cursor;
    refresh();
}

void OpenedDelivery::leave()
{
    wipe();
    m_check.forget();
    m_band->clear();
    m_messages->setProblem({});
    m_code->setUse(CodeBlock::Use::Ready);
    m_showing = Showing::HowItStands;
    m_toBeTold.reset();
    m_full.reset();
    m_timeline->setTimeline({}, {});
    m_opened = {};
    m_answered = m_asked;
}

void OpenedDelivery::wipe() { m_code->code().wipe(); }

void OpenedDelivery::refresh()
{
    if (m_opened.isNull())
        return;
    m_desk.core.readDelivery(m_desk.session, m_opened)
        .then(this, [this, asked = ++m_asked](const Result<DeliveryInFull> &full) {
            if (asked <= m_answered)
                return; // a later one was answered before it, or the delivery was left
            m_answered = asked;
            onRead(full);
        });
}

void OpenedDelivery::onRead(const Result<DeliveryInFull> &full)
{
    if (!full) {
        m_messages->setProblem(errorText(full.error()));
        if (m_toBeTold)
            showAnswer(*std::exchange(m_toBeTold, std::nullopt));
        return;
    }
    const bool isNew = !m_full;
    const QPointer<QWidget> cursor = window()->focusWidget();
    const bool isHere = cursor && isAncestorOf(cursor);
    const bool hasNewCode = m_full && m_full->issue && full->issue && m_full->issue->id != full->issue->id;
    m_full = *full;
    fill();
    if (mayAnswerGo() && (hasNewCode || m_full->row.delivery.state != Delivery::State::CodeIssued)) {
        m_showing = Showing::HowItStands;
        if (m_code->code().verdict() == CodeEdit::Verdict::Wrong)
            wipe(); // nobody has typed since
    }
    if (m_toBeTold)
        showAnswer(*std::exchange(m_toBeTold, std::nullopt));
    else if (m_showing == Showing::HowItStands && !m_check.isRunning())
        showHowItStands();
    if (isHere && (!cursor || !cursor->isVisibleTo(this) || !cursor->isEnabled()))
        focusCode(); // else the cursor lands on whatever comes next
    Q_EMIT filled();
    if (isNew && m_full->row.delivery.isOpen() && m_full->row.stop.arrivedAt)
        m_sounds.play(Sounds::Cue::AtTheDoor);
    if (std::exchange(m_cursor, Cursor::StaysWhereItIs) == Cursor::IntoTheCode)
        focusCode();
}

void OpenedDelivery::fill()
{
    setAccessibleName(plain(m_full->row.delivery.reference));
    m_head->setRow(m_full->row, m_full->readAt);
    m_head->setOther(m_full->other, m_full->readAt);
    m_code->setDelivery(*m_full);
    m_recorded->setDelivery(*m_full);
    m_messages->setVisible(m_full->row.delivery.isOpen());
    m_cardActions.enableFor(*m_full);
    m_messages->setDelivery(*m_full);
    m_timeline->setTimeline(m_full->timeline, m_full->row.delivery.date);
}

/// Whether an answer that asked for another try is not waited for any more.
bool OpenedDelivery::mayAnswerGo() const
{
    return m_showing == Showing::AnAnswer && !m_toBeTold && !m_check.isRunning() && m_code->isVisibleTo(this);
}

void OpenedDelivery::showHowItStands()
{
    const auto standing = words().standing();
    const bool isCodeWanted
        = m_full->row.delivery.state == Delivery::State::CodeIssued && (!standing || standing->waitSeconds > 0);
    if (!isCodeWanted)
        leaveCode();
    m_code->setVisible(isCodeWanted);
    m_code->setUse(standing && isCodeWanted ? CodeBlock::Use::Closed : CodeBlock::Use::Ready);
    if (!standing)
        return m_band->clear();
    const AnswerLook &said = m_band->look();
    const bool isSaidAlready = said.title == standing->title && said.detail == standing->detail
        && (said.waitSeconds > 0) == (standing->waitSeconds > 0);
    if (!isSaidAlready)
        m_band->tell(*standing, AnswerBand::Telling::Quiet);
    if (hasFocus())
        m_band->focusFirstButton();
}

// Another station was first. Whoever types on does so on the card, where no key does anything: Qt would take the cursor
// to whatever comes next.
void OpenedDelivery::leaveCode()
{
    wipe();
    if (m_code->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

void OpenedDelivery::focusCode()
{
    if (!m_full)
        return;
    if (!m_code->isVisibleTo(this))
        return m_band->focusFirstButton();
    Q_EMIT seenWanted(m_code);
    m_code->code().setFocus(Qt::ShortcutFocusReason);
}

void OpenedDelivery::check()
{
    const auto choice = m_code->choice();
    const QString typed = m_code->code().text();
    if (!m_full || !choice || typed.isEmpty() || m_check.isRunning() || m_band->isWaiting())
        return;
    VerifyRequest request;
    request.delivery = choice->delivery;
    request.typed = QString(typed.constData(), typed.size()); // its own characters: the field's may be wiped meanwhile
    request.courier = m_head->namedCourier();
    request.except = choice->except;
    focusCode(); // a button that was pressed goes out of use, and would leave the cursor to its neighbour
    m_code->setUse(CodeBlock::Use::Closed);
    m_check.start(std::move(request));
}

void OpenedDelivery::onAnswered(const Result<Verification> &answer)
{
    m_code->setUse(CodeBlock::Use::Ready);
    if (!answer)
        return showError(answer.error());
    const bool isLocked = answer->outcome == Outcome::Locked || isLastAttempt(*answer);
    const bool isReadFirst
        = isLocked || answer->outcome == Outcome::AlreadyHandedOff || answer->outcome == Outcome::Closed;
    if (isReadFirst)
        m_toBeTold = *answer;
    else
        showAnswer(*answer);
    refresh();
}

void OpenedDelivery::showError(const Error &error)
{
    m_code->code().wipeSoon();
    tell(words().to(error), Showing::AnAnswer);
    if (error.code != ErrorCode::NotACode)
        m_sounds.play(Sounds::Cue::Wrong);
    focusCode();
}

void OpenedDelivery::showAnswer(const Verification &verification)
{
    const AnswerLook look = words().to(verification, m_head->courier());
    const bool isWrong = verification.outcome == Outcome::Mismatch && !isLastAttempt(verification);
    const bool isAnotherTry = isWrong || verification.outcome == Outcome::Superseded || look.waitSeconds > 0;
    if (isWrong)
        m_code->showWrong();
    else
        wipe();
    m_code->setVisible(isAnotherTry);
    m_code->setUse(look.waitSeconds > 0 ? CodeBlock::Use::Closed : CodeBlock::Use::Ready);
    tell(look, isOfTheState(verification) ? Showing::HowItStands : Showing::AnAnswer);
    const bool isLocked = verification.outcome == Outcome::Locked || isLastAttempt(verification);
    m_sounds.play(verification.outcome == Outcome::Match ? Sounds::Cue::Correct
            : isLocked                                   ? Sounds::Cue::Locked
                                                         : Sounds::Cue::Wrong);
    if (isAnotherTry)
        focusCode();
    else
        m_band->focusFirstButton();
}

void OpenedDelivery::tell(const AnswerLook &look, Showing showing)
{
    m_showing = showing;
    m_band->tell(look, AnswerBand::Telling::Aloud);
    Q_EMIT seenWanted(m_band);
}

// The band of a wrong code stays without its wait; one that said only "wait" goes.
void OpenedDelivery::onWaitEnded()
{
    m_code->setUse(CodeBlock::Use::Ready);
    if (m_showing == Showing::HowItStands)
        return refresh();
    AnswerLook look = m_band->look();
    look.waitSeconds = 0;
    look.detail = AnswerWords::tr("%n attempt(s) left", "", look.attempts ? look.attempts->left : 0);
    m_band->tell(look, AnswerBand::Telling::Quiet);
}

void OpenedDelivery::dismissAnswer()
{
    if (m_check.isRunning())
        return;
    wipe();
    m_showing = Showing::HowItStands;
    m_band->clear();
    if (m_full)
        showHowItStands();
}

void OpenedDelivery::onStopsChanged(const QList<StopId> &stops)
{
    if (m_full && stops.contains(m_full->row.stop.id))
        refresh();
}

AnswerWords OpenedDelivery::words() const { return AnswerWords(*m_full, m_desk.depot.timeZone); }

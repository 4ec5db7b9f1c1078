// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/noticestrip.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sayaloud.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace {

const Tint &tintOf(Notice::Look look, const Tokens &tokens)
{
    switch (look) {
    case Notice::Look::Ok:
        return tokens.ok;
    case Notice::Look::Warn:
        return tokens.warn;
    case Notice::Look::Bad:
        return tokens.bad;
    case Notice::Look::Info:
        break;
    }
    return tokens.info;
}

const char *iconOf(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::DatabaseLost:
    case Notice::Kind::LoadFailed:
        return "database";
    case Notice::Kind::ClockToConfirm:
        return "calendar-clock";
    case Notice::Kind::ChannelDown:
        return "wifi-off";
    case Notice::Kind::StartFinding:
    case Notice::Kind::LogBroken:
        return "shield-alert";
    case Notice::Kind::RouteLeaving:
        return "clock";
    case Notice::Kind::UncleanEnd:
        return "info";
    case Notice::Kind::CourierCall:
        return "phone";
    case Notice::Kind::Imported:
        return "circle-check";
    case Notice::Kind::Practice:
        return "graduation-cap";
    }
    return "info";
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

bool holds(const std::vector<Notice> &notices, const Notice &notice)
{
    return std::find(notices.begin(), notices.end(), notice) != notices.end();
}

} // namespace

NoticeStrip::NoticeStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_icon(new QLabel(this))
    , m_lead(new PlainLabel(appearance, TextStyle::Strong, this))
    , m_text(new ElidedLabel(appearance, TextStyle::Body, this))
    , m_button(new HintButton({}, appearance, this))
    , m_close(new IconButton("x", tr("Close this notice"), appearance, this))
{
    setObjectName(QStringLiteral("noticeStrip"));
    buildLine();
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT buttonClicked(m_shown.kind); });
    connect(m_close, &QToolButton::clicked, this, &NoticeStrip::onCloseClicked);
    connect(&appearance, &Appearance::changed, this, &NoticeStrip::dress);
}

void NoticeStrip::buildLine()
{
    m_lead->setObjectName(QStringLiteral("noticeLead"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_button->giveUpHintFirst();
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_lead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_text->setMinimumWidth(1); // gives way to the lead
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(12, 2, 12, 2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_lead, 0, 1);
    m_grid->addWidget(m_text, 0, 2);
    m_grid->addWidget(m_button, 0, 3);
    m_grid->addWidget(m_close, 0, 4);
}

void NoticeStrip::setNotices(std::vector<Notice> notices)
{
    std::sort(
        notices.begin(), notices.end(), [](const Notice &left, const Notice &right) { return left.kind < right.kind; });
    m_notices = std::move(notices);
    std::erase_if(m_closed, [this](const Notice &closed) { return !holds(m_notices, closed); });
    showMostUrgent();
}

void NoticeStrip::showMostUrgent()
{
    const auto notice = std::find_if(m_notices.begin(), m_notices.end(), [this](const Notice &candidate) {
        return candidate.closing == Notice::Closing::Impossible || !holds(m_closed, candidate);
    });
    if (notice == m_notices.end()) {
        hide();
        return;
    }
    Notice asShown = *notice;
    asShown.ticking = m_shown.ticking;
    if (isHidden() || asShown != m_shown)
        showNotice(*notice);
    else if (*notice != m_shown)
        showTicking(notice->ticking);
}

void NoticeStrip::showNotice(const Notice &notice)
{
    m_shown = notice;
    m_text->setText(joined({ notice.text, notice.ticking }));
    m_button->setText(notice.button);
    m_button->setHint(notice.keys);
    m_button->setVisible(!notice.button.isEmpty());
    m_close->setVisible(notice.closing == Notice::Closing::Allowed);
    setAccessibleName(joined({ notice.lead, notice.text }));
    dress();
    fit();
    show();
    sayAloud(*this);
}

void NoticeStrip::showTicking(const QString &ticking)
{
    m_shown.ticking = ticking;
    m_text->setText(joined({ m_shown.text, ticking }));
    fit();
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where one line has no room for the lead, all of it stands in several; where that is narrow, above the button.
void NoticeStrip::fit()
{
    int others = m_icon->sizeHint().width() + layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QWidget *end : std::initializer_list<const QWidget *>{ m_button, m_close })
        others += end->isHidden() ? 0 : end->minimumSizeHint().width();
    others += 4 * m_grid->horizontalSpacing();
    m_lead->setText(m_shown.lead);
    m_lead->setWordWrap(false);
    const int room = width() - others;
    const int whole = m_lead->sizeHint().width() + m_grid->horizontalSpacing() + m_text->sizeHint().width();
    // What is bad is read to its end.
    const bool isWrapped = m_lead->sizeHint().width() > room || (m_shown.look == Notice::Look::Bad && whole > room);
    if (isWrapped)
        m_lead->setText(joined({ m_shown.lead, m_shown.text, m_shown.ticking }));
    QSizePolicy policy(isWrapped ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(isWrapped);
    m_lead->setSizePolicy(policy);
    m_lead->setWordWrap(isWrapped);
    m_lead->setVisible(isWrapped || !m_shown.lead.isEmpty());
    m_text->setVisible(!isWrapped);
    const bool isBelow = isWrapped && room < width() / 2;
    m_grid->addWidget(m_button, isBelow ? 1 : 0, isBelow ? 1 : 3, isBelow ? Qt::AlignLeading : Qt::Alignment());
    m_grid->setColumnStretch(1, isWrapped ? 1 : 0);
    m_grid->setColumnStretch(2, isWrapped ? 0 : 1);
}

void NoticeStrip::dress()
{
    const Tint &tint = tintOf(m_shown.look, m_appearance.tokens());
    for (QWidget *words : std::initializer_list<QWidget *>{ m_lead, m_text }) {
        QPalette colours = words->palette();
        colours.setColor(QPalette::WindowText, tint.text);
        words->setPalette(colours);
    }
    const int size = m_appearance.scaled(16);
    m_icon->setPixmap(tintedPixmap(QString::fromLatin1(iconOf(m_shown)), tint.text, { size, devicePixelRatioF() }));
    setMinimumHeight(m_appearance.scaled(32));
    update();
}

void NoticeStrip::onCloseClicked()
{
    const bool hadFocus = m_close->hasFocus();
    m_closed.push_back(m_shown);
    showMostUrgent();
    if (hadFocus && isHidden() && nextInFocusChain())
        focusNextChild();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    const Tint &tint = tintOf(m_shown.look, m_appearance.tokens());
    QPainter painter(this);
    painter.fillRect(rect(), tint.fill);
    painter.setPen(m_appearance.tokens().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

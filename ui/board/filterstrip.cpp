// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filterstrip.h"

#include "ui/board/boardwords.h"
#include "ui/board/choicebox.h"
#include "ui/style/appearance.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int any = -1;

template<typename Choice>
std::optional<Choice> chosen(const ChoiceBox &box)
{
    const int value = box.currentData().toInt();
    return value == any ? std::nullopt : std::optional(Choice(value));
}

template<typename Choice>
void choose(ChoiceBox &box, const std::optional<Choice> &choice)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(choice ? int(*choice) : any));
    box.updateGeometry();
    box.update();
}

} // namespace

FilterStrip::FilterStrip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new ElidedLabel(appearance, TextStyle::Panel, this))
    , m_summary(new ElidedLabel(appearance, TextStyle::Muted, this))
    , m_sortAgain(new QToolButton(this))
    , m_status(new ChoiceBox(tr("Status: %1"), this))
    , m_message(new ChoiceBox(tr("Message: %1"), this))
    , m_hideHandedOff(new QCheckBox(tr("Hide handed &off"), this))
    , m_columns(new IconButton("columns-3", tr("Columns"), appearance, this))
{
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(12, 6, 12, 6);
    m_lines->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_summary, 1);
    m_lines->addLayout(words, 1);
    addChoices();
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    addEnd();
    m_lines->addLayout(m_choices);
    connect(&appearance, &Appearance::changed, this, [this] { setTitle(m_title->text()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterStrip::addChoices()
{
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("any", "status"), any);
    for (const BoardStatus status : { BoardStatus::AtTheDoor, BoardStatus::NeedsApproval, BoardStatus::Locked,
             BoardStatus::Expired, BoardStatus::CodeIssued, BoardStatus::Planned, BoardStatus::HandedOff,
             BoardStatus::Override, BoardStatus::Undelivered, BoardStatus::Cancelled })
        m_status->addItem(BoardWords::status(status), int(status));
    m_message->setObjectName(QStringLiteral("messageFilter"));
    m_message->setAccessibleName(tr("Message"));
    m_message->addItem(tr("any", "message"), any);
    for (const MessageStatus message : { MessageStatus::Queued, MessageStatus::Sending, MessageStatus::Sent,
             MessageStatus::Delivered, MessageStatus::Undelivered, MessageStatus::Failed, MessageStatus::Unknown,
             MessageStatus::Dropped, MessageStatus::NoContact })
        m_message->addItem(BoardWords::message(message), int(message));
    m_message->addItem(tr("none", "message"), int(MessageStatus::None));
    m_hideHandedOff->setObjectName(QStringLiteral("hideHandedOff"));
    for (ChoiceBox *box : { m_status, m_message })
        connect(box, &QComboBox::currentIndexChanged, this, &FilterStrip::filterChosen);
    connect(m_hideHandedOff, &QCheckBox::toggled, this, &FilterStrip::filterChosen);
}

void FilterStrip::addEnd()
{
    m_title->setObjectName(QStringLiteral("boardTitle"));
    m_summary->setObjectName(QStringLiteral("boardSummary"));
    m_sortAgain->setObjectName(QStringLiteral("sortAgain"));
    m_sortAgain->hide();
    connect(m_sortAgain, &QToolButton::clicked, this, &FilterStrip::sortingAgainChosen);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_sortAgain->setFocusPolicy(Qt::StrongFocus);
    const auto addLine = [this](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        m_choices->addLayout(line);
    };
    addLine({ m_sortAgain, m_status, m_message });
    addLine({ m_hideHandedOff, m_columns });
}

/// Where one line has no room for title and choices the choices go below it, in one line or two.
void FilterStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int choices = m_choices->spacing();
    for (int line = 0; line < m_choices->count(); ++line)
        choices += m_choices->itemAt(line)->sizeHint().width();
    const auto lay = [this](QBoxLayout *layout, int needed) {
        const bool hasRoom = needed <= m_lines->contentsRect().width();
        layout->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    lay(m_choices, choices);
    lay(m_lines, m_title->sizeHint().width() + m_summary->minimumSizeHint().width() + choices + m_lines->spacing());
    updateGeometry();
}

// The board may be narrower than one line of all of it.
QSize FilterStrip::minimumSizeHint() const
{
    int widest = 0;
    for (int line = 0; line < m_choices->count(); ++line)
        widest = std::max(widest, m_choices->itemAt(line)->minimumSize().width());
    return { widest + 2 * 12, QWidget::minimumSizeHint().height() };
}

void FilterStrip::setTitle(const QString &title)
{
    m_title->setText(title);
    // Where room is short the title is the last to give way.
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), m_appearance.scaled(140)));
}

void FilterStrip::setSummary(const QString &summary) { m_summary->setText(summary); }

void FilterStrip::setRowsOutOfPlace(int rows)
{
    m_sortAgain->setText(tr("%n row(s) moved, sort again", nullptr, rows));
    m_sortAgain->setVisible(rows > 0);
}

void FilterStrip::setColumnMenu(QMenu *menu)
{
    connect(m_columns, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
}

RowFilter FilterStrip::appliedTo(RowFilter filter) const
{
    filter.status = chosen<BoardStatus>(*m_status);
    filter.message = chosen<MessageStatus>(*m_message);
    filter.handedOff = m_hideHandedOff->isChecked() ? RowFilter::HandedOff::Hidden : RowFilter::HandedOff::Shown;
    return filter;
}

void FilterStrip::show(const RowFilter &filter)
{
    choose(*m_status, filter.status);
    choose(*m_message, filter.message);
    const QSignalBlocker quiet(m_hideHandedOff);
    m_hideHandedOff->setChecked(filter.handedOff == RowFilter::HandedOff::Hidden);
}

void FilterStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_appearance.tokens().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

QSize FilterStrip::sizeHint() const
{
    return { QWidget::sizeHint().width(), std::max(QWidget::sizeHint().height(), m_appearance.scaled(40)) };
}

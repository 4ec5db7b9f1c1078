// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/scanedit.h"

#include "core/common/errortext.h"
#include "core/common/plaintext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/verify/foundlist.h"
#include "ui/verify/foundmodel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/sayaloud.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int fewestLetters = 2;

} // namespace

ScanEdit::ScanEdit(const Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_found(new FoundModel(desk.depot.timeZone, this))
    , m_list(new FoundList(*m_found, desk.appearance, *this))
    , m_hint(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_F), desk.appearance, this))
{
    setObjectName(QStringLiteral("scanField"));
    setAccessibleName(tr("Find a delivery: scan the label, or type reference, name or postcode"));
    setPlaceholderText(tr("Scan or type: reference, name, postcode"));
    QAction *icon = addAction(lineIcon("scan-barcode", QPalette::Link), QLineEdit::LeadingPosition);
    icon->setText(tr("Find a delivery"));
    connect(icon, &QAction::triggered, this, &QLineEdit::selectAll);
    connect(m_list, &QListView::clicked, this, &ScanEdit::onLineChosen);
    connect(this, &QLineEdit::textEdited, this, [this] { search(Wish::Show); });
    connect(&desk.appearance, &Appearance::changed, this, &ScanEdit::dress);
    desk.core.today().then(this, [this](const Result<QDate> &today) {
        if (today && !m_day.isValid())
            m_day = *today;
    });
    dress();
}

ScanEdit::~ScanEdit() = default;

void ScanEdit::dress()
{
    const int hint = m_hint->sizeHint().width() + m_desk.appearance.scaled(4);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? hint : 0, 0, isMirrored ? 0 : hint, 0);
    setFixedHeight(m_desk.appearance.scaled(34));
    updateGeometry();
}

QSize ScanEdit::sizeHint() const { return { m_desk.appearance.scaled(368), m_desk.appearance.scaled(34) }; }

QSize ScanEdit::minimumSizeHint() const { return { m_desk.appearance.scaled(200), sizeHint().height() }; }

void ScanEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_hint->sizeHint();
    const QRect inside = rect().adjusted(0, 0, -m_desk.appearance.scaled(8), 0);
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter, size, inside)));
}

void ScanEdit::setDay(const QDate &day) { m_day = day; }

void ScanEdit::scan(const QString &label)
{
    setText(label);
    setFocus(Qt::ShortcutFocusReason);
    search(Wish::Open);
}

void ScanEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && m_list->isVisible())
        return m_list->step(event->key() == Qt::Key_Down ? 1 : -1);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QLineEdit::keyPressEvent(event);
    const bool isUpToDate = m_list->isVisible() && m_found->asked().text == wanted();
    if (isUpToDate && m_list->currentIndex().isValid())
        return onLineChosen(m_list->currentIndex());
    search(Wish::Open);
}

void ScanEdit::giveUp()
{
    ++m_asked; // an answer on its way is not wanted any more
    m_list->hide();
    m_found->clear();
    clear();
}

void ScanEdit::search(Wish wish)
{
    const QString text = wanted();
    const int asked = ++m_asked;
    if (text.size() < fewestLetters) {
        m_list->hide();
        return;
    }
    m_desk.core.now().then(this, [this](const Result<Instant> &now) {
        if (now)
            m_now = *now;
    });
    m_desk.core.search(m_desk.session, m_day, text, mostFound)
        .then(this, [this, asked, wish](const Result<std::vector<BoardRow>> &found) {
            if (asked == m_asked)
                onFound(wish, found);
        });
}

void ScanEdit::onFound(Wish wish, const Result<std::vector<BoardRow>> &found)
{
    if (!found)
        return showNotice(errorText(found.error()));
    m_found->setFound(*found, { wanted(), m_day, m_now });
    if (wish == Wish::Open && found->empty())
        return showNotice(tr("No delivery found for %1.").arg(plain(wanted())));
    const BoardRow *only = onlyOne();
    if (wish == Wish::Open && only)
        return open(*only);
    if (found->empty())
        m_list->hide();
    else
        showFound();
}

// One hit, or one of the day that is named to the letter: a label names its delivery, whatever else holds its digits.
const BoardRow *ScanEdit::onlyOne() const
{
    const std::vector<BoardRow> &rows = m_found->found();
    if (rows.size() == 1)
        return &rows.front();
    const auto isNamed = [this](const BoardRow &row) {
        return row.delivery.date == m_day && row.delivery.reference.compare(wanted(), Qt::CaseInsensitive) == 0;
    };
    const auto named = std::find_if(rows.begin(), rows.end(), isNamed);
    return named == rows.end() ? nullptr : &*named;
}

void ScanEdit::open(const BoardRow &row)
{
    const BoardRow chosen = row;
    giveUp();
    Q_EMIT deliveryChosen(chosen);
}

void ScanEdit::showFound()
{
    if (hasFocus())
        m_list->open();
}

void ScanEdit::showNotice(const QString &notice)
{
    selectAll();
    m_found->setNotice(notice);
    showFound();
    setAccessibleDescription(notice);
    sayAloud(*this);
    Q_EMIT nothingFound(notice);
}

void ScanEdit::onLineChosen(const QModelIndex &index)
{
    if (const BoardRow *row = m_found->at(index))
        open(*row);
}

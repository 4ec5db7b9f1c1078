// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpanel.h"

#include "core/common/errortext.h"
#include "ui/actions.h"
#include "ui/board/boardcolumns.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardsummary.h"
#include "ui/board/boardtable.h"
#include "ui/board/columnmenu.h"
#include "ui/board/emptyboard.h"
#include "ui/board/filterstrip.h"
#include "ui/board/listsaver.h"
#include "ui/board/loadingline.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/filedrop.h"

#include <QAction>
#include <QStackedLayout>

namespace {

DeliveryModel::ChangeMarks changeMarks(const Appearance &appearance)
{
    return appearance.isMotionReduced() ? DeliveryModel::ChangeMarks::None : DeliveryModel::ChangeMarks::Shown;
}

} // namespace

BoardPanel::BoardPanel(const Desk &desk, Actions &actions, BoardFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_feed(feed)
    , m_shown(m_deliveries)
    , m_strip(new FilterStrip(desk.appearance, this))
    , m_noticeStrip(new NoticeStrip(desk.appearance, this))
    , m_table(new BoardTable(m_shown, desk.appearance, this))
    , m_columns(new BoardColumns(*m_table, desk.appearance, desk.preferences))
    , m_columnMenu(new ColumnMenu(*m_table, *m_columns, this))
    , m_empty(new EmptyBoard(desk.appearance, this))
    , m_loading(new LoadingLine(desk.appearance, this))
    , m_saver(new ListSaver(this))
{
    setObjectName(QStringLiteral("boardPanel"));
    setAccessibleName(tr("Day board"));
    connect(new FileDrop(*this), &FileDrop::fileDropped, this, &BoardPanel::fileDropped);
    buildLayout();
    readPreferences();
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &BoardPanel::count);
    followFeed();
    followTable();
    followActions();
    m_deliveries.setChangeMarks(changeMarks(desk.appearance));
    connect(&desk.appearance, &Appearance::changed, this,
        [this] { m_deliveries.setChangeMarks(changeMarks(m_desk.appearance)); });
    describe();
}

void BoardPanel::buildLayout()
{
    m_strip->setColumnMenu(m_columnMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_noticeStrip);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addLayout(m_pages, 1);
    setFocusProxy(m_table);
}

void BoardPanel::followFeed()
{
    connect(&m_feed, &BoardFeed::otherDayBegun, this, [this](const std::vector<BoardRow> &rows) {
        forgetLoadFailure();
        m_deliveries.setRows(rows, m_feed.now());
    });
    connect(&m_feed, &BoardFeed::pageRead, this,
        [this](const std::vector<BoardRow> &rows) { m_deliveries.gather(rows, m_feed.now()); });
    connect(&m_feed, &BoardFeed::dayRead, this, [this] {
        forgetLoadFailure();
        m_shown.showGathered();
    });
    connect(&m_feed, &BoardFeed::rowsChanged, &m_deliveries, &DeliveryModel::changeRows);
    connect(&m_feed, &BoardFeed::nowChanged, &m_deliveries, &DeliveryModel::setNow);
    connect(&m_deliveries, &DeliveryModel::modelReset, this, &BoardPanel::onRowsChanged);
    connect(&m_deliveries, &DeliveryModel::rowsInserted, this, &BoardPanel::onRowsChanged);
    connect(&m_deliveries, &DeliveryModel::dataChanged, this, &BoardPanel::onRowsChanged);
    connect(&m_feed, &BoardFeed::loadingStarted, m_loading, &LoadingLine::start);
    connect(&m_feed, &BoardFeed::loadingStarted, &m_deliveries, &DeliveryModel::forgetGathering);
    connect(&m_feed, &BoardFeed::loadingProgressed, m_loading, &LoadingLine::setRows);
    connect(&m_feed, &BoardFeed::loadingFinished, m_loading, &LoadingLine::stop);
    connect(&m_feed, &BoardFeed::loadFailed, this, &BoardPanel::onLoadFailed);
    connect(m_loading, &LoadingLine::cancelClicked, &m_feed, &BoardFeed::stopLoading);
}

void BoardPanel::followTable()
{
    connect(m_table, &BoardTable::wentTo, this, [this](const BoardRow &row) {
        m_current = row;
        Q_EMIT currentChanged(row);
    });
    connect(m_table, &BoardTable::selectedRowsChanged, this, [this] { Q_EMIT selectionChanged(selection()); });
    connect(m_table, &BoardTable::opened, this, &BoardPanel::opened);
    connect(m_table, &BoardTable::typed, this, &BoardPanel::typed);
    connect(&m_shown, &BoardFilterModel::rowsOutOfPlaceChanged, m_strip, &FilterStrip::setRowsOutOfPlace);
    connect(&m_shown, &BoardFilterModel::modelReset, this, &BoardPanel::describe);
    connect(&m_shown, &BoardFilterModel::rowsInserted, this, &BoardPanel::describe);
    connect(
        m_strip, &FilterStrip::filterChosen, this, [this] { m_shown.setFilter(m_strip->appliedTo(m_shown.filter())); });
    connect(m_strip, &FilterStrip::sortingAgainChosen, &m_shown, &BoardFilterModel::sortAgain);
    connect(m_columnMenu, &ColumnMenu::densityChanged, this,
        [this] { m_desk.preferences.setValue(roomyRowsKey, m_table->density() == BoardTable::Density::Roomy); });
    connect(m_empty, &EmptyBoard::buttonClicked, this, [this] {
        if (m_deliveries.rowCount() == 0)
            Q_EMIT importWanted();
        else
            clearFilters();
    });
    connect(m_noticeStrip, &NoticeStrip::buttonClicked, this, &BoardPanel::onNoticeButtonClicked);
}

void BoardPanel::followActions()
{
    connect(m_actions.nextAttention, &QAction::triggered, m_table,
        [this] { m_table->goToAttention(BoardTable::Direction::Forward); });
    connect(m_actions.previousAttention, &QAction::triggered, m_table,
        [this] { m_table->goToAttention(BoardTable::Direction::Backward); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({ m_actions.issueCodes, m_actions.resend, m_actions.undelivered, m_actions.copyReference });
    connect(m_actions.reload, &QAction::triggered, this, [this] {
        m_shown.sortAgain();
        m_feed.reload();
    });
    connect(m_actions.exportList, &QAction::triggered, this,
        [this] { m_saver->askAndSave(shownList(), m_feed.date().toString(Qt::ISODate)); });
    connect(m_saver, &ListSaver::saved, this, &BoardPanel::listSaved);
    connect(m_saver, &ListSaver::failed, this, &BoardPanel::listNotSaved);
}

void BoardPanel::showView(const BoardView &view)
{
    RowFilter filter = m_shown.filter();
    filter.view = view;
    m_shown.setFilter(filter);
}

void BoardPanel::setFilterText(const QString &text)
{
    RowFilter filter = m_shown.filter();
    filter.text = text;
    m_shown.setFilter(filter);
}

void BoardPanel::clearFilters()
{
    RowFilter open;
    // An empty view is left as well, or the button would change nothing that is seen.
    if (!m_shown.filter().isOpen())
        open.view = view();
    m_strip->show(open);
    m_shown.setFilter(open);
    m_table->setFocus();
}

void BoardPanel::setNotices(std::vector<Notice> notices)
{
    m_notices = std::move(notices);
    showNotices();
}

PreparedRows BoardPanel::selection() const { return m_table->selectedRows(); }

void BoardPanel::follow(const DeliveryId &delivery)
{
    if (const auto row = m_shown.rowOf(delivery))
        m_table->goTo(*row);
}

QWidget *BoardPanel::loadingLine() const { return m_loading; }

ShownList BoardPanel::shownList() const
{
    ShownList list;
    list.columns = m_columns->shownColumns();
    for (const int column : std::as_const(list.columns))
        list.heads += m_shown.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    list.rows.reserve(m_shown.rowCount());
    for (int row = 0; row < m_shown.rowCount(); ++row)
        list.rows.push_back(m_shown.sharedRow(row));
    return list;
}

void BoardPanel::forgetLoadFailure()
{
    m_loadFailure.reset();
    showNotices();
}

void BoardPanel::onLoadFailed(const Error &error)
{
    m_loading->stop();
    Notice notice;
    notice.kind = Notice::Kind::LoadFailed;
    notice.look = Notice::Look::Bad;
    notice.lead = tr("The board could not be read.");
    notice.text = errorText(error);
    notice.button = tr("Try again");
    notice.keys = m_actions.reload->shortcut();
    m_loadFailure = notice;
    showNotices();
    describe();
}

void BoardPanel::onNoticeButtonClicked(Notice::Kind kind)
{
    if (kind == Notice::Kind::LoadFailed)
        m_feed.reload();
    else
        Q_EMIT noticeButtonClicked(kind);
}

void BoardPanel::showNotices()
{
    std::vector<Notice> notices = m_notices;
    if (m_loadFailure)
        notices.push_back(*m_loadFailure);
    m_noticeStrip->setNotices(std::move(notices));
}

void BoardPanel::onRowsChanged()
{
    m_counting.start();
    const auto place = m_current ? m_deliveries.rowOf(m_current->delivery.id) : std::nullopt;
    if (place) {
        m_current = m_deliveries.row(*place).row;
    } else if (m_current && !m_feed.isLoading()) {
        m_current.reset();
        Q_EMIT currentChanged(std::nullopt);
    }
}

void BoardPanel::count()
{
    const DayCounts counts = m_deliveries.counts();
    if (counts == m_counts)
        return;
    m_counts = counts;
    describe();
    Q_EMIT countsChanged(counts);
}

void BoardPanel::describe()
{
    const RowFilter &filter = m_shown.filter();
    m_strip->setTitle(BoardSummary::title(filter.view));
    m_strip->setSummary(BoardSummary::progress(filter, m_counts, m_shown.rowCount()));
    if (m_shown.rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    if (m_deliveries.rowCount() > 0)
        m_empty->say(BoardSummary::nothingMatches(), tr("&Clear filters"));
    else if (m_feed.isLoading() || m_loadFailure || !m_feed.date().isValid())
        m_empty->say({}, {});
    else
        m_empty->say(BoardSummary::noDeliveries(m_feed.date()), tr("&Import…"));
    m_pages->setCurrentWidget(m_empty);
}

void BoardPanel::readPreferences()
{
    const bool isRoomy = m_desk.preferences.value(roomyRowsKey).toBool();
    m_table->setDensity(isRoomy ? BoardTable::Density::Roomy : BoardTable::Density::Compact);
}

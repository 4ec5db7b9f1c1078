// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardpanel.h"
#include "ui/board/daypane.h"
#include "ui/daynotices.h"
#include "ui/daytoolbar.h"
#include "ui/deskacts.h"
#include "ui/healthbar.h"
#include "ui/helpacts.h"
#include "ui/lookpreferences.h"
#include "ui/menus.h"
#include "ui/outagewatch.h"
#include "ui/panes.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/soundpreferences.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/verify/deliverycard.h"
#include "ui/verify/scanedit.h"
#include "ui/verify/wedgescanner.h"
#include "ui/widgets/docktitle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
constexpr int layoutVersion = 1; ///< of docks that stand from left to right, else the next
constexpr QSize smallest(1280, 800);
constexpr QSize usual(1440, 900);
constexpr int cardWidth = 376;
constexpr int widestCard = 562; ///< with large text, for the board's sake

} // namespace

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_actions(new Actions(desk.session, desk.preferences, this))
    , m_toolBar(new DayToolBar(m_desk, *m_actions, this))
    , m_feed(new BoardFeed(m_desk, this))
    , m_notices(new DayNotices(m_desk, *m_actions, this))
    , m_scanner(new WedgeScanner(this))
    , m_health(new HealthBar(m_desk, *m_actions, this))
    , m_acts(new DeskActs(m_desk, *m_actions, this))
{
    connect(new HelpActs(m_desk, *m_actions, this), &HelpActs::settingsKept, this, &MainWindow::readPreferences);
    setObjectName(QStringLiteral("mainWindow"));
    showTitle(0);
    for (QAction *action : m_actions->all()) {
        addAction(action);
        if (const QString icon = action->property("iconName").toString(); !icon.isEmpty())
            action->setIcon(lineIcon(icon.toLatin1().constData()));
    }
    m_actions->practiceTray->setVisible(desk.depot.kind == Depot::Kind::Practice);
    fillMenus(*menuBar(), *m_actions);
    addToolBar(m_toolBar);
    setStatusBar(m_health);
    buildBoard();
    buildDocks();
    connectDay();
    connectBoard();
    connectCard();
    ::connectLook(*m_actions, m_desk.appearance, m_desk.preferences);
    connectSounds(*m_actions, m_desk.preferences);
    readPreferences();
    connectRequests();
    restoreLayout();
    m_desk.core.today().then(this, [this](const Result<QDate> &today) {
        if (today)
            m_today = *today;
        showDate(m_today);
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBoard()
{
    m_board = new BoardPanel(m_desk, *m_actions, *m_feed, this);
    setCentralWidget(m_board);
    m_health->addWidget(m_board->loadingLine());
}

void MainWindow::buildDocks()
{
    m_dayPane = new DayPane(m_desk, *m_actions, this);
    // A main window leaves its docks where they are when writing runs from right to left.
    const auto leading = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto trailing = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_leftDock = addDock("leftDock", tr("Views and routes"), leading, m_dayPane);
    m_leftDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_leftDock->setTitleBarWidget(new QWidget(m_leftDock));
    m_card = new DeliveryCard(m_desk, *m_actions, this);
    m_cardDock = addDock("cardDock", tr("Delivery"), trailing, m_card);
    new DockTitle(m_cardDock, m_desk.appearance);
    const auto fitCard = [this] { m_card->setMinimumWidth(std::min(m_desk.appearance.scaled(cardWidth), widestCard)); };
    connect(&m_desk.appearance, &Appearance::changed, m_card, fitCard);
    fitCard();
    const auto follow = [](QAction *action, QDockWidget *dock) {
        connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
    };
    follow(m_actions->showLeftPane, m_leftDock);
    follow(m_actions->showCard, m_cardDock);
}

QDockWidget *MainWindow::addDock(const char *name, const QString &title, Qt::DockWidgetArea area, QWidget *content)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setAllowedAreas(area);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::connectDay()
{
    connect(m_toolBar, &DayToolBar::dateChosen, this, &MainWindow::showDate);
    connect(m_actions->previousDay, &QAction::triggered, this, [this] { showDate(m_feed->date().addDays(-1)); });
    connect(m_actions->nextDay, &QAction::triggered, this, [this] { showDate(m_feed->date().addDays(1)); });
    connect(m_actions->today, &QAction::triggered, this, [this] {
        m_desk.core.today().then(this, [this](const Result<QDate> &today) { showDate(today ? *today : m_today); });
    });
    connect(m_feed, &BoardFeed::routesChanged, m_dayPane, &DayPane::setRoutes);
    connect(m_feed, &BoardFeed::routesChanged, m_notices, &DayNotices::setRoutes);
    connect(m_feed, &BoardFeed::nowChanged, m_health, &HealthBar::setNow);
    connect(m_feed, &BoardFeed::nowChanged, this, [this](Instant now) { m_notices->setDay(m_feed->date(), now); });
    // A clock that is no longer believed stands still, so it may tell no change.
    connect(m_feed, &BoardFeed::loadingStarted, m_notices, &DayNotices::askForClock);
    connect(m_feed, &BoardFeed::routesChanged, m_acts, &DeskActs::setRoutes);
    connect(m_acts, &DeskActs::said, m_health, &HealthBar::say);
    m_desk.core.startCheck().then(m_notices, [this](const Result<void> &found) { m_notices->setStartCheck(found); });
    connect(m_acts, &DeskActs::imported, m_notices, &DayNotices::setImported);
    connect(m_health, &HealthBar::channelsRead, m_notices, &DayNotices::setChannels);
    auto *outages = new OutageWatch(*this);
    connect(m_health, &HealthBar::channelsRead, outages, &OutageWatch::setChannels);
    connect(outages, &OutageWatch::outageUnseen, this, &MainWindow::outageUnseen);
    connect(m_notices, &DayNotices::said, m_health, &HealthBar::say);
    connect(m_notices, &DayNotices::noticesChanged, m_board, &BoardPanel::setNotices);
}

void MainWindow::connectBoard()
{
    connect(m_board, &BoardPanel::countsChanged, m_dayPane, &DayPane::setCounts);
    connect(m_board, &BoardPanel::countsChanged, m_notices, &DayNotices::setCounts);
    connect(
        m_board, &BoardPanel::countsChanged, this, [this](const DayCounts &counts) { showTitle(counts.attention); });
    connect(m_board, &BoardPanel::countsChanged, m_acts, &DeskActs::setCounts);
    connect(m_dayPane, &DayPane::viewChosen, m_board, &BoardPanel::showView);
    connect(
        m_dayPane, &DayPane::viewChosen, this, [this] { m_acts->setRoute(m_dayPane->route().value_or(QString())); });
    connect(m_board, &BoardPanel::noticeButtonClicked, this, &MainWindow::onNoticeButtonClicked);
    connect(m_board, &BoardPanel::selectionChanged, this, &MainWindow::onSelectionChanged);
    connect(m_board, &BoardPanel::opened, this, &MainWindow::openRow);
    connect(m_board, &BoardPanel::importWanted, m_actions->importManifest, &QAction::trigger);
    connect(m_board, &BoardPanel::fileDropped, this, &MainWindow::importFile);
    connect(m_board, &BoardPanel::typed, this, [this](const QString &text) {
        m_toolBar->scanEdit().setFocus(Qt::ShortcutFocusReason);
        m_toolBar->scanEdit().insert(text);
    });
    connect(m_board, &BoardPanel::listSaved, this,
        [this](const QString &path) { m_health->say(tr("The list was saved as %1.").arg(path)); });
    connect(m_board, &BoardPanel::listNotSaved, this, [this](const Error &error) { m_health->say(errorText(error)); });
}

void MainWindow::connectCard()
{
    ScanEdit &scan = m_toolBar->scanEdit();
    const auto toScanField = [&scan] {
        scan.setFocus(Qt::ShortcutFocusReason);
        scan.selectAll();
    };
    m_actions->goBeforeKeysOf(scan);
    connect(m_actions->scanField, &QAction::triggered, &scan, toScanField);
    connect(m_actions->codeField, &QAction::triggered, m_card, &DeliveryCard::focusCode);
    connect(&scan, &ScanEdit::deliveryChosen, this, &MainWindow::openRow);
    connect(m_scanner, &WedgeScanner::scanned, &scan, [this, &scan](const QString &label) {
        if (QApplication::activeModalWidget())
            return m_health->say(tr("Close the dialog first, then scan again."));
        m_card->wipe();
        scan.scan(label);
    });
    connect(m_card, &DeliveryCard::nextCallWanted, &scan, [&scan] {
        scan.clear();
        scan.setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->showBoard, &QAction::triggered, m_board, [this] { m_board->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { stepPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { stepPane(-1); });
}

void MainWindow::connectRequests()
{
    connect(m_actions->lockScreen, &QAction::triggered, this, &MainWindow::lockWanted);
    connect(m_actions->changeUser, &QAction::triggered, this, &MainWindow::changeUserWanted);
    connect(
        m_actions->practiceTray, &QAction::triggered, this, [this] { Q_EMIT practiceTrayWanted(m_card->reference()); });
    connect(m_actions->openLogFolder, &QAction::triggered, this, &MainWindow::logFolderWanted);
    connect(m_actions->copyDiagnostics, &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::readPreferences()
{
    m_board->readPreferences();
    m_scanner->setPrefix(m_desk.preferences.value(scannerPrefixKey).toString());
    showSounds(*m_actions, m_desk.preferences);
}

void MainWindow::showDate(const QDate &date)
{
    m_toolBar->showDate(date);
    m_feed->showDate(date);
    m_acts->setDate(date);
}

// The title is what a task bar shows of a window that lies behind others.
void MainWindow::showTitle(int needAttention)
{
    const QString &depot = m_desk.depot.name;
    setWindowTitle(needAttention > 0 ? tr("Doorcode – %1 – %n need attention", nullptr, needAttention).arg(depot)
                                     : tr("Doorcode – %1").arg(depot));
}

void MainWindow::onNoticeButtonClicked(Notice::Kind kind)
{
    if (kind == Notice::Kind::RouteLeaving)
        m_acts->issueRoute(m_notices->leavingRoute());
    else if (kind == Notice::Kind::Imported)
        m_actions->undoImport->trigger();
    else if (kind == Notice::Kind::ClockToConfirm)
        m_actions->confirmClock->trigger();
    else if (kind == Notice::Kind::Practice)
        m_actions->practiceTray->trigger();
    else
        m_notices->tryNow(kind);
}

void MainWindow::onSelectionChanged(const PreparedRows &rows)
{
    m_acts->setSelection(rows);
    if (rows.size() == 1)
        m_card->open(rows.front()->row);
    else
        m_card->showSelected(int(rows.size()));
}

void MainWindow::openRow(const BoardRow &row)
{
    m_cardDock->show();
    if (row.delivery.date != m_feed->date())
        showDate(row.delivery.date);
    m_acts->setSelection({ std::make_shared<const PreparedRow>(prepared(row, m_feed->now())) });
    m_card->open(row, DeliveryCard::Cursor::IntoTheCode);
    m_board->follow(row.delivery.id);
}

void MainWindow::stepPane(int step)
{
    ::stepPane({ &m_toolBar->scanEdit(), m_dayPane, m_board, m_card, m_health },
        step > 0 ? PaneStep::Next : PaneStep::Previous);
}

void MainWindow::wipeTyped() { m_card->wipe(); }

void MainWindow::say(const QString &sentence) { m_health->say(sentence); }

void MainWindow::importFile(const QString &path) { m_acts->importFile(path); }

void MainWindow::restoreLayout()
{
    setMinimumSize(smallest);
    resize(usual);
    restoreGeometry(m_desk.preferences.value(geometryKey).toByteArray());
    restoreState(m_desk.preferences.value(layoutKey).toByteArray(), layoutVersion + int(isRightToLeft()));
}

// Not before: a tool bar hides what is on it until it is laid out, and the cursor would go elsewhere.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        m_toolBar->scanEdit().setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.preferences.setValue(geometryKey, saveGeometry());
    m_desk.preferences.setValue(layoutKey, saveState(layoutVersion + int(isRightToLeft())));
    QMainWindow::closeEvent(event);
}

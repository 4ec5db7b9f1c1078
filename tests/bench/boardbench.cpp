// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/boardbench.h"

#include "app/wiring/makecore.h"
#include "tests/bench/benchdepot.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/yardstick.h"
#include "ui/board/boardtable.h"
#include "ui/board/daypane.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollBar>

namespace {

/// Calls once, after the first painting of a widget that shows what it should.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget *watched, std::function<bool()> isReady, std::function<void()> painted)
        : QObject(watched)
        , m_isReady(std::move(isReady))
        , m_painted(std::move(painted))
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isDone && m_isReady()) {
            m_isDone = true;
            QTimer::singleShot(0, this, [this] { m_painted(); });
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_painted;
    bool m_isDone = false;
};

} // namespace

BoardBench::BoardBench(QApplication &application, const QString &profile)
{
    m_openingSeconds = secondsOf([&] {
        m_core
            = need(makeCore({ profile, ProfileSettings::KeyStoreChoice::File, QByteArrayLiteral("bench passphrase") }));
        m_session = need(m_core->signIn(QStringLiteral("bench"), QStringLiteral("bench depot password")).result());
    });
    m_today = need(m_core->today().result());
    m_appearance = std::make_unique<Appearance>(application);
    m_actions = std::make_unique<Actions>(m_session, m_preferences, nullptr);
}

void BoardBench::show()
{
    const Desk desk{ *m_core, m_session, need(m_core->depot().result()), m_preferences, *m_appearance };
    m_window = std::make_unique<QMainWindow>();
    m_feed = std::make_unique<BoardFeed>(desk);
    m_panel = new BoardPanel(desk, *m_actions, *m_feed);
    auto *pane = new DayPane(desk, *m_actions);
    auto *dock = new QDockWidget;
    dock->setWidget(pane);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    m_window->setCentralWidget(m_panel);
    QObject::connect(m_panel, &BoardPanel::countsChanged, pane, &DayPane::setCounts);
    QObject::connect(m_feed.get(), &BoardFeed::routesChanged, pane, &DayPane::setRoutes);
    m_window->resize(1440, 900);
    m_feed->showDate(m_today);
    m_window->show();
}

void BoardBench::whenPainted(int rows, std::function<void()> painted)
{
    auto *table = m_panel->findChild<BoardTable *>();
    new PaintWatch(table->viewport(), [table, rows] { return table->model()->rowCount() >= rows; }, std::move(painted));
}

void BoardBench::setRows(const std::vector<BoardRow> &rows)
{
    Q_EMIT m_feed->otherDayBegun(rows);
    QApplication::processEvents();
}

double BoardBench::timeOf(const std::function<void()> &act) const
{
    auto *table = m_panel->findChild<BoardTable *>();
    const auto *model = qobject_cast<BoardFilterModel *>(table->model());
    return 1000 * secondsOf([&] {
        act();
        QApplication::processEvents();
        while (model->isArranging())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents); // the other thread needs the processor
        table->viewport()->repaint();
    });
}

double BoardBench::filterTime()
{
    std::vector<double> times;
    for (const char *text : { "l", "la", "lan", "lane", "lane 4", "lane 44", "", "r", "re", "rec", "9", "99", "" })
        times.push_back(timeOf([&] { m_panel->setFilterText(QString::fromLatin1(text)); }));
    return median(times);
}

double BoardBench::sortTime()
{
    auto *table = m_panel->findChild<BoardTable *>();
    std::vector<double> times;
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder })
            times.push_back(timeOf([&] { table->sortByColumn(column, order); }));
    }
    table->sortByColumn(DeliveryModel::Status, Qt::AscendingOrder);
    return median(times);
}

double BoardBench::scrollTime()
{
    auto *bar = m_panel->findChild<BoardTable *>()->verticalScrollBar();
    std::vector<double> times;
    for (int page = 0; page < 60; ++page)
        times.push_back(timeOf([&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    return median(times);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/daypane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// The left pane: numbers, choosing with keys, and what a route offers.
class TestDayPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theModelIsSound();
    void listsViewsAndRoutes();
    void arrowsChooseAView();
    void aRouteIsChosen();
    void theViewStaysWhenRoutesCome();
    void aViewIsMarkedWithoutTelling();
    void aRouteOffersItsActions();
    void screenReadersHearNumbers();

private:
    QModelIndex at(DayPaneModel::Section section, int row) const
    {
        return m_pane->model()->index(row, 0, m_pane->model()->index(section, 0));
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<DayPane> m_pane;
};

namespace {

DayCounts counts()
{
    DayCounts counts;
    counts.all = 142;
    counts.attention = 5;
    counts.planned = 19;
    counts.codeIssued = 60;
    counts.handedOff = 58;
    counts.undelivered = 5;
    counts.routes = { { QStringLiteral("R1 Harbour"), QStringLiteral("Amara Osei"), 26, 17, 0 },
        { QStringLiteral("R6 Foundry Park"), QStringLiteral("Dev Kapoor"), 18, 0, 18 } };
    return counts;
}

std::vector<Route> routes()
{
    Route route;
    route.name = QStringLiteral("R6 Foundry Park");
    route.leaves = 13 * 60 + 30;
    return { route };
}

} // namespace

void TestDayPane::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

void TestDayPane::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    const Desk desk = m_fixture->desk();
    m_actions = std::make_unique<Actions>(desk.session, m_fixture->preferences, nullptr);
    m_pane = std::make_unique<DayPane>(desk, *m_actions);
    m_pane->setCounts(counts());
    m_pane->setRoutes(routes());
    m_pane->resize(200, 600);
    m_pane->show();
}

void TestDayPane::cleanup()
{
    m_pane.reset();
    m_actions.reset();
    m_fixture.reset();
}

void TestDayPane::theModelIsSound()
{
    DayPaneModel model;
    const QAbstractItemModelTester tester(&model);

    model.setCounts(counts());
    model.setRoutes(routes());
    DayCounts fewer = counts();
    fewer.routes.pop_back();
    model.setCounts(fewer);
    model.setCounts({});

    QCOMPARE(model.rowCount(model.index(DayPaneModel::Routes, 0)), 0);
}

void TestDayPane::listsViewsAndRoutes()
{
    QStringList views;
    for (int row = 0; row < 6; ++row)
        views += at(DayPaneModel::Today, row).data().toString() + QLatin1Char(' ')
            + at(DayPaneModel::Today, row).data(DayPaneModel::CountRole).toString();

    QCOMPARE(views,
        QStringList(
            { QStringLiteral("All deliveries 142"), QStringLiteral("Needs attention 5"), QStringLiteral("Planned 19"),
                QStringLiteral("Code issued 60"), QStringLiteral("Handed off 58"), QStringLiteral("Undelivered 5") }));
    QCOMPARE(at(DayPaneModel::Routes, 1).data().toString(), QStringLiteral("R6 Foundry Park"));
    QVERIFY(m_pane->isExpanded(m_pane->model()->index(DayPaneModel::Routes, 0)));
}

void TestDayPane::arrowsChooseAView()
{
    QSignalSpy chosen(m_pane.get(), &DayPane::viewChosen);

    QTest::keyClick(m_pane.get(), Qt::Key_Down);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<BoardView>().kind, BoardView::Kind::NeedsAttention);
    QVERIFY(!m_pane->route());
    QVERIFY(!m_actions->editRoute->isEnabled());
}

void TestDayPane::aRouteIsChosen()
{
    QSignalSpy chosen(m_pane.get(), &DayPane::routeChosen);

    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, m_pane->visualRect(at(DayPaneModel::Routes, 1)).center());

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("R6 Foundry Park"));
    QCOMPARE(m_pane->route(), std::optional(QStringLiteral("R6 Foundry Park")));
    QVERIFY(m_actions->issueRoute->isEnabled());
}

void TestDayPane::theViewStaysWhenRoutesCome()
{
    m_pane->showView({ BoardView::Kind::Route, QStringLiteral("R6 Foundry Park") });
    const QSignalSpy chosen(m_pane.get(), &DayPane::viewChosen);
    DayCounts more = counts();
    more.routes.insert(more.routes.begin(), { QStringLiteral("R0 New"), {}, 1, 0, 1 });

    m_pane->setCounts(more);

    QCOMPARE(m_pane->currentIndex().data().toString(), QStringLiteral("R6 Foundry Park"));
    QCOMPARE(chosen.size(), 0);
}

void TestDayPane::aViewIsMarkedWithoutTelling()
{
    const QSignalSpy chosen(m_pane.get(), &DayPane::viewChosen);

    m_pane->showView({ BoardView::Kind::Planned, {} });

    QCOMPARE(m_pane->currentIndex(), at(DayPaneModel::Today, 2));
    QCOMPARE(chosen.size(), 0);
}

void TestDayPane::aRouteOffersItsActions()
{
    m_pane->setCurrentIndex(at(DayPaneModel::Routes, 0));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());

    QCoreApplication::sendEvent(m_pane->viewport(), &byKey);

    const auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("routeMenu"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions(), QList<QAction *>({ m_actions->editRoute, m_actions->issueRoute }));
}

void TestDayPane::screenReadersHearNumbers()
{
    QCOMPARE(at(DayPaneModel::Today, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Needs attention, 5"));
    QCOMPARE(at(DayPaneModel::Routes, 1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("R6 Foundry Park, 0 of 18 handed off, Dev Kapoor, leaves at 13:30, 18 without a code"));
}

QTEST_MAIN(TestDayPane)
#include "tst_daypane.moc"

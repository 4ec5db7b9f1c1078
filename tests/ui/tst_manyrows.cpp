// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"
#include "ui/board/boardtable.h"
#include "ui/style/appearance.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>

// So many rows that what is shown of them is worked out on another thread, while people go on.
class TestManyRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldOnesStayUntilTheirOrderIsKnown();
    void theyChangeWhileTheirOrderIsWorkedOut();
    void theNewestFilterCounts();
    void anotherDayEndsTheWork();
    void theyGoAmidTheWork();
    void whoIsAmongThemStaysThere();
};

namespace {

const Instant now = quarterToTwelve();
constexpr int many = 6000;

/// Keeps other threads from any work until it is let go.
class HeldThreads {
public:
    HeldThreads()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([held = m_held] { held->acquire(); });
    }
    HeldThreads(const HeldThreads &) = delete;
    HeldThreads &operator=(const HeldThreads &) = delete;
    ~HeldThreads() { letGo(); }

    void letGo() { m_held->release(); }

private:
    std::shared_ptr<QSemaphore> m_held = std::make_shared<QSemaphore>();
};

} // namespace

void TestManyRows::theOldOnesStayUntilTheirOrderIsKnown()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(manyRows(3), now);
    std::vector<BoardRow> rows = manyRows(many);

    HeldThreads threads;

    deliveries.gather(rows, now);
    model.showGathered();

    QCOMPARE(model.rowCount(), 3);
    threads.letGo();
    QTRY_VERIFY(!model.isArranging());
    std::sort(rows.begin(), rows.end(),
        [](const BoardRow &left, const BoardRow &right) { return isBefore(left, right, now); });
    QCOMPARE(model.rowCount(), many);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(row).row.delivery.id.text(), rows[std::size_t(row)].delivery.id.text());
}

void TestManyRows::theyChangeWhileTheirOrderIsWorkedOut()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(manyRows(many), now);
    BoardRow last = model.row(many - 1).row;
    last.stop.arrivedAt = now;

    HeldThreads threads;

    model.sort(DeliveryModel::Status, Qt::DescendingOrder);
    deliveries.changeRows({ last, aRow(QStringLiteral("NG-NEW")) });

    threads.letGo();
    QTRY_VERIFY(!model.isArranging());
    // It stands where it stood in what was worked out; a new one comes to the end.
    QCOMPARE(model.rowOf(last.delivery.id), std::optional(0));
    QCOMPARE(model.row(many).row.delivery.reference, QStringLiteral("NG-NEW"));
    QVERIFY(model.rowsOutOfPlace() > 0);
    model.sortAgain();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowsOutOfPlace(), 0);
    const RowOrder order(DeliveryModel::Status, Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(order.isBefore(model.row(row - 1), model.row(row)));
}

void TestManyRows::theNewestFilterCounts()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    deliveries.setRows(manyRows(many), now);
    const QString wanted = deliveries.row(4711).row.delivery.reference;
    const QSignalSpy resets(&model, &BoardFilterModel::modelReset);
    HeldThreads threads;

    RowFilter filter;
    for (const QString &text : { QStringLiteral("a"), QStringLiteral("nobody"), wanted }) {
        filter.text = text;
        model.setFilter(filter);
    }

    QCOMPARE(model.rowCount(), many);
    threads.letGo();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).row.delivery.reference, wanted);
    QCOMPARE(resets.size(), 1); // nothing that is no longer wanted was seen
}

void TestManyRows::anotherDayEndsTheWork()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.gather(manyRows(many), now);
    HeldThreads threads;
    model.showGathered();

    deliveries.setRows(manyRows(3), now);

    QVERIFY(!model.isArranging());
    threads.letGo();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 3);
}

void TestManyRows::theyGoAmidTheWork()
{
    auto deliveries = std::make_unique<DeliveryModel>();
    auto model = std::make_unique<BoardFilterModel>(*deliveries);
    deliveries->gather(manyRows(many), now);
    HeldThreads threads;
    model->showGathered();

    model.reset();
    deliveries.reset();

    threads.letGo();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
}

void TestManyRows::whoIsAmongThemStaysThere()
{
    const Appearance appearance(*qApp);
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    BoardTable table(model, appearance);
    const std::vector<BoardRow> rows = manyRows(many);
    deliveries.setRows(rows, now);
    table.resize(900, 600);
    table.show();
    table.selectAll();
    const DeliveryId current = model.row(4000).row.delivery.id;
    table.selectionModel()->setCurrentIndex(model.index(4000, 1), QItemSelectionModel::NoUpdate);
    table.scrollTo(model.index(4010, 0));
    const DeliveryId top = model.row(table.rowAt(0)).row.delivery.id;
    const QSignalSpy changes(&table, &BoardTable::selectedRowsChanged);
    HeldThreads threads;

    deliveries.gather({ rows.rbegin(), rows.rend() }, now);
    model.showGathered();
    RowFilter filter;
    filter.handedOff = RowFilter::HandedOff::Hidden;
    model.setFilter(filter); // while the day is brought into order
    QCOMPARE(model.rowCount(), many);
    threads.letGo();

    QTRY_VERIFY(!model.isArranging());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < many);
    QCOMPARE(table.selectionModel()->selection().size(), 1); // one range
    QCOMPARE(table.selectedRows().size(), model.rowCount());
    QCOMPARE(changes.size(), 1); // those that are hidden are no longer selected
    model.setFilter({});
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(table.selectedRows().size() < many, true);
    QCOMPARE(model.row(table.currentIndex().row()).row.delivery.id.text(), current.text());
    QCOMPARE(model.row(table.rowAt(0)).row.delivery.id.text(), top.text());
}

QTEST_MAIN(TestManyRows)
#include "tst_manyrows.moc"

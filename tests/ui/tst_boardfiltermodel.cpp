// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"
#include "ui/board/boardfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

// Which rows are seen, in which order, and that nothing moves by itself.
class TestBoardFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensInTheOrderOfTheDomain();
    void sortsByColumn_data();
    void sortsByColumn();
    void sortsManyRowsAsItSortsTwo_data();
    void sortsManyRowsAsItSortsTwo();
    void showsAView_data();
    void showsAView();
    void filters_data();
    void filters();
    void keepsPlacesUntilSortedAgain();
    void keepsARowThatIsNoLongerWanted();
    void bringsARowThatIsWantedNow();
    void sortsWhatChangedWhileHidden();
    void sortsByWhatChanged();
    void hasHeadsWithoutRows();
};

namespace {

const Instant now = quarterToTwelve();

QStringList references(const BoardFilterModel &model)
{
    QStringList references;
    for (int row = 0; row < model.rowCount(); ++row)
        references += model.row(row).row.delivery.reference;
    return references;
}

QStringList names(std::initializer_list<const char *> numbers)
{
    QStringList names;
    for (const char *number : numbers)
        names += QStringLiteral("NG-") + QLatin1String(number);
    return names;
}

std::vector<BoardRow> threeRows()
{
    return {
        aRow(QStringLiteral("NG-1"))
            .to(QStringLiteral("zoe"))
            .on(QStringLiteral("R2 Old Town"), 9)
            .message(Message::State::Sent),
        aRow(QStringLiteral("NG-2"))
            .to(QStringLiteral("Émile"))
            .on(QStringLiteral("R10 Hillside"), 1)
            .attempts(2)
            .message(Message::State::Failed),
        aRow(QStringLiteral("NG-3")).to(QStringLiteral("Ada")).on(QStringLiteral("R2 Old Town"), 10).attempts(1),
    };
}

} // namespace

void TestBoardFilterModel::opensInTheOrderOfTheDomain()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    std::vector<BoardRow> rows = manyRows(2000);

    deliveries.setRows(rows, now);

    std::sort(rows.begin(), rows.end(),
        [](const BoardRow &left, const BoardRow &right) { return isBefore(left, right, now); });
    QCOMPARE(model.rowCount(), 2000);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(row).row.delivery.id.text(), rows[std::size_t(row)].delivery.id.text());
}

void TestBoardFilterModel::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("attention first") << int(DeliveryModel::Status) << up << names({ "2", "1", "3" });
    QTest::newRow("attention last") << int(DeliveryModel::Status) << down << names({ "3", "1", "2" });
    QTest::newRow("reference") << int(DeliveryModel::Reference) << down << names({ "3", "2", "1" });
    QTest::newRow("names as people order them") << int(DeliveryModel::Recipient) << up << names({ "3", "2", "1" });
    QTest::newRow("names from the end") << int(DeliveryModel::Recipient) << down << names({ "1", "2", "3" });
    QTest::newRow("route 10 after route 2") << int(DeliveryModel::Stop) << up << names({ "1", "3", "2" });
    QTest::newRow("stop 10 before stop 9 from the end") << int(DeliveryModel::Stop) << down << names({ "2", "3", "1" });
    QTest::newRow("failures first") << int(DeliveryModel::Message) << up << names({ "2", "1", "3" });
    QTest::newRow("most attempts first") << int(DeliveryModel::Attempts) << down << names({ "2", "3", "1" });
    QTest::newRow("alike, so as the board opens") << int(DeliveryModel::Address) << down << names({ "2", "1", "3" });
}

void TestBoardFilterModel::sortsByColumn()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(threeRows(), now);

    model.sort(column, order);

    QTEST(references(model), "expected");
}

void TestBoardFilterModel::sortsManyRowsAsItSortsTwo_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column) {
        const QByteArray name = DeliveryModel::columnName(column).toUtf8();
        QTest::newRow((name + " up").constData()) << column << Qt::AscendingOrder;
        QTest::newRow((name + " down").constData()) << column << Qt::DescendingOrder;
    }
}

void TestBoardFilterModel::sortsManyRowsAsItSortsTwo()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    DeliveryModel deliveries;
    deliveries.setRows(manyRows(500), now);
    const RowOrder rowOrder(column, order);

    const std::vector<int> sorted = RowSorter().sorted(deliveries.rows(), rowOrder);

    for (std::size_t place = 1; place < sorted.size(); ++place)
        QVERIFY(!rowOrder.isBefore(deliveries.row(sorted[place]), deliveries.row(sorted[place - 1])));
}

void TestBoardFilterModel::showsAView_data()
{
    QTest::addColumn<BoardView::Kind>("kind");
    QTest::addColumn<QStringList>("expected");
    using Kind = BoardView::Kind;
    QTest::newRow("all") << Kind::All << names({ "1", "3", "4", "10", "5", "6", "7", "8", "9" });
    QTest::newRow("needs attention") << Kind::NeedsAttention << names({ "3", "4" });
    QTest::newRow("planned") << Kind::Planned << names({ "6" });
    QTest::newRow("code issued") << Kind::CodeIssued << names({ "1", "3", "4", "5" });
    QTest::newRow("handed off, with or without a code") << Kind::HandedOff << names({ "7", "8" });
    QTest::newRow("undelivered") << Kind::Undelivered << names({ "9" });
    QTest::newRow("a route nobody drives") << Kind::Route << QStringList();
}

void TestBoardFilterModel::showsAView()
{
    QFETCH(const BoardView::Kind, kind);
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(rowsOfEveryStatus(), now);

    RowFilter filter;
    filter.view = { kind, QStringLiteral("R1") };
    model.setFilter(filter);

    QTEST(references(model), "expected");
}

void TestBoardFilterModel::filters_data()
{
    QTest::addColumn<RowFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    RowFilter filter;
    filter.status = BoardStatus::Override;
    QTest::newRow("one status") << filter << names({ "8" });
    filter = {};
    filter.message = MessageStatus::Delivered;
    QTest::newRow("one state of the message") << filter << names({ "5" });
    filter = {};
    filter.handedOff = RowFilter::HandedOff::Hidden;
    QTest::newRow("handed off hidden") << filter << names({ "1", "3", "4", "10", "5", "6", "9" });
    filter = {};
    filter.text = QStringLiteral("ng-10");
    QTest::newRow("text of any case") << filter << names({ "10" });
    filter.text = QStringLiteral("  tannery   ng-7 ");
    QTest::newRow("two words of different columns") << filter << names({ "7" });
    filter.text = QStringLiteral("tannery nowhere");
    QTest::newRow("two words, one of them nowhere") << filter << QStringList();
}

void TestBoardFilterModel::filters()
{
    QFETCH(const RowFilter, filter);
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(rowsOfEveryStatus(), now);

    model.setFilter(filter);

    QTEST(references(model), "expected");
}

void TestBoardFilterModel::keepsPlacesUntilSortedAgain()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(threeRows(), now);
    QSignalSpy outOfPlace(&model, &BoardFilterModel::rowsOutOfPlaceChanged);
    BoardRow last = deliveries.row(2).row;
    last.stop.arrivedAt = now;

    deliveries.changeRows({ last });

    QCOMPARE(references(model), names({ "2", "1", "3" }));
    QCOMPARE(model.rowsOutOfPlace(), 1);
    QCOMPARE(outOfPlace.size(), 1);
    model.sortAgain();
    QCOMPARE(references(model), names({ "3", "2", "1" }));
    QCOMPARE(model.rowsOutOfPlace(), 0);
    QCOMPARE(outOfPlace.last().at(0).toInt(), 0);
}

void TestBoardFilterModel::keepsARowThatIsNoLongerWanted()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(threeRows(), now);
    RowFilter filter;
    filter.view.kind = BoardView::Kind::Planned;
    model.setFilter(filter);
    BoardRow first = deliveries.row(0).row;
    first.delivery.state = Delivery::State::HandedOff;

    deliveries.changeRows({ first });

    QCOMPARE(references(model), names({ "2", "1", "3" }));
    QCOMPARE(model.rowsOutOfPlace(), 1);
    model.sortAgain();
    QCOMPARE(references(model), names({ "2", "3" }));
}

void TestBoardFilterModel::bringsARowThatIsWantedNow()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    const QAbstractItemModelTester tester(&model);
    deliveries.setRows(threeRows(), now);
    RowFilter filter;
    filter.view.kind = BoardView::Kind::NeedsAttention;
    model.setFilter(filter);
    QCOMPARE(references(model), names({ "2" }));
    BoardRow first = deliveries.row(0).row;
    first.messageState = Message::State::Failed;

    deliveries.changeRows({ first });

    QCOMPARE(references(model), names({ "2", "1" }));
    QCOMPARE(model.rowOf(first.delivery.id), std::optional(1));
}

void TestBoardFilterModel::sortsWhatChangedWhileHidden()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    deliveries.setRows(threeRows(), now);
    RowFilter filter;
    filter.text = QStringLiteral("ng-1");
    model.setFilter(filter);
    BoardRow last = deliveries.row(2).row;
    last.stop.arrivedAt = now;
    deliveries.changeRows({ last });

    model.setFilter({});

    QCOMPARE(references(model), names({ "3", "2", "1" }));
}

void TestBoardFilterModel::sortsByWhatChanged()
{
    DeliveryModel deliveries;
    BoardFilterModel model(deliveries);
    deliveries.setRows(threeRows(), now);
    model.sort(DeliveryModel::Recipient, Qt::AscendingOrder);
    QCOMPARE(references(model), names({ "3", "2", "1" }));
    BoardRow last = deliveries.row(2).row;
    last.delivery.recipient = QStringLiteral("Frida");

    deliveries.changeRows({ last, aRow(QStringLiteral("NG-4")).to(QStringLiteral("Bo")) });
    model.sortAgain();

    QCOMPARE(references(model), names({ "4", "2", "3", "1" }));
}

void TestBoardFilterModel::hasHeadsWithoutRows()
{
    DeliveryModel deliveries;
    const BoardFilterModel model(deliveries);

    QCOMPARE(model.headerData(DeliveryModel::Recipient, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Recipient"));
}

QTEST_MAIN(TestBoardFilterModel)
#include "tst_boardfiltermodel.moc"

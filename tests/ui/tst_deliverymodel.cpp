// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"
#include "ui/board/deliverymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

// What a cell shows, says to a screen reader and looks like, for rows as they come.
class TestDeliveryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowInCells();
    void aRowInWords();
    void messages_data();
    void messages();
    void outsideTextIsShownPlainly_data();
    void outsideTextIsShownPlainly();
    void toolTipsAreNoMarkup();
    void rowsChangeInPlace();
    void unknownRowsComeToTheEnd();
    void gatheredRowsComeTogether();
    void codesExpireByTheClock();
    void manyCodesExpireByTheClock();
    void changedCellsAreMarkedForAWhile();
    void nothingIsMarkedWithReducedMotion();

private:
    static QString text(const DeliveryModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.data(model.index(row, column), role).toString();
    }
};

namespace {

const Instant now = quarterToTwelve();

std::vector<BoardRow> lockedRow()
{
    return { aRow(QStringLiteral("NG-417259"))
            .on(QStringLiteral("R4 Mill Lane"), 13)
            .issue(Issue::State::Locked, now + 9h)
            .message(Message::State::Delivered)
            .window(11 * 60, 13 * 60)
            .attempts(5) };
}

} // namespace

void TestDeliveryModel::aRowInCells()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);

    model.setRows(lockedRow(), now);

    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += text(model, 0, column);
    QCOMPARE(cells,
        QStringList({ QStringLiteral("Locked"), QStringLiteral("NG-417259"), QStringLiteral("Ruth Ashdown"),
            QStringLiteral("2 Tannery Court, Port Ellery QX6 1DN"), QStringLiteral("11–13"), QStringLiteral("R4 · 13"),
            QStringLiteral("Delivered"), QStringLiteral("5 of 5") }));
    QVERIFY(model.data(model.index(0, DeliveryModel::Attempts), DeliveryModel::AreAttemptsSpentRole).toBool());
}

void TestDeliveryModel::aRowInWords()
{
    DeliveryModel model;
    std::vector<BoardRow> rows = lockedRow();
    rows.push_back(aRow(QStringLiteral("NG-1")).withoutContact());

    model.setRows(rows, now);

    QCOMPARE(text(model, 0, DeliveryModel::Status, Qt::AccessibleTextRole),
        QStringLiteral("Locked. NG-417259, Ruth Ashdown, 2 Tannery Court, Port Ellery QX6 1DN, R4 stop 13, 11–13, "
                       "5 of 5 attempts used, SMS: Delivered."));
    QCOMPARE(text(model, 0, DeliveryModel::Message, Qt::AccessibleTextRole), QStringLiteral("SMS: Delivered"));
    QCOMPARE(text(model, 1, DeliveryModel::Status, Qt::AccessibleTextRole),
        QStringLiteral("Planned. NG-1, Ruth Ashdown, 2 Tannery Court, Port Ellery QX6 1DN, No contact."));
}

void TestDeliveryModel::messages_data()
{
    QTest::addColumn<BoardRow>("row");
    QTest::addColumn<QString>("word");
    const auto with = [](Message::State state) { return BoardRow(aRow(QStringLiteral("NG-1")).message(state)); };
    QTest::newRow("none yet") << BoardRow(aRow(QStringLiteral("NG-1"))) << QStringLiteral("–");
    QTest::newRow("no way to reach anybody")
        << BoardRow(aRow(QStringLiteral("NG-1")).withoutContact()) << QStringLiteral("No contact");
    QTest::newRow("no contact any more, and none needed")
        << BoardRow(aRow(QStringLiteral("NG-1")).in(Delivery::State::HandedOff).withoutContact())
        << QStringLiteral("–");
    QTest::newRow("queued") << with(Message::State::Queued) << QStringLiteral("Queued");
    QTest::newRow("sending") << with(Message::State::Sending) << QStringLiteral("Sending");
    QTest::newRow("sent is not delivered") << with(Message::State::Sent) << QStringLiteral("Sent");
    QTest::newRow("delivered") << with(Message::State::Delivered) << QStringLiteral("Delivered");
    QTest::newRow("undelivered") << with(Message::State::Undelivered) << QStringLiteral("Undelivered");
    QTest::newRow("failed") << with(Message::State::Failed) << QStringLiteral("Failed");
    QTest::newRow("unknown") << with(Message::State::Unknown) << QStringLiteral("Answer lost");
    QTest::newRow("dropped") << with(Message::State::Dropped) << QStringLiteral("Dropped");
}

void TestDeliveryModel::messages()
{
    QFETCH(const BoardRow, row);
    DeliveryModel model;

    model.setRows({ row }, now);

    QTEST(text(model, 0, DeliveryModel::Message), "word");
}

void TestDeliveryModel::outsideTextIsShownPlainly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << QStringLiteral("<b>Ann</b> &amp; Co") << QStringLiteral("<b>Ann</b> &amp; Co");
    QTest::newRow("marks that turn the direction") << QStringLiteral("Ann\u202egnp") << QStringLiteral("Ann\ufffdgnp");
    QTest::newRow("two lines") << QStringLiteral("Ann\nBob") << QStringLiteral("Ann\ufffdBob");
    QTest::newRow("emoji") << QStringLiteral("Ann 🚚") << QStringLiteral("Ann 🚚");
    QTest::newRow("right to left") << QStringLiteral("أمينة") << QStringLiteral("أمينة");
    QTest::newRow("places to be filled in") << QStringLiteral("%1 %2 %n") << QStringLiteral("%1 %2 %n");
    QTest::newRow("ten thousand characters")
        << QString(10000, QLatin1Char('x')) << QString(300, QLatin1Char('x')) + QStringLiteral("…");
}

void TestDeliveryModel::outsideTextIsShownPlainly()
{
    QFETCH(const QString, name);
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);

    model.setRows({ aRow(QStringLiteral("NG-1")).to(name) }, now);

    QTEST(text(model, 0, DeliveryModel::Recipient), "shown");
    const QString sentence = text(model, 0, DeliveryModel::Status, Qt::AccessibleTextRole);
    QVERIFY(sentence.startsWith(QStringLiteral("Planned. NG-1, ")));
    QVERIFY(sentence.contains(QStringLiteral("2 Tannery Court")));
}

void TestDeliveryModel::toolTipsAreNoMarkup()
{
    DeliveryModel model;

    model.setRows({ aRow(QStringLiteral("NG-1")).to(QStringLiteral("<img src=x>")) }, now);

    QCOMPARE(
        text(model, 0, DeliveryModel::Recipient, Qt::ToolTipRole), QStringLiteral("<span>&lt;img src=x&gt;</span>"));
}

void TestDeliveryModel::rowsChangeInPlace()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(manyRows(10), now);
    BoardRow changed = model.row(3).row;
    changed.delivery.recipient = QStringLiteral("Somebody else");
    const QSignalSpy changes(&model, &DeliveryModel::dataChanged);
    const QSignalSpy resets(&model, &DeliveryModel::modelReset);

    model.changeRows({ changed });

    QCOMPARE(text(model, 3, DeliveryModel::Recipient), QStringLiteral("Somebody else"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(resets.size(), 0);
}

void TestDeliveryModel::unknownRowsComeToTheEnd()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(manyRows(3), now);

    model.changeRows({ aRow(QStringLiteral("NG-NEW")) });

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(text(model, 3, DeliveryModel::Reference), QStringLiteral("NG-NEW"));
    QCOMPARE(model.rowOf(DeliveryId(QStringLiteral("NG-NEW-delivery"))), std::optional(3));
}

void TestDeliveryModel::gatheredRowsComeTogether()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(manyRows(3), now);
    model.gather({ aRow(QStringLiteral("NG-1")) }, now);
    model.gather({ aRow(QStringLiteral("NG-2")) }, now);
    model.endGathering();
    QCOMPARE(model.rowCount(), 3);

    // It was read before it changed.
    model.changeRows({ aRow(QStringLiteral("NG-2")).to(QStringLiteral("Somebody else")) });
    model.showGathered();

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, DeliveryModel::Reference), QStringLiteral("NG-1"));
    QCOMPARE(text(model, 1, DeliveryModel::Recipient), QStringLiteral("Somebody else"));
    QCOMPARE(model.counts().all, 2);
}

void TestDeliveryModel::manyCodesExpireByTheClock()
{
    DeliveryModel model;
    std::vector<BoardRow> rows;
    for (int row = 0; row < 2500; ++row)
        rows.push_back(aRow(QStringLiteral("NG-%1").arg(row)).issue(Issue::State::Active, now + 1min));
    model.setRows(rows, now);
    QCOMPARE(model.counts().attention, 0);

    model.setNow(now + 1min);

    QTRY_COMPARE(model.counts().attention, 2500);
    QCOMPARE(text(model, 2499, DeliveryModel::Status), QStringLiteral("Expired"));
    model.setNow(now);
    QTRY_COMPARE(model.counts().attention, 0); // a clock may be set back
}

void TestDeliveryModel::codesExpireByTheClock()
{
    DeliveryModel model;
    model.setRows({ aRow(QStringLiteral("NG-1")).issue(Issue::State::Active, now + 1min),
                      aRow(QStringLiteral("NG-2")).issue(Issue::State::Active, now + 9h) },
        now);
    const QSignalSpy changes(&model, &DeliveryModel::dataChanged);

    model.setNow(now + 1min);

    QCOMPARE(text(model, 0, DeliveryModel::Status), QStringLiteral("Expired"));
    QVERIFY(model.row(0).isAttentionNeeded);
    QCOMPARE(text(model, 1, DeliveryModel::Status), QStringLiteral("Code issued"));
    QCOMPARE(changes.size(), 1);
}

void TestDeliveryModel::changedCellsAreMarkedForAWhile()
{
    DeliveryModel model;
    model.setRows({ aRow(QStringLiteral("NG-1")).message(Message::State::Queued) }, now);
    const auto isMarked
        = [&model](int column) { return model.data(model.index(0, column), DeliveryModel::IsChangedRole).toBool(); };

    model.changeRows({ aRow(QStringLiteral("NG-1")).message(Message::State::Sent) });

    QVERIFY(isMarked(DeliveryModel::Message));
    QVERIFY(!isMarked(DeliveryModel::Recipient));
    QTRY_VERIFY(!isMarked(DeliveryModel::Message));
}

void TestDeliveryModel::nothingIsMarkedWithReducedMotion()
{
    DeliveryModel model;
    model.setChangeMarks(DeliveryModel::ChangeMarks::None);
    model.setRows({ aRow(QStringLiteral("NG-1")).message(Message::State::Queued) }, now);

    model.changeRows({ aRow(QStringLiteral("NG-1")).message(Message::State::Sent) });

    QVERIFY(!model.data(model.index(0, DeliveryModel::Message), DeliveryModel::IsChangedRole).toBool());
}

QTEST_MAIN(TestDeliveryModel)
#include "tst_deliverymodel.moc"

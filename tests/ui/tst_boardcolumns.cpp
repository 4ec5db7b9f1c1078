// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"
#include "tests/ui/memorypreferences.h"
#include "ui/board/boardcolumns.h"
#include "ui/board/boardtable.h"
#include "ui/board/columnmenu.h"
#include "ui/board/elidemiddledelegate.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <memory>

// Columns are a person's own, and fit the window until they are.
class TestBoardColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addressTakesTheRoomThatIsLeft();
    void aNarrowWindowDoesWithoutAttempts();
    void aPersonsWishBeatsTheNarrowWindow();
    void wishesAreKept();
    void usualColumnsComeBack();
    void theMenuDoesItAllByKeyboard();
    void theReferenceStays();
    void oddPreferencesDoNoHarm();
    void addressesKeepTheirPostcode_data();
    void addressesKeepTheirPostcode();

private:
    void open(int width);
    QHeaderView &header() const { return *m_table->horizontalHeader(); }

    MemoryPreferences m_preferences;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<DeliveryModel> m_deliveries;
    std::unique_ptr<BoardFilterModel> m_shown;
    std::unique_ptr<BoardTable> m_table;
    BoardColumns *m_columns = nullptr;
};

void TestBoardColumns::init()
{
    m_table.reset();
    m_preferences = {};
    m_appearance = std::make_unique<Appearance>(*qApp);
}

void TestBoardColumns::open(int width)
{
    m_table.reset();
    m_deliveries = std::make_unique<DeliveryModel>();
    m_deliveries->setRows(manyRows(50), quarterToTwelve());
    m_shown = std::make_unique<BoardFilterModel>(*m_deliveries);
    m_table = std::make_unique<BoardTable>(*m_shown, *m_appearance);
    m_columns = new BoardColumns(*m_table, *m_appearance, m_preferences);
    m_table->resize(width, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestBoardColumns::addressTakesTheRoomThatIsLeft()
{
    open(1000);

    QCOMPARE(header().length(), m_table->viewport()->width());
    m_table->resize(1100, 300);
    QCOMPARE(header().length(), m_table->viewport()->width());
    m_columns->resize(DeliveryModel::Recipient, BoardColumns::Width::Wider);
    QCOMPARE(header().length(), m_table->viewport()->width());
}

void TestBoardColumns::aNarrowWindowDoesWithoutAttempts()
{
    open(704);

    QVERIFY(!m_columns->isShown(DeliveryModel::Attempts));
    QVERIFY(header().sectionSize(DeliveryModel::Message) < 100);
    m_table->resize(900, 300);
    QVERIFY(m_columns->isShown(DeliveryModel::Attempts));
    QVERIFY(header().sectionSize(DeliveryModel::Message) > 100);
}

void TestBoardColumns::aPersonsWishBeatsTheNarrowWindow()
{
    open(704);

    m_columns->setVisibility(DeliveryModel::Attempts, BoardColumns::Visibility::Shown);

    QVERIFY(m_columns->isShown(DeliveryModel::Attempts));
}

void TestBoardColumns::wishesAreKept()
{
    open(1000);
    m_columns->setVisibility(DeliveryModel::Time, BoardColumns::Visibility::Hidden);
    m_columns->move(DeliveryModel::Message, BoardColumns::Side::Before);
    header().resizeSection(DeliveryModel::Recipient, 222);

    open(1000);

    QVERIFY(!m_columns->isShown(DeliveryModel::Time));
    QVERIFY(header().visualIndex(DeliveryModel::Message) < header().visualIndex(DeliveryModel::Stop));
    QCOMPARE(header().sectionSize(DeliveryModel::Recipient), 222);
}

void TestBoardColumns::usualColumnsComeBack()
{
    open(1000);
    m_columns->setVisibility(DeliveryModel::Time, BoardColumns::Visibility::Hidden);
    m_columns->move(DeliveryModel::Message, BoardColumns::Side::Before);

    m_columns->forget();

    QVERIFY(m_columns->isShown(DeliveryModel::Time));
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column)
        QCOMPARE(header().visualIndex(column), column);
}

void TestBoardColumns::theMenuDoesItAllByKeyboard()
{
    open(1000);
    ColumnMenu menu(*m_table, *m_columns, m_table.get());
    menu.popup({});
    auto *recipient = menu.findChild<QMenu *>(QStringLiteral("recipient"));
    QVERIFY(recipient);

    recipient->popup({});
    QTest::keyClick(recipient, Qt::Key_D);
    QCOMPARE(header().sortIndicatorSection(), int(DeliveryModel::Recipient));
    QCOMPARE(header().sortIndicatorOrder(), Qt::DescendingOrder);
    recipient->popup({});
    QTest::keyClick(recipient, Qt::Key_S);

    QVERIFY(!m_columns->isShown(DeliveryModel::Recipient));
}

void TestBoardColumns::theReferenceStays()
{
    open(1000);

    m_columns->setVisibility(DeliveryModel::Reference, BoardColumns::Visibility::Hidden);

    QVERIFY(m_columns->isShown(DeliveryModel::Reference));
}

void TestBoardColumns::oddPreferencesDoNoHarm()
{
    m_preferences.setValue(QStringLiteral("board/columns/widths"),
        QVariantMap{ { QStringLiteral("recipient"), -5 }, { QStringLiteral("nonsense"), 100 } });
    m_preferences.setValue(QStringLiteral("board/columns/order"),
        QStringList{ QStringLiteral("nonsense"), QStringLiteral("message"), QStringLiteral("message") });
    m_preferences.setValue(QStringLiteral("board/columns/shown"), 17);

    open(1000);

    QCOMPARE(header().length(), m_table->viewport()->width());
}

void TestBoardColumns::addressesKeepTheirPostcode_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("end");
    QTest::newRow("postcode last") << QStringLiteral("The Lodge, West Drive, Port Ellery, QX6 2JS")
                                   << QStringLiteral("… QX6 2JS");
    QTest::newRow("postcode before the town")
        << QStringLiteral("Hinterhaus, Lange Strasse 17, 10115 Berlin") << QStringLiteral("… 10115 Berlin");
    QTest::newRow("no commas at all") << QStringLiteral("14 Quayside Row of the Old Harbour QX4 7LT")
                                      << QStringLiteral("7LT");
    QTest::newRow("a last part that is longer than the column")
        << QStringLiteral("14 Row, the house behind the second gate of the old harbour 17")
        << QStringLiteral("harbour 17");
}

void TestBoardColumns::addressesKeepTheirPostcode()
{
    QFETCH(const QString, address);
    QFETCH(const QString, end);
    const QFontMetrics metrics(m_appearance->typography().body());
    constexpr int width = 180;

    const QString shown = ElideMiddleDelegate::shortened(address, metrics, width);

    QVERIFY2(shown.endsWith(end), qPrintable(shown));
    QVERIFY(metrics.horizontalAdvance(shown) <= width + 1);
    QCOMPARE(ElideMiddleDelegate::shortened(address, metrics, 1000), address);
}

QTEST_MAIN(TestBoardColumns)
#include "tst_boardcolumns.moc"

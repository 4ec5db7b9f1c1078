// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardpanel.h"
#include "ui/board/boardtable.h"
#include "ui/board/shownlist.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

// The board as a person at the keyboard meets it, over a real core.
class TestBoardPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheDay();
    void hasACurrentCellButOpensNothingByItself();
    void arrowsAndClicksGoToADelivery();
    void enterAndDoubleClickOpen();
    void lettersAndDigitsSearch_data();
    void lettersAndDigitsSearch();
    void severalCanBeSelected();
    void goesToWhatNeedsAttention();
    void staysAtItsDeliveryWhenRowsChange();
    void staysAtItsDeliveryWhenFiltered();
    void anotherDayLeavesTheDelivery();
    void filtersByKeyboard();
    void saysWhenNothingMatches();
    void saysWhenADayIsEmpty();
    void rowsThatMovedAreOfferedToBeSorted();
    void aManifestCanBeDropped();
    void saysWhyTheDayCannotBeRead();
    void listsWhatIsShown();
    void screenReadersHearTheWholeRow();

private:
    void openBoard(const QString &user = QStringLiteral("dispatcher"));
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    int shownRows() const { return m_table->model()->rowCount(); }
    QString referenceAt(int row) const
    {
        return m_table->model()->index(row, DeliveryModel::Reference).data().toString();
    }
    QPoint cell(int row) const
    {
        return m_table->visualRect(m_table->model()->index(row, DeliveryModel::Recipient)).center();
    }
    int rowOf(const QString &reference) const;

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<BoardFeed> m_feed;
    std::unique_ptr<BoardPanel> m_panel;
    BoardTable *m_table = nullptr;
    QStringList m_went; ///< references of currentChanged(), "-" for none
};

void TestBoardPanel::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

void TestBoardPanel::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    openBoard();
    m_feed->showDate(DeskFixture::today());
    QTRY_COMPARE(shownRows(), 32);
}

void TestBoardPanel::cleanup()
{
    m_panel.reset();
    m_feed.reset();
    m_actions.reset();
    m_fixture.reset();
}

void TestBoardPanel::openBoard(const QString &user)
{
    m_panel.reset();
    const Desk desk = m_fixture->desk(user);
    m_actions = std::make_unique<Actions>(desk.session, m_fixture->preferences, nullptr);
    m_feed = std::make_unique<BoardFeed>(desk);
    m_panel = std::make_unique<BoardPanel>(desk, *m_actions, *m_feed);
    m_table = find<BoardTable>("boardTable");
    m_went.clear();
    connect(m_panel.get(), &BoardPanel::currentChanged, this,
        [this](const std::optional<BoardRow> &row) { m_went += row ? row->delivery.reference : QStringLiteral("-"); });
    m_panel->resize(864, 600);
    m_panel->show();
    m_panel->activateWindow();
    m_table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

int TestBoardPanel::rowOf(const QString &reference) const
{
    for (int row = 0; row < shownRows(); ++row) {
        if (referenceAt(row) == reference)
            return row;
    }
    return -1;
}

void TestBoardPanel::showsTheDay()
{
    QTRY_COMPARE(text("boardSummary"), QStringLiteral("0 of 32 handed off"));
    QCOMPARE(text("boardTitle"), QStringLiteral("All deliveries"));
    // The one without a contact needs attention and comes first.
    QCOMPARE(referenceAt(0), QStringLiteral("NG-417348"));
    QCOMPARE(m_panel->counts().attention, 1);
    QCOMPARE(m_panel->counts().routes.size(), std::size_t(6));
}

void TestBoardPanel::hasACurrentCellButOpensNothingByItself()
{
    QVERIFY(m_table->currentIndex().isValid());
    QVERIFY(m_went.isEmpty());
    QVERIFY(m_panel->selection().empty());
}

void TestBoardPanel::arrowsAndClicksGoToADelivery()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(0));
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(5));

    QCOMPARE(m_went, QStringList({ referenceAt(0), referenceAt(1), referenceAt(5) }));
    QCOMPARE(m_panel->current()->delivery.reference, referenceAt(5));
}

void TestBoardPanel::enterAndDoubleClickOpen()
{
    QStringList opened;
    connect(
        m_panel.get(), &BoardPanel::opened, this, [&opened](const BoardRow &row) { opened += row.delivery.reference; });

    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(3));
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, cell(3));

    QCOMPARE(opened, QStringList({ referenceAt(0), referenceAt(3) }));
}

void TestBoardPanel::lettersAndDigitsSearch_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QStringList>("typed");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    QTest::newRow("a digit") << int(Qt::Key_7) << none << QStringList(QStringLiteral("7"));
    QTest::newRow("a letter") << int(Qt::Key_N) << none << QStringList(QStringLiteral("n"));
    QTest::newRow("a command") << int(Qt::Key_A) << Qt::KeyboardModifiers(Qt::ControlModifier) << QStringList();
    QTest::newRow("space selects") << int(Qt::Key_Space) << none << QStringList();
    QTest::newRow("page down") << int(Qt::Key_PageDown) << none << QStringList();
}

void TestBoardPanel::lettersAndDigitsSearch()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QStringList typed;
    connect(m_panel.get(), &BoardPanel::typed, this, [&typed](const QString &text) { typed += text; });

    QTest::keyClick(m_table, Qt::Key(key), modifiers);

    QTEST(typed, "typed");
}

void TestBoardPanel::severalCanBeSelected()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(4));
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);

    QCOMPARE(m_panel->selection().size(), 3);
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_panel->selection().size(), 32);
}

void TestBoardPanel::goesToWhatNeedsAttention()
{
    m_fixture->core.followChanges();
    m_fixture->sms.answer.result = SendReport::Result::Rejected;
    m_fixture->issueAndSend(QStringLiteral("NG-417393"));
    QTRY_COMPARE(m_panel->counts().attention, 2);

    m_actions->nextAttention->trigger();
    m_actions->nextAttention->trigger();
    m_actions->nextAttention->trigger();
    m_actions->previousAttention->trigger();

    const QString first = QStringLiteral("NG-417348");
    const QString second = QStringLiteral("NG-417393");
    QCOMPARE(m_went, QStringList({ first, second, first, second }));
}

void TestBoardPanel::staysAtItsDeliveryWhenRowsChange()
{
    const int row = rowOf(QStringLiteral("NG-417361"));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(1));
    m_table->goTo(row);
    m_went.clear();
    m_fixture->core.followChanges();

    m_fixture->issue({ QStringLiteral("NG-417361") });
    QTRY_COMPARE(m_panel->counts().codeIssued, 1);
    m_actions->reload->trigger();
    QTRY_VERIFY(!m_feed->isLoading());

    QVERIFY(m_went.isEmpty());
    QCOMPARE(m_panel->selection().size(), 1);
    QCOMPARE(m_panel->selection().front()->row.delivery.reference, QStringLiteral("NG-417361"));
    QCOMPARE(m_panel->current()->delivery.state, Delivery::State::CodeIssued);
}

void TestBoardPanel::staysAtItsDeliveryWhenFiltered()
{
    m_table->goTo(rowOf(QStringLiteral("NG-417361")));
    m_went.clear();

    m_panel->setFilterText(QStringLiteral("elspeth"));
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(m_panel->selection().size(), 1);
    m_panel->setFilterText(QStringLiteral("foundry"));

    // Nobody went anywhere: the delivery at hand is the same, although it is not in sight.
    QVERIFY(m_went.isEmpty());
    QVERIFY(m_panel->selection().empty());
    QVERIFY(m_table->currentIndex().isValid());
    QCOMPARE(m_panel->current()->delivery.reference, QStringLiteral("NG-417361"));
}

void TestBoardPanel::anotherDayLeavesTheDelivery()
{
    m_table->goTo(3);
    m_went.clear();

    m_feed->showDate(DeskFixture::today().addDays(1));

    QTRY_COMPARE(m_went, QStringList(QStringLiteral("-")));
    QVERIFY(!m_panel->current());
}

void TestBoardPanel::filtersByKeyboard()
{
    m_fixture->core.followChanges();
    m_fixture->issue({ QStringLiteral("NG-417361"), QStringLiteral("NG-417362") });
    QTRY_COMPARE(m_panel->counts().codeIssued, 2);
    auto *status = find<QComboBox>("statusFilter");
    status->setFocus();

    QTest::keyClicks(status, QStringLiteral("Code"));

    QCOMPARE(shownRows(), 2);
    QTRY_COMPARE(text("boardSummary"), QStringLiteral("2 of 32 shown"));
    QTest::keyClick(find<QComboBox>("messageFilter"), Qt::Key_End);
    QCOMPARE(shownRows(), 0);
}

void TestBoardPanel::saysWhenNothingMatches()
{
    m_panel->setFilterText(QStringLiteral("nobody"));
    find<QCheckBox>("hideHandedOff")->setChecked(true);
    QCOMPARE(text("emptySentence"), QStringLiteral("Nothing matches these filters."));
    QVERIFY(find<QLabel>("emptySentence")->isVisible());

    QTest::keyClick(find<QPushButton>("emptyButton"), Qt::Key_Space);

    QCOMPARE(shownRows(), 32);
    QVERIFY(!find<QCheckBox>("hideHandedOff")->isChecked());
    QVERIFY(m_table->isVisible());
    QVERIFY(m_table->hasFocus());
}

void TestBoardPanel::saysWhenADayIsEmpty()
{
    const QSignalSpy wanted(m_panel.get(), &BoardPanel::importWanted);

    m_feed->showDate(QDate(2026, 11, 25));

    QTRY_COMPARE(
        text("emptySentence"), QStringLiteral("No deliveries for Wed 25 Nov. Import a manifest, or drop it here."));
    QTest::keyClick(find<QPushButton>("emptyButton"), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void TestBoardPanel::rowsThatMovedAreOfferedToBeSorted()
{
    m_fixture->core.followChanges();
    auto *sortAgain = find<QToolButton>("sortAgain");
    QVERIFY(!sortAgain->isVisible());
    const QString reference = QStringLiteral("NG-417361");
    const int before = rowOf(reference);

    m_fixture->issue({ reference });
    DeskFixture::need(m_fixture->core.arrive(m_fixture->session(), m_fixture->delivery(reference).id));

    QTRY_VERIFY(sortAgain->isVisible());
    QCOMPARE(sortAgain->text(), QStringLiteral("1 row(s) moved, sort again"));
    QCOMPARE(rowOf(reference), before);
    QTest::mouseClick(sortAgain, Qt::LeftButton);
    QCOMPARE(rowOf(reference), 0);
    QVERIFY(!sortAgain->isVisible());
}

void TestBoardPanel::aManifestCanBeDropped()
{
    QStringList dropped;
    connect(m_panel.get(), &BoardPanel::fileDropped, this, [&dropped](const QString &path) { dropped += path; });
    const auto drop = [this](const QString &url) {
        QMimeData data;
        data.setUrls({ QUrl(url) });
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent fall(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &enter);
        QCoreApplication::sendEvent(m_panel.get(), &fall);
    };

    drop(QStringLiteral("https://example.com/day.csv"));
    drop(QStringLiteral("file:///day.csv"));

    QCOMPARE(dropped, QStringList(QStringLiteral("/day.csv")));
}

void TestBoardPanel::saysWhyTheDayCannotBeRead()
{
    openBoard(QStringLiteral("administrator"));

    m_feed->showDate(DeskFixture::today());

    QTRY_VERIFY(find<QWidget>("noticeStrip")->isVisible());
    QCOMPARE(text("noticeLead"), QStringLiteral("The board could not be read."));
    QVERIFY(!text("noticeText").isEmpty());
    QVERIFY(text("emptySentence").isEmpty()); // nobody knows whether there are deliveries
}

void TestBoardPanel::listsWhatIsShown()
{
    m_panel->setFilterText(QStringLiteral("wren"));

    const std::vector<QStringList> list = m_panel->shownList().lines();

    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list.at(0).first(), QStringLiteral("Status"));
    QCOMPARE(list.at(1).mid(0, 3),
        QStringList({ QStringLiteral("Planned"), QStringLiteral("NG-417398"), QStringLiteral("Wren Optics") }));
}

void TestBoardPanel::screenReadersHearTheWholeRow()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Deliveries"));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, DeliveryModel::Status);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name),
        QStringLiteral(
            "Planned. NG-417348, Norah Penhale, The Lodge, West Drive, Port Ellery, QX6 2JS, R4 stop 20, No contact."));
    m_panel->setFilterText(QStringLiteral("foundry"));
    m_feed->reload();
    QTRY_VERIFY(!m_feed->isLoading());
    QVERIFY(table->childCount() > 0);
    for (int child = 0; child < table->childCount(); ++child)
        QVERIFY(table->child(child));
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != m_panel.get())
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestBoardPanel)
#include "tst_boardpanel.moc"

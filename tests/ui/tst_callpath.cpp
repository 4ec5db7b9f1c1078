// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/foundlist.h"
#include "ui/verify/openeddelivery.h"
#include "ui/verify/scanedit.h"

#include <QTest>

namespace {

const QString olsen = QStringLiteral("NG-417286");
const QString achterberg = QStringLiteral("NG-417330");

} // namespace

/// Scanned, Enter, and the cursor stands in the code field, however the answers of the core fall between the keys.
class TestCallPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListGoesBeforeTheSystemSawIt();
    void aListThatIsOpenGoesWithTheCursor();
    void oneCallAfterTheOther_data();
    void oneCallAfterTheOther();

private:
    ScanEdit &scan() const { return *m_window->findChild<ScanEdit *>(); }
    CodeEdit &code() const { return *m_window->findChild<CodeEdit *>(); }
    FoundList &list() const { return *m_window->findChild<FoundList *>(); }
    QString opened() const { return m_window->findChild<OpenedDelivery *>()->reference(); }

    std::unique_ptr<DeskFixture> m_depot;
    std::unique_ptr<MainWindow> m_window;
};

void TestCallPath::init()
{
    m_depot = std::make_unique<DeskFixture>();
    m_depot->core.followChanges();
    m_depot->issueAndSend(olsen);
    m_depot->issueAndSend(achterberg);
    m_window = std::make_unique<MainWindow>(m_depot->desk());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<BoardTable *>()->model()->rowCount() > 0);
    QVERIFY(scan().hasFocus());
}

void TestCallPath::cleanup()
{
    m_window.reset();
    m_depot.reset();
}

// What the window system says of a new window comes by the event loop: the answers alone are let in before it.
void TestCallPath::theListGoesBeforeTheSystemSawIt()
{
    QTest::keyClicks(&scan(), QStringLiteral("7286"));
    m_depot->board(); // the searches are answered
    QCoreApplication::sendPostedEvents(&scan(), QEvent::MetaCall);
    QVERIFY(list().isVisible());
    m_depot->holdDatabase(); // the card is read later

    QTest::keyClick(&scan(), Qt::Key_Return);
    QVERIFY(!list().isVisible());
    QCoreApplication::processEvents();
    m_depot->letDatabaseGo();

    QTRY_COMPARE(opened(), olsen);
    QTRY_VERIFY(code().hasFocus());
    QVERIFY(m_window->isActiveWindow());
}

void TestCallPath::aListThatIsOpenGoesWithTheCursor()
{
    QTest::keyClicks(&scan(), QStringLiteral("4173"));
    QTRY_VERIFY(list().isVisible());

    m_window->findChild<BoardTable *>()->setFocus();

    QVERIFY(!list().isVisible());
    QCOMPARE(scan().text(), QStringLiteral("4173"));
}

void TestCallPath::oneCallAfterTheOther_data()
{
    QTest::addColumn<bool>("isAnsweredBetweenKeys");
    QTest::newRow("keys faster than answers") << false;
    QTest::newRow("answers between the keys") << true;
}

void TestCallPath::oneCallAfterTheOther()
{
    QFETCH(const bool, isAnsweredBetweenKeys);
    for (int call = 0; call < 30; ++call) {
        const QString &reference = call % 2 == 0 ? olsen : achterberg;

        for (const QChar key : reference.right(4)) {
            QTest::keyClick(&scan(), key.toLatin1());
            if (isAnsweredBetweenKeys)
                QCoreApplication::processEvents();
        }
        QTest::keyClick(&scan(), Qt::Key_Return);

        QTRY_COMPARE(opened(), reference);
        QTRY_VERIFY(code().hasFocus());
        QTest::keyClicks(&code(), QStringLiteral("12"));
        QTest::keyClick(&code(), Qt::Key_Escape);
        QVERIFY(scan().hasFocus());
        QVERIFY(scan().text().isEmpty() && code().text().isEmpty());
    }
}

QTEST_MAIN(TestCallPath)
#include "tst_callpath.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/screenlock.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/foundlist.h"
#include "ui/verify/openeddelivery.h"
#include "ui/verify/scanedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

const QString olsen = QStringLiteral("NG-417286");
const QString achterberg = QStringLiteral("NG-417330");

} // namespace

/// Scanned, Enter, and the cursor stands in the code field, however the answers of the core fall between the keys; then
/// the code, and what may come between it and its answer.
class TestCallPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListGoesBeforeTheSystemSawIt();
    void aListThatIsOpenGoesWithTheCursor();
    void oneCallAfterTheOther_data();
    void oneCallAfterTheOther();
    void aLabelIsScannedWhileACodeIsTyped();
    void theScreenIsLockedDuringACheck_data();
    void theScreenIsLockedDuringACheck();
    void somebodySignsOutDuringACheck();
    void theListIsNotThereAfterALock();
    void anotherStationIsFirst();
    void anotherStationLocksIt();
    void theCheckButtonLeavesTheCursorInTheField();

private:
    void makeWindow();
    void startCall(const QString &reference);
    void startCheck(const QString &typed);
    void unlock(const ScreenLock &lock);
    QString answer() const
    {
        const auto *title = m_window->findChild<QLabel *>(QStringLiteral("answerTitle"));
        return title->isVisible() ? title->text() : QString();
    }
    ScanEdit &scan() const { return *m_window->findChild<ScanEdit *>(); }
    CodeEdit &code() const { return *m_window->findChild<CodeEdit *>(); }
    FoundList &list() const { return *m_window->findChild<FoundList *>(); }
    QString opened() const { return m_window->findChild<OpenedDelivery *>()->reference(); }

    std::unique_ptr<DeskFixture> m_depot;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCallPath::init()
{
    m_depot = std::make_unique<DeskFixture>();
    m_depot->core.followChanges();
    m_depot->issueAndSend(olsen);
    m_depot->issueAndSend(achterberg);
    m_desk.reset(new Desk(m_depot->desk()));
    makeWindow();
}

void TestCallPath::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<BoardTable *>()->model()->rowCount() > 0);
    QVERIFY(scan().hasFocus());
}

void TestCallPath::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_depot.reset();
}

void TestCallPath::startCall(const QString &reference)
{
    QTest::keyClicks(&scan(), reference);
    QTest::keyClick(&scan(), Qt::Key_Return);
    QTRY_COMPARE(opened(), reference);
    QTRY_VERIFY(code().hasFocus());
}

/// The answer comes once the database is let go.
void TestCallPath::startCheck(const QString &typed)
{
    QTest::keyClicks(&code(), typed);
    m_depot->holdDatabase();
    QTest::keyClick(&code(), Qt::Key_Return);
}

void TestCallPath::unlock(const ScreenLock &lock)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *screen = qobject_cast<LockScreen *>(widget)) {
            auto *field = screen->findChild<QLineEdit *>(QStringLiteral("password"));
            QTest::keyClicks(field, DeskFixture::password(QStringLiteral("dispatcher")));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    QTRY_VERIFY(!lock.isLocked());
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

void TestCallPath::aLabelIsScannedWhileACodeIsTyped()
{
    startCall(olsen);
    QTest::keyClicks(&code(), QStringLiteral("482"));

    quint64 time = 5000;
    for (const QChar key : achterberg + QLatin1Char('\r')) {
        const Qt::Key which = key == QLatin1Char('\r') ? Qt::Key_Return : Qt::Key(key.unicode());
        QKeyEvent press(QEvent::KeyPress, which, {}, QString(key));
        press.setTimestamp(time += 9);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }

    QTRY_COMPARE(opened(), achterberg);
    QTRY_VERIFY(code().hasFocus());
    QCOMPARE(code().text(), QString());
    QCOMPARE(m_depot->row(olsen).stop.attempts, 0);
    QCOMPARE(m_depot->row(achterberg).stop.attempts, 0);
}

void TestCallPath::theScreenIsLockedDuringACheck_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QString>("told");
    QTest::newRow("the code is right") << true << "Code correct";
    QTest::newRow("the code is wrong") << false << "Wrong code";
}

void TestCallPath::theScreenIsLockedDuringACheck()
{
    QFETCH(const bool, isRight);
    QFETCH(const QString, told);
    ScreenLock lock(*m_desk, *m_window);
    startCall(olsen);
    startCheck(isRight ? m_depot->code(olsen) : m_depot->wrongCode(olsen));

    lock.lock();
    QVERIFY(code().text().isEmpty());
    m_depot->letDatabaseGo();
    unlock(lock);

    QTRY_COMPARE(answer(), told);
    QVERIFY(code().text().isEmpty());
    QCOMPARE(m_depot->delivery(olsen).isOpen(), !isRight);
}

void TestCallPath::somebodySignsOutDuringACheck()
{
    startCall(olsen);
    startCheck(m_depot->code(olsen));

    m_window.reset();
    m_depot->letDatabaseGo();
    makeWindow();
    QTest::keyClicks(&scan(), olsen);
    QTest::keyClick(&scan(), Qt::Key_Return);

    QTRY_COMPARE(opened(), olsen);
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("recorded"))->isVisible());
    QVERIFY(m_depot->events(olsen).contains(word(Event::DeliveryHandedOff)));
}

void TestCallPath::theListIsNotThereAfterALock()
{
    ScreenLock lock(*m_desk, *m_window);
    QTest::keyClicks(&scan(), QStringLiteral("4173"));
    QTRY_VERIFY(list().isVisible());

    lock.lock();
    unlock(lock);

    QVERIFY(m_window->isVisible());
    QVERIFY(!list().isVisible());
}

void TestCallPath::anotherStationIsFirst()
{
    startCall(olsen);
    QTest::keyClicks(&code(), QStringLiteral("482"));

    (void)m_depot->verify(olsen, m_depot->code(olsen));
    QTRY_VERIFY(!code().isVisible());

    auto *card = m_window->findChild<OpenedDelivery *>();
    QVERIFY(card->hasFocus());
    QTest::keyClicks(card, QStringLiteral("917"));
    QTest::keyClick(card, Qt::Key_Return);
    QVERIFY(card->hasFocus());
    QVERIFY(scan().text().isEmpty() && code().text().isEmpty());
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(scan().hasFocus());
}

void TestCallPath::anotherStationLocksIt()
{
    m_depot->setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("0"));
    startCall(olsen);

    for (int which = 0; which < 5; ++which)
        (void)m_depot->verify(olsen, m_depot->wrongCode(olsen, which));

    QTRY_VERIFY(!code().isVisible());
    QTRY_VERIFY(answer().startsWith(QStringLiteral("Locked")));
    const auto *band = m_window->findChild<QWidget *>(QStringLiteral("answerBand"));
    const auto *card = m_window->findChild<OpenedDelivery *>();
    QVERIFY(band->isAncestorOf(QApplication::focusWidget()) || card->hasFocus());
}

void TestCallPath::theCheckButtonLeavesTheCursorInTheField()
{
    startCall(olsen);
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("checkCode"));
    QTest::keyClicks(&code(), m_depot->wrongCode(olsen));
    m_depot->holdDatabase();
    button->setFocus();

    QTest::keyClick(button, Qt::Key_Space);

    QVERIFY(code().hasFocus());
    m_depot->letDatabaseGo();
    QTRY_COMPARE(answer(), QStringLiteral("Wrong code"));
    QVERIFY(code().hasFocus());
}

QTEST_MAIN(TestCallPath)
#include "tst_callpath.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/screenlock.h"
#include "ui/verify/codeedit.h"
#include "ui/widgets/resultband.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// What stands on the screen of a dispatcher who went away.
class TestScreenLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsHiddenAndTheCodeWiped();
    void sameUserUnlocksByKeyboardAlone();
    void anotherPasswordDoesNot();
    void whatOpensMeanwhileIsHiddenToo();
    void anotherUserMayTakeOver();
    void nobodyThereLocksAfterAWarning();
    void aTouchBeginsAnew();
    void policySaysHowLong();
    void dueWorkGoesOn();

private:
    LockScreen *screen() const;
    void tryPassword(const QString &password);

    DeskFixture m_depot;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ScreenLock> m_lock;
};

void TestScreenLock::init()
{
    m_desk.reset(new Desk(m_depot.desk()));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_lock = std::make_unique<ScreenLock>(*m_desk, *m_window, 1ms);
}

void TestScreenLock::cleanup()
{
    m_lock.reset();
    m_window.reset();
}

LockScreen *TestScreenLock::screen() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<LockScreen *>(widget))
            return found;
    }
    return nullptr;
}

void TestScreenLock::tryPassword(const QString &password)
{
    auto *field = screen()->findChild<QLineEdit *>(QStringLiteral("password"));
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestScreenLock::everythingIsHiddenAndTheCodeWiped()
{
    auto *code = new CodeEdit(m_depot.appearance, m_window.get());
    QTest::keyClicks(code, QStringLiteral("123"));
    QDialog dialog(m_window.get());
    dialog.open();

    m_lock->lock();

    QVERIFY(m_lock->isLocked());
    QVERIFY(!m_window->isVisible());
    QVERIFY(!dialog.isVisible());
    QVERIFY(screen()->isVisible());
    QCOMPARE(screen()->windowTitle(), QStringLiteral("Doorcode – locked"));
    QVERIFY(code->text().isEmpty());
}

void TestScreenLock::sameUserUnlocksByKeyboardAlone()
{
    QDialog dialog(m_window.get());
    dialog.open();
    m_lock->lock();
    QSignalSpy unlocked(m_lock.get(), &ScreenLock::unlocked);
    QCOMPARE(screen()->focusWidget()->objectName(), QStringLiteral("password"));

    tryPassword(DeskFixture::password(QStringLiteral("dispatcher")));

    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY(!screen());
}

void TestScreenLock::anotherPasswordDoesNot()
{
    m_lock->lock();

    tryPassword(DeskFixture::password(QStringLiteral("supervisor")));

    auto *band = screen()->findChild<ResultBand *>(QStringLiteral("signInBand"));
    QTRY_VERIFY(!band->words().isEmpty());
    QVERIFY(m_lock->isLocked());
    QVERIFY(!m_window->isVisible());
}

void TestScreenLock::whatOpensMeanwhileIsHiddenToo()
{
    m_lock->lock();

    QDialog dialog;
    dialog.open();

    QTRY_VERIFY(!dialog.isVisible());
    tryPassword(DeskFixture::password(QStringLiteral("dispatcher")));
    QTRY_VERIFY(dialog.isVisible());
}

void TestScreenLock::anotherUserMayTakeOver()
{
    m_lock->lock();
    QSignalSpy asked(m_lock.get(), &ScreenLock::changeUserAsked);

    QTest::keyClick(screen()->findChild<QPushButton *>(QStringLiteral("changeUser")), Qt::Key_Space);

    QTRY_COMPARE(asked.size(), 1);
}

void TestScreenLock::nobodyThereLocksAfterAWarning()
{
    ScreenLock lock(*m_desk, *m_window, 200ms);
    const auto notices = m_window->findChildren<QWidget *>(QStringLiteral("idleNotice"));

    lock.watch(201ms);

    QTRY_VERIFY(std::any_of(notices.begin(), notices.end(), [](QWidget *notice) { return notice->isVisible(); }));
    QVERIFY(!lock.isLocked());
    QTRY_VERIFY(lock.isLocked());
}

void TestScreenLock::aTouchBeginsAnew()
{
    IdleWatch watch(1h);
    QSignalSpy nearly(&watch, &IdleWatch::nearlyIdle);
    QSignalSpy touched(&watch, &IdleWatch::touchedAgain);

    watch.watch(1h);
    QTRY_COMPARE(nearly.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_A);

    QCOMPARE(touched.size(), 1);
    QTRY_COMPARE(nearly.size(), 2);
}

void TestScreenLock::policySaysHowLong()
{
    m_depot.setPolicy(QStringLiteral("idle_lock_minutes"), QStringLiteral("1"));
    ScreenLock lock(*m_desk, *m_window, 1min);
    const auto notices = m_window->findChildren<QWidget *>(QStringLiteral("idleNotice"));

    lock.watchByPolicy(); // the whole minute is warning

    QTRY_VERIFY(std::any_of(notices.begin(), notices.end(), [](QWidget *notice) { return notice->isVisible(); }));
}

void TestScreenLock::dueWorkGoesOn()
{
    m_depot.issue({ QStringLiteral("NG-417286") });
    m_lock->lock();

    m_depot.core.startDueWork();

    QTRY_VERIFY(!m_depot.sms.sent.empty());
    QVERIFY(m_lock->isLocked());
}

QTEST_MAIN(TestScreenLock)
#include "tst_screenlock.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/signin/signinpanel.h"
#include "ui/signin/startwindow.h"
#include "ui/widgets/resultband.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Who is there, asked before the window and told in words.
class TestSignInPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightPasswordSignsInByKeyboardAlone();
    void wrongPasswordIsToldAndWiped();
    void afterSomeFailuresTheSecondsAreCountedDown();
    void capsLockIsSeenByItsLetters();
    void practiceDepotTellsItsPassword();
    void quickOpeningShowsNoWindow();
    void slowOpeningAndFailureAreTold();

private:
    template<typename T>
    static T *part(const QWidget &panel, const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    static void type(QWidget &panel, const QString &user, const QString &password);

    DeskFixture m_depot;
};

void TestSignInPanel::type(QWidget &panel, const QString &user, const QString &password)
{
    part<QLineEdit>(panel, "userName")->setText(user);
    QTest::keyClicks(part<QLineEdit>(panel, "password"), password);
    QTest::keyClick(part<QLineEdit>(panel, "password"), Qt::Key_Return);
}

void TestSignInPanel::rightPasswordSignsInByKeyboardAlone()
{
    SignInPanel panel(m_depot.core, m_depot.appearance, SignInPanel::Who::Anybody);
    QSignalSpy signedIn(&panel, &SignInPanel::signedIn);
    panel.show();
    panel.begin();

    QTest::keyClicks(panel.focusWidget(), QStringLiteral("supervisor"));
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(panel.focusWidget(), DeskFixture::password(QStringLiteral("supervisor")));
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return);

    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.at(0).at(0).value<Session>().name(), QStringLiteral("supervisor"));
    QVERIFY(part<QLineEdit>(panel, "password")->text().isEmpty());
}

void TestSignInPanel::wrongPasswordIsToldAndWiped()
{
    SignInPanel panel(m_depot.core, m_depot.appearance, SignInPanel::Who::Anybody);

    type(panel, QStringLiteral("supervisor"), QStringLiteral("not it at all"));

    auto *band = part<ResultBand>(panel, "signInBand");
    QTRY_VERIFY(band->words().contains(QLatin1String("wrong")));
    QVERIFY(part<QLineEdit>(panel, "password")->text().isEmpty());
    QVERIFY(part<QPushButton>(panel, "signIn")->isEnabled());
}

void TestSignInPanel::afterSomeFailuresTheSecondsAreCountedDown()
{
    SignInPanel panel(m_depot.core, m_depot.appearance, SignInPanel::Who::Anybody);
    panel.setSecond(std::chrono::hours(1));
    auto *band = part<ResultBand>(panel, "signInBand");
    for (int tries = 0; tries < 4 && !band->words().contains(QLatin1String("Next try")); ++tries) {
        band->clear();
        type(panel, QStringLiteral("dispatcher"), QStringLiteral("wrong"));
        QTRY_VERIFY(!band->words().isEmpty());
    }

    QVERIFY(band->words().contains(QLatin1String("Next try in 5 second")));
    QVERIFY(!part<QPushButton>(panel, "signIn")->isEnabled());

    panel.setSecond(std::chrono::milliseconds(1));

    QTRY_VERIFY(band->words().contains(QLatin1String("again now")));
    QVERIFY(part<QPushButton>(panel, "signIn")->isEnabled());
}

void TestSignInPanel::capsLockIsSeenByItsLetters()
{
    SignInPanel panel(m_depot.core, m_depot.appearance, SignInPanel::Who::Anybody);
    auto *password = part<QLineEdit>(panel, "password");
    auto *hint = part<QWidget>(panel, "capsLockHint");

    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(!hint->isHidden());

    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    QVERIFY(hint->isHidden());
}

void TestSignInPanel::practiceDepotTellsItsPassword()
{
    SignInPanel panel(m_depot.core, m_depot.appearance, SignInPanel::Who::Anybody);
    Depot depot = DeskFixture::need(m_depot.core.depot());
    const auto tells = [&panel] {
        const auto bands = panel.findChildren<ResultBand *>();
        return std::any_of(bands.begin(), bands.end(),
            [](const ResultBand *band) { return band->words().contains(QLatin1String("practice-depot-day")); });
    };

    panel.setDepot(depot);
    QVERIFY(!tells());

    depot.kind = Depot::Kind::Practice;
    panel.setDepot(depot);
    QVERIFY(tells());
}

void TestSignInPanel::quickOpeningShowsNoWindow()
{
    StartWindow window(m_depot.appearance);

    window.tellOpening();

    QVERIFY(!window.isVisible());
}

void TestSignInPanel::slowOpeningAndFailureAreTold()
{
    StartWindow window(m_depot.appearance);
    window.setPatience(std::chrono::milliseconds(1));
    QSignalSpy asked(&window, &StartWindow::anotherTryAsked);

    window.tellOpening();
    QTRY_VERIFY(window.isVisible());
    window.tellFailure({ ErrorCode::DatabaseBusy, {} });
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);

    QTRY_COMPARE(asked.size(), 1);
}

QTEST_MAIN(TestSignInPanel)
#include "tst_signinpanel.moc"

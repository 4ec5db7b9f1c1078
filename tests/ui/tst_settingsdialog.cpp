// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/preferencekeys.h"
#include "ui/settings/settingsdialog.h"
#include "ui/verify/wedgescanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

/// Settings change what they say, nothing before Apply, and never in silence.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDispatcherSeesTheirOwnAlone();
    void everyRuleOfThePolicyIsThere();
    void aChangedRuleIsKeptAndLogged();
    void whatCoreRefusesStandsAtItsField();
    void usualValuesComeBack();
    void oneUsualValueComesBack();
    void aNumberTellsItsRangeAndUsualValue();
    void theWheelScrollsAndChangesNothing_data();
    void theWheelScrollsAndChangesNothing();
    void theDepotGetsAnotherName();
    void nothingChangesBeforeApply();
    void leavingWithChangesAsks_data();
    void leavingWithChangesAsks();
    void ownPreferencesAreTakenOn();
    void aScannerIsTried_data();
    void aScannerIsTried();
    void aScanOnAnotherPageIsLeftToTheWindow();

private:
    void scan(QWidget *field, quint64 pause);
    void open(const QString &user);
    template<typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    QString policy(const char *key);

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPointer<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    m_window = std::make_unique<QWidget>();
}

void TestSettingsDialog::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSettingsDialog::open(const QString &user)
{
    m_dialog = new SettingsDialog(m_fixture->desk(user), m_window.get());
    m_dialog->open();
    if (child<QSpinBox>("attempts"))
        QTRY_VERIFY(child<QSpinBox>("personal_data_days")->isEnabled()); // read last
}

// Types a label with @p pause ms between two keys.
void TestSettingsDialog::scan(QWidget *field, quint64 pause)
{
    static quint64 time = 1000;
    time += 1000;
    const auto press = [&](int key, const QString &text) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        down.setTimestamp(time += pause);
        QApplication::sendEvent(field, &down);
    };
    for (const QChar letter : QStringLiteral("NG-417286"))
        press(letter.unicode(), letter);
    press(Qt::Key_Return, QStringLiteral("\r"));
}

QString TestSettingsDialog::policy(const char *key)
{
    return DeskFixture::need(m_fixture->core.policyValue(m_fixture->session(), QLatin1String(key)));
}

void TestSettingsDialog::aDispatcherSeesTheirOwnAlone()
{
    open(QStringLiteral("dispatcher"));

    QStringList pages;
    for (int row = 0; row < child<QListWidget>("settingsPages")->count(); ++row)
        pages += child<QListWidget>("settingsPages")->item(row)->text();
    QCOMPARE(pages,
        (QStringList{ QStringLiteral("Scanner"), QStringLiteral("Printing"), QStringLiteral("My preferences") }));
}

void TestSettingsDialog::everyRuleOfThePolicyIsThere()
{
    open(QStringLiteral("administrator"));

    for (const QString &key : Policy::keys()) {
        auto *editor = m_dialog->findChild<QWidget *>(key);
        QVERIFY2(editor, qPrintable(key));
        QVERIFY2(editor->isEnabled(), qPrintable(key));
        if (const auto *box = qobject_cast<QSpinBox *>(editor))
            QCOMPARE(QString::number(box->value()), *Policy().value(key));
    }
    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
}

void TestSettingsDialog::aChangedRuleIsKeptAndLogged()
{
    open(QStringLiteral("administrator"));
    QSignalSpy kept(m_dialog, &SettingsDialog::kept);
    child<QSpinBox>("attempts")->setValue(4);
    child<QCheckBox>("check_digit")->setChecked(true);

    click("applyButton");

    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(policy("attempts"), QStringLiteral("4"));
    QCOMPARE(policy("check_digit"), QStringLiteral("on"));
    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
    const auto log = DeskFixture::need(
        m_fixture->core.logPage(m_fixture->session(QStringLiteral("supervisor")), LogFilter{}, 0, 1000));
    QCOMPARE(std::count_if(log.begin(), log.end(),
                 [](const StoredEntry &entry) { return entry.event == word(Event::PolicyChanged); }),
        2);
}

void TestSettingsDialog::whatCoreRefusesStandsAtItsField()
{
    open(QStringLiteral("administrator"));
    child<QLineEdit>("wait_seconds")->setText(QStringLiteral("<b>soon</b>"));

    click("okButton");

    QTRY_VERIFY(!child<QLabel>("wait_secondsError")->isHidden());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(child<QLineEdit>("wait_seconds")->text(), QStringLiteral("<b>soon</b>"));
    QCOMPARE(policy("wait_seconds"), QStringLiteral("30,60,120"));
}

void TestSettingsDialog::usualValuesComeBack()
{
    m_fixture->setPolicy(QStringLiteral("attempts"), QStringLiteral("9"));
    open(QStringLiteral("administrator"));
    QCOMPARE(child<QSpinBox>("attempts")->value(), 9);
    child<QListWidget>("settingsPages")->setCurrentRow(2);

    for (QPushButton *button : m_dialog->findChildren<QPushButton *>(QStringLiteral("usualValues"))) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    click("okButton");

    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(policy("attempts"), QStringLiteral("5"));
}

void TestSettingsDialog::oneUsualValueComesBack()
{
    m_fixture->setPolicy(QStringLiteral("attempts"), QStringLiteral("9"));
    m_fixture->setPolicy(QStringLiteral("unlock_attempts"), QStringLiteral("4"));
    open(QStringLiteral("administrator"));
    QTRY_VERIFY(child<QAbstractButton>("attemptsUsual")->isEnabled());
    QVERIFY(!child<QAbstractButton>("code_digitsUsual")->isEnabled());

    child<QAbstractButton>("attemptsUsual")->click();

    QCOMPARE(child<QSpinBox>("attempts")->value(), 5);
    QCOMPARE(child<QSpinBox>("unlock_attempts")->value(), 4);
    QVERIFY(!child<QAbstractButton>("attemptsUsual")->isEnabled());
}

void TestSettingsDialog::aNumberTellsItsRangeAndUsualValue()
{
    open(QStringLiteral("administrator"));
    const auto range = *Policy::range(QStringLiteral("attempts"));

    const QString told = QStringLiteral("%1 to %2, usually 5").arg(range.first).arg(range.second);
    QCOMPARE(child<QLabel>("attemptsRange")->text(), told);
    QCOMPARE(child<QSpinBox>("attempts")->toolTip(), told);
}

void TestSettingsDialog::theWheelScrollsAndChangesNothing_data()
{
    QTest::addColumn<QString>("field");

    QTest::newRow("a number") << QStringLiteral("attempts");
    QTest::newRow("a choice of the policy") << QStringLiteral("lifetime");
    QTest::newRow("paper") << QStringLiteral("paperBox");
    QTest::newRow("text size") << QStringLiteral("textSizeBox");
}

void TestSettingsDialog::theWheelScrollsAndChangesNothing()
{
    QFETCH(QString, field);
    open(QStringLiteral("administrator"));
    auto *box = m_dialog->findChild<QWidget *>(field);
    const auto turn = [box](int by) {
        QWheelEvent wheel(QPointF(2, 2), box->mapToGlobal(QPointF(2, 2)), {}, QPoint(0, by), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    };

    turn(-120);
    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
    turn(120);
    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
}

void TestSettingsDialog::theDepotGetsAnotherName()
{
    open(QStringLiteral("administrator"));
    QTRY_VERIFY(child<QLineEdit>("name")->isEnabled());
    child<QLineEdit>("name")->setText(QStringLiteral("Southgate"));

    click("okButton");

    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(DeskFixture::need(m_fixture->core.depot()).name, QStringLiteral("Southgate"));
}

void TestSettingsDialog::nothingChangesBeforeApply()
{
    open(QStringLiteral("administrator"));
    child<QSpinBox>("attempts")->setValue(4);
    child<QComboBox>("textSizeBox")->setCurrentIndex(3);

    QCOMPARE(policy("attempts"), QStringLiteral("5"));
    QCOMPARE(m_fixture->appearance.choice().textPercent, 100);
}

void TestSettingsDialog::leavingWithChangesAsks_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("attempts");

    QTest::newRow("apply") << 0 << false << QStringLiteral("4");
    QTest::newRow("discard") << 1 << false << QStringLiteral("5");
    QTest::newRow("stay") << 2 << true << QStringLiteral("5");
}

void TestSettingsDialog::leavingWithChangesAsks()
{
    QFETCH(int, button);
    QFETCH(bool, isOpen);
    QFETCH(QString, attempts);
    open(QStringLiteral("administrator"));
    child<QSpinBox>("attempts")->setValue(4);

    click("cancelButton");
    auto *question = child<QMessageBox>("unkeptChanges");
    QVERIFY(question);
    for (QAbstractButton *each : question->buttons()) {
        const auto role = question->buttonRole(each);
        if (role
            == std::array{ QMessageBox::AcceptRole, QMessageBox::DestructiveRole, QMessageBox::RejectRole }[button])
            each->click();
    }

    QTRY_COMPARE(m_dialog && m_dialog->isVisible(), isOpen);
    QCOMPARE(policy("attempts"), attempts);
}

void TestSettingsDialog::ownPreferencesAreTakenOn()
{
    open(QStringLiteral("dispatcher"));
    auto *sounds = child<QComboBox>("soundsBox");
    sounds->setCurrentIndex(sounds->findData(QStringLiteral("off")));
    child<QCheckBox>("roomyRows")->setChecked(true);
    auto *paper = child<QComboBox>("paperBox");
    paper->setCurrentIndex(paper->findData(QStringLiteral("letter")));
    auto *scheme = child<QComboBox>("schemeBox");
    scheme->setCurrentIndex(scheme->findData(int(AppearanceChoice::Scheme::Dark)));

    click("okButton");

    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const Preferences &preferences = m_fixture->preferences;
    QCOMPARE(preferences.value(soundVolumeKey).toString(), QStringLiteral("off"));
    QCOMPARE(preferences.value(roomyRowsKey).toBool(), true);
    QCOMPARE(preferences.value(paperKey).toString(), QStringLiteral("letter"));
    QCOMPARE(m_fixture->appearance.choice().scheme, AppearanceChoice::Scheme::Dark);
}

void TestSettingsDialog::aScannerIsTried_data()
{
    QTest::addColumn<quint64>("pause"); // in ms, between two keys
    QTest::addColumn<QString>("answer");

    QTest::newRow("by a scanner") << quint64(5)
                                  << QStringLiteral("It read “NG-417286”. Between two keys: 5 ms at most.");
    QTest::newRow("by hand") << quint64(150) << QStringLiteral("typed by hand");
}

void TestSettingsDialog::aScannerIsTried()
{
    QFETCH(quint64, pause);
    QFETCH(QString, answer);
    open(QStringLiteral("dispatcher"));
    auto *field = child<QLineEdit>("scannerTest");
    child<QListWidget>("settingsPages")->setCurrentRow(0);
    field->setFocus();

    scan(field, pause);

    const QString said = child<QLabel>("scannerAnswer")->text();
    QVERIFY2(said.contains(answer), qPrintable(said));
    QVERIFY(m_dialog->isVisible());
}

void TestSettingsDialog::aScanOnAnotherPageIsLeftToTheWindow()
{
    WedgeScanner ofTheWindow;
    QSignalSpy scanned(&ofTheWindow, &WedgeScanner::scanned);
    open(QStringLiteral("dispatcher"));
    auto *pages = child<QListWidget>("settingsPages");

    scan(child<QLineEdit>("scannerTest"), 5);
    QCOMPARE(scanned.count(), 0);
    pages->setCurrentRow(1);
    scan(child<QComboBox>("paperBox"), 5);

    QCOMPARE(scanned.count(), 1);
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"

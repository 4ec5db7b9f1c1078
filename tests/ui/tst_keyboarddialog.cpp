// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/help/keyboarddialog.h"
#include "ui/menus.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/// Keys can be looked up and changed, and never come to mean two things.
class TestKeyboardDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyActIsFoundByNameOrKey();
    void newKeysAreTakenAndKept();
    void keysOfAnotherActAreNotTaken();
    void whatTypingNeedsIsNotTaken_data();
    void whatTypingNeedsIsNotTaken();
    void usualKeysComeBack();
    void allUsualKeysLeaveNothingBehind();
    void theMenuOfAnActIsTold();

private:
    void choose(const QString &name);
    void press(const QKeySequence &keys);
    QString said() const { return m_dialog->findChild<QLabel *>(QStringLiteral("keysSaid"))->text(); }
    template<typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Actions> m_actions;
    KeyboardDialog *m_dialog = nullptr;
};

void TestKeyboardDialog::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    m_window = std::make_unique<QWidget>();
    m_desk = std::make_unique<Desk>(m_fixture->desk());
    m_actions = std::make_unique<Actions>(m_desk->session, m_desk->preferences, nullptr);
    m_dialog = new KeyboardDialog(*m_desk, *m_actions, m_window.get());
    m_dialog->show();
}

void TestKeyboardDialog::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_fixture.reset();
}

void TestKeyboardDialog::choose(const QString &name)
{
    child<QLineEdit>("keysSearch")->setText(name);
    child<QTableView>("keysTable")->selectRow(0);
}

void TestKeyboardDialog::press(const QKeySequence &keys)
{
    auto *field = child<QKeySequenceEdit>("keysField");
    field->setKeySequence(keys);
    Q_EMIT field->editingFinished();
}

void TestKeyboardDialog::everyActIsFoundByNameOrKey()
{
    const auto *rows = child<QTableView>("keysTable")->model();
    const auto visible = std::count_if(
        m_actions->all().begin(), m_actions->all().end(), [](const QAction *action) { return action->isVisible(); });
    QCOMPARE(rows->rowCount(), int(visible));

    child<QLineEdit>("keysSearch")->setText(QStringLiteral("ctrl+k"));

    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, KeysModel::What).data().toString(), QStringLiteral("Code field"));
    QCOMPARE(
        rows->index(0, KeysModel::What).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Code field: Ctrl+K"));
}

void TestKeyboardDialog::newKeysAreTakenAndKept()
{
    choose(QStringLiteral("Code field"));

    press(QKeySequence(QStringLiteral("Ctrl+Alt+K")));

    QCOMPARE(m_actions->codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+K")));
    const Actions again(m_desk->session, m_desk->preferences, nullptr);
    QCOMPARE(again.codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+K")));
}

void TestKeyboardDialog::keysOfAnotherActAreNotTaken()
{
    choose(QStringLiteral("Code field"));

    press(QKeySequence(QStringLiteral("Ctrl+R")));

    QCOMPARE(m_actions->codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
    QCOMPARE(child<QKeySequenceEdit>("keysField")->keySequence(), QKeySequence(QStringLiteral("Ctrl+K")));
    QVERIFY2(said().contains(QStringLiteral("Resend the code")), qPrintable(said()));
}

void TestKeyboardDialog::whatTypingNeedsIsNotTaken_data()
{
    QTest::addColumn<QKeySequence>("keys");

    QTest::newRow("a digit") << QKeySequence(Qt::Key_4);
    QTest::newRow("a letter") << QKeySequence(Qt::SHIFT | Qt::Key_A);
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return);
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab);
    QTest::newRow("an arrow") << QKeySequence(Qt::Key_Down);
}

void TestKeyboardDialog::whatTypingNeedsIsNotTaken()
{
    QFETCH(QKeySequence, keys);
    choose(QStringLiteral("Code field"));

    press(keys);

    QCOMPARE(m_actions->codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
    QVERIFY2(said().contains(QStringLiteral("needed for typing")), qPrintable(said()));
}

void TestKeyboardDialog::usualKeysComeBack()
{
    choose(QStringLiteral("Code field"));
    press(QKeySequence(QStringLiteral("Ctrl+Alt+K")));

    QTest::mouseClick(child<QPushButton>("usualKeys"), Qt::LeftButton);

    QCOMPARE(m_actions->codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
    press(QKeySequence(Qt::Key_F12));
    QTest::mouseClick(child<QPushButton>("allUsualKeys"), Qt::LeftButton);
    QCOMPARE(m_actions->codeField->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
}

void TestKeyboardDialog::allUsualKeysLeaveNothingBehind()
{
    auto *table = child<QTableView>("keysTable");
    table->selectRow(3);

    QTest::mouseClick(child<QPushButton>("allUsualKeys"), Qt::LeftButton);

    QCOMPARE(m_dialog->findChildren<RowDelegate *>().size(), 1);
    QCOMPARE(table->currentIndex().row(), 3);
}

void TestKeyboardDialog::theMenuOfAnActIsTold()
{
    QMenuBar bar;
    fillMenus(bar, *m_actions);
    const auto menuOf = [this](const QString &name) {
        choose(name);
        const auto *rows = child<QTableView>("keysTable")->model();
        return rows->index(0, KeysModel::Menu).data().toString();
    };

    QCOMPARE(menuOf(QStringLiteral("Code field")), QStringLiteral("Delivery"));
    QCOMPARE(menuOf(QStringLiteral("Larger text")), QStringLiteral("View › Text size"));
    choose(QStringLiteral("Text size"));
    QCOMPARE(child<QTableView>("keysTable")->model()->rowCount(), 3);
}

QTEST_MAIN(TestKeyboardDialog)
#include "tst_keyboarddialog.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/verify/codecells.h"
#include "ui/verify/codeedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// One field that looks like cells, and keeps no digit longer than it must.
class TestCodeEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsTyped_data();
    void whatIsTyped();
    void whatIsPasted_data();
    void whatIsPasted();
    void keysWorkAsInOneField();
    void aCommandNobodyKnowsIsNoTyping();
    void aWrongCodeStaysUntilTheNextDigit();
    void nothingIsCopied();
    void nothingIsBroughtBackByUndo();
    void wipingLeavesNothing();
    void itWipesItself_data();
    void itWipesItself();
    void aKeyPutsWipingOff();
    void aNewFormatStartsEmpty();
    void screenReadersHearDigitByDigit();
    void cellsFitTheWidth_data();
    void cellsFitTheWidth();
    void codesRunFromLeftToRight();
    void theLastDigitCompletes();

private:
    /// Every text that can be read from outside.
    QStringList readable() const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    CodeEdit *m_edit = nullptr;
};

void TestCodeEdit::init()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_window = std::make_unique<QWidget>();
    m_edit = new CodeEdit(*m_appearance, m_window.get(), { 50ms, 300ms });
    m_edit->resize(344, 56);
    m_window->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCodeEdit::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void TestCodeEdit::whatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("held");
    QTest::newRow("digits") << "482917" << "482917";
    QTest::newRow("spaces and dashes are dropped") << "482-9 17" << "482917";
    QTest::newRow("letters stay out") << "4a8bc2" << "482";
    QTest::newRow("one too many stays out") << "4829171" << "482917";
    QTest::newRow("digits of another script") << QStringLiteral("\u0664\u0668\u0662") << "482";
}

void TestCodeEdit::whatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, held);

    for (const QChar key : typed) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
        QApplication::sendEvent(m_edit, &press);
    }

    QCOMPARE(m_edit->text(), held);
}

void TestCodeEdit::whatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("held");
    QTest::newRow("a grouped code") << "482 917" << "482917";
    QTest::newRow("with a dash and line end") << " 482-917\n" << "482917";
    QTest::newRow("words around it") << "code 482 917" << "482917";
    QTest::newRow("rubbish") << "hello, world <b>" << "";
    QTest::newRow("a phone number is not cut to a code") << "+44 7700 900142" << "";
    QTest::newRow("a long text") << QString(100000, QLatin1Char('7')) << "";
    QTest::newRow("nothing") << "" << "";
}

void TestCodeEdit::whatIsPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, held);
    QApplication::clipboard()->setText(pasted);

    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(m_edit->text(), held);
}

void TestCodeEdit::keysWorkAsInOneField()
{
    QTest::keyClicks(m_edit, QStringLiteral("482917"));

    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QTest::keyClicks(m_edit, QStringLiteral("5"));
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClicks(m_edit, QStringLiteral("0"));

    QCOMPARE(m_edit->text(), QStringLiteral("582910"));
}

void TestCodeEdit::aCommandNobodyKnowsIsNoTyping()
{
    QTest::keyClicks(m_edit, QStringLiteral("12"));

    QTest::keyClick(m_edit, Qt::Key_L, Qt::AltModifier);
    QTest::keyClick(m_edit, Qt::Key_7, Qt::AltModifier);

    QCOMPARE(m_edit->text(), QStringLiteral("12"));
}

void TestCodeEdit::aWrongCodeStaysUntilTheNextDigit()
{
    QTest::keyClicks(m_edit, QStringLiteral("482917"));
    m_edit->setVerdict(CodeEdit::Verdict::Wrong);
    QCOMPARE(m_edit->text(), QStringLiteral("482917"));

    QTest::keyClicks(m_edit, QStringLiteral("1"));

    QCOMPARE(m_edit->text(), QStringLiteral("1"));
    QCOMPARE(m_edit->verdict(), CodeEdit::Verdict::None);
}

void TestCodeEdit::nothingIsCopied()
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClicks(m_edit, QStringLiteral("482917"));
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);

    QTest::keyClick(m_edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_X, Qt::ControlModifier);
    m_edit->copy();

    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(m_edit->text(), QStringLiteral("482917"));
}

void TestCodeEdit::nothingIsBroughtBackByUndo()
{
    QTest::keyClicks(m_edit, QStringLiteral("482917"));
    QTest::keyClick(m_edit, Qt::Key_Backspace);

    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    m_edit->setEchoMode(QLineEdit::Normal); // in which a field would undo
    m_edit->undo();
    m_edit->redo();

    QCOMPARE(m_edit->text(), QStringLiteral("48291"));
    QVERIFY(!m_edit->isUndoAvailable());
}

QStringList TestCodeEdit::readable() const
{
    QStringList texts{ m_edit->text(), m_edit->displayText(), m_edit->toolTip(), m_edit->accessibleDescription(),
        m_edit->spoken(), m_window->windowTitle(), QApplication::clipboard()->text(),
        QApplication::clipboard()->text(QClipboard::Selection) };
    const QMetaObject *meta = m_edit->metaObject();
    for (int index = 0; index < meta->propertyCount(); ++index)
        texts.append(m_edit->property(meta->property(index).name()).toString());
    for (const QByteArray &name : m_edit->dynamicPropertyNames())
        texts.append(m_edit->property(name.constData()).toString());
    const QAccessibleInterface *speech = QAccessible::queryAccessibleInterface(m_edit);
    for (const auto which : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        texts.append(speech->text(which));
    return texts;
}

void TestCodeEdit::wipingLeavesNothing()
{
    QApplication::clipboard()->clear();
    QTest::keyClicks(m_edit, QStringLiteral("482917"));
    const QString shared = m_edit->text();

    m_edit->wipe();

    QCOMPARE(shared, QStringLiteral("000000")); // overwritten where it lay
    for (const QString &text : readable()) {
        QVERIFY2(!text.contains(QLatin1String("482917")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("4 8 2")), qPrintable(text));
    }
}

void TestCodeEdit::itWipesItself_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("after an answer") << true;
    QTest::newRow("without a key") << false;
}

void TestCodeEdit::itWipesItself()
{
    QFETCH(const bool, isAnswered);
    QTest::keyClicks(m_edit, QStringLiteral("482917"));

    if (isAnswered) {
        m_edit->setVerdict(CodeEdit::Verdict::Wrong);
        m_edit->wipeSoon();
    }

    QCOMPARE(m_edit->text(), QStringLiteral("482917"));
    QTRY_COMPARE(m_edit->text(), QString());
    QCOMPARE(m_edit->verdict(), CodeEdit::Verdict::None);
}

void TestCodeEdit::aKeyPutsWipingOff()
{
    const auto *wiping = m_edit->findChild<QTimer *>(QStringLiteral("wiping"));
    QVERIFY(wiping);
    QTest::keyClicks(m_edit, QStringLiteral("4"));
    QCOMPARE(wiping->intervalAsDuration(), 300ms);
    m_edit->setVerdict(CodeEdit::Verdict::Wrong);
    m_edit->wipeSoon();
    QCOMPARE(wiping->intervalAsDuration(), 50ms);

    QTest::keyClicks(m_edit, QStringLiteral("5"));

    QCOMPARE(wiping->intervalAsDuration(), 300ms);
}

void TestCodeEdit::aNewFormatStartsEmpty()
{
    QTest::keyClicks(m_edit, QStringLiteral("482917"));

    m_edit->setFormat({ 8, CodeFormat::CheckDigit::On });

    QCOMPARE(m_edit->text(), QString());
    QTest::keyClicks(m_edit, QStringLiteral("123456789"));
    QCOMPARE(m_edit->text().size(), 9);
}

void TestCodeEdit::screenReadersHearDigitByDigit()
{
    QTest::keyClicks(m_edit, QStringLiteral("482"));

    QAccessibleInterface *speech = QAccessible::queryAccessibleInterface(m_edit);

    QCOMPARE(speech->role(), QAccessible::EditableText);
    QCOMPARE(speech->text(QAccessible::Name), QStringLiteral("Code from the recipient, six digits"));
    QCOMPARE(speech->text(QAccessible::Value), QStringLiteral("4 8 2"));
    QVERIFY(speech->state().editable);
    QVERIFY(speech->state().focused);
    QVERIFY(!speech->state().passwordEdit);
    QAccessibleTextInterface *text = speech->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("4 8 2"));
    QCOMPARE(text->cursorPosition(), 5);
    m_edit->setFormat({ 7, CodeFormat::CheckDigit::Off });
    QCOMPARE(speech->text(QAccessible::Name), QStringLiteral("Code from the recipient, seven digits"));
}

void TestCodeEdit::cellsFitTheWidth_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("groupEnds");
    QTest::newRow("six: 3+3") << 6 << QList<int>{ 2 };
    QTest::newRow("seven: 3+4") << 7 << QList<int>{ 2 };
    QTest::newRow("eight: 4+4") << 8 << QList<int>{ 3 };
    QTest::newRow("nine: 3+3+3") << 9 << QList<int>{ 2, 5 };
}

void TestCodeEdit::cellsFitTheWidth()
{
    QFETCH(const int, count);
    QFETCH(const QList<int>, groupEnds);
    const CodeCells inTheDock(count, { 48, 56 }, 344);
    const CodeCells squeezed(count, { 48, 56 }, 100);
    const CodeCells roomy(count, { 48, 56 }, 2000);

    QVERIFY(inTheDock.width() <= 344);
    QVERIFY(inTheDock.cell(0).width() >= 32);
    QCOMPARE(squeezed.cell(0).width(), 32);
    QCOMPARE(roomy.cell(0).size(), QSize(48, 56));
    for (int cell = 0; cell + 1 < count; ++cell) {
        QCOMPARE(CodeCells::isGroupEnd(cell, count), groupEnds.contains(cell));
        QVERIFY(inTheDock.cell(cell).right() < inTheDock.cell(cell + 1).left());
        QCOMPARE(inTheDock.cellAt(inTheDock.cell(cell).center().x()), cell);
    }
    QVERIFY(!CodeCells::isGroupEnd(count - 1, count));
}

void TestCodeEdit::codesRunFromLeftToRight()
{
    m_window->setLayoutDirection(Qt::RightToLeft);

    QTest::keyClicks(m_edit, QStringLiteral("48"));
    QTest::mouseClick(m_edit, Qt::LeftButton, {}, QPoint(m_edit->width() - 344 + 10, 20));
    QTest::keyClicks(m_edit, QStringLiteral("1"));

    QCOMPARE(m_edit->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(m_edit->text(), QStringLiteral("148"));
}

void TestCodeEdit::theLastDigitCompletes()
{
    QSignalSpy completed(m_edit, &CodeEdit::completed);

    QTest::keyClicks(m_edit, QStringLiteral("48291"));
    QTest::keyClicks(m_edit, QStringLiteral("7"));

    QTRY_COMPARE(completed.count(), 1);
}

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

/// An administrator sees what each text says and costs while it is written, and what is kept goes out.
class TestTextsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTextsOfTheDepotsLanguage();
    void whatIsTypedIsReadAtOnce();
    void theCodeIsAnExample();
    void aKeptTextGoesOut();
    void anEmptyTextBringsTheUsualOneBack();
    void theUsualTextComesBack();
    void aRefusedTextStandsInItsLanguage();
    void languagesKeepWhatWasTyped();
    void arabicIsReadFromTheRight();
    void fieldsAreInserted_data();
    void fieldsAreInserted();
    void aTextIsOneLine();
    void warnings_data();
    void warnings();

private:
    void open();
    template<typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QString said(const char *name) const { return child<QLabel>(name)->text(); }
    void write(const char *name, const QString &text) { child<QPlainTextEdit>(name)->setPlainText(text); }
    void choose(const char *language);
    QString kept(const QString &language, TextKey key);

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPointer<SettingsDialog> m_dialog;
};

void TestTextsPage::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    m_window = std::make_unique<QWidget>();
    open();
}

void TestTextsPage::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestTextsPage::open()
{
    m_dialog = new SettingsDialog(m_fixture->desk(QStringLiteral("administrator")), m_window.get());
    m_dialog->open();
    QTRY_VERIFY(child<QComboBox>("textsLanguage")->isEnabled());
}

void TestTextsPage::choose(const char *language)
{
    auto *box = child<QComboBox>("textsLanguage");
    box->setCurrentIndex(box->findData(QLatin1String(language)));
}

QString TestTextsPage::kept(const QString &language, TextKey key)
{
    for (const TextsInUse &texts : DeskFixture::need(m_fixture->core.texts(m_fixture->session()))) {
        if (texts.usual.language == language)
            return texts.sent[key];
    }
    return {};
}

void TestTextsPage::showsTheTextsOfTheDepotsLanguage()
{
    QCOMPARE(child<QComboBox>("textsLanguage")->currentData().toString(), QStringLiteral("en"));
    for (const TextKey key : textKeys) {
        auto *edit = m_dialog->findChild<QPlainTextEdit *>(word(key) + QStringLiteral("Text"));
        QVERIFY2(edit, qPrintable(word(key)));
        QCOMPARE(edit->toPlainText(), kept(QStringLiteral("en"), key));
        QVERIFY(!edit->accessibleName().isEmpty() && !edit->accessibleDescription().isEmpty());
    }
    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
}

void TestTextsPage::whatIsTypedIsReadAtOnce()
{
    write("codeText", QStringLiteral("{code} is for {reference}"));

    const QString reference = m_fixture->board().front().delivery.reference;
    QVERIFY(said("textsExample").contains(reference));
    QCOMPARE(said("codeTextPreview"), QStringLiteral("123 456 is for %1").arg(reference));
    QCOMPARE(said("codeTextCost"), QStringLiteral("1 SMS, %1 of 160 characters (GSM-7)").arg(15 + reference.size()));
    QVERIFY(child<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(said("code_subjectTextCost"), QStringLiteral("By e-mail alone."));
}

void TestTextsPage::theCodeIsAnExample()
{
    m_fixture->issueAndSend(m_fixture->board().front().delivery.reference);
    m_dialog->close();
    open();

    QVERIFY(said("codeTextPreview").contains(QStringLiteral("123 456")));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        const QString digits = QString(label->text()).remove(QLatin1Char(' '));
        QVERIFY(!digits.contains(m_fixture->code(m_fixture->board().front().delivery.reference)));
    }
}

void TestTextsPage::aKeptTextGoesOut()
{
    QSignalSpy keptSignals(m_dialog, &SettingsDialog::kept);
    write("codeText", QStringLiteral("The code {code} for {reference}, once more"));

    QTest::mouseClick(child<QPushButton>("applyButton"), Qt::LeftButton);
    QTRY_COMPARE(keptSignals.count(), 1);

    QVERIFY(!child<QPushButton>("applyButton")->isEnabled());
    m_fixture->issueAndSend(m_fixture->board().front().delivery.reference);
    QVERIFY(m_fixture->sms.sent.back().text.endsWith(QStringLiteral("once more")));
}

void TestTextsPage::anEmptyTextBringsTheUsualOneBack()
{
    const QString usual = kept(QStringLiteral("en"), TextKey::Code);
    DeskFixture::need(m_fixture->core.setText(m_fixture->session(QStringLiteral("administrator")),
        { QStringLiteral("en"), TextKey::Code, QStringLiteral("{code}") }));
    m_dialog->close();
    open();
    write("codeText", {});

    QTest::mouseClick(child<QPushButton>("applyButton"), Qt::LeftButton);

    QTRY_COMPARE(child<QPlainTextEdit>("codeText")->toPlainText(), usual);
    QCOMPARE(kept(QStringLiteral("en"), TextKey::Code), usual);
}

void TestTextsPage::theUsualTextComesBack()
{
    const QString usual = child<QPlainTextEdit>("replacementText")->toPlainText();
    auto *back = child<QToolButton>("replacementTextUsual");
    QVERIFY(!back->isEnabled());
    write("replacementText", QStringLiteral("{code}"));
    QVERIFY(back->isEnabled());

    back->click();

    QCOMPARE(child<QPlainTextEdit>("replacementText")->toPlainText(), usual);
    QVERIFY(!back->isEnabled() && !child<QPushButton>("applyButton")->isEnabled());
}

void TestTextsPage::aRefusedTextStandsInItsLanguage()
{
    const QString usual = kept(QStringLiteral("de"), TextKey::Code);
    choose("de");
    write("codeText", QStringLiteral("ohne Feld"));
    QVERIFY(!child<QLabel>("codeTextError")->isHidden());
    choose("en");
    QVERIFY(child<QLabel>("codeTextError")->isHidden());

    QTest::mouseClick(child<QPushButton>("okButton"), Qt::LeftButton);

    QTRY_COMPARE(child<QComboBox>("textsLanguage")->currentData().toString(), QStringLiteral("de"));
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(said("codeTextError").contains(QStringLiteral("{code}")), qPrintable(said("codeTextError")));
    QCOMPARE(child<QPlainTextEdit>("codeText")->toPlainText(), QStringLiteral("ohne Feld"));
    QCOMPARE(kept(QStringLiteral("de"), TextKey::Code), usual);
}

void TestTextsPage::languagesKeepWhatWasTyped()
{
    write("handed_overText", QStringLiteral("English words"));
    choose("fr");
    QVERIFY(child<QPlainTextEdit>("handed_overText")->toPlainText() != QStringLiteral("English words"));
    write("handed_overText", QStringLiteral("Des mots"));
    choose("en");
    QCOMPARE(child<QPlainTextEdit>("handed_overText")->toPlainText(), QStringLiteral("English words"));

    QTest::mouseClick(child<QPushButton>("okButton"), Qt::LeftButton);

    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(kept(QStringLiteral("en"), TextKey::HandedOver), QStringLiteral("English words"));
    QCOMPARE(kept(QStringLiteral("fr"), TextKey::HandedOver), QStringLiteral("Des mots"));
}

void TestTextsPage::arabicIsReadFromTheRight()
{
    choose("ar");

    const QChar mark(0x200e);
    QCOMPARE(child<QLabel>("codeTextPreview")->layoutDirection(), Qt::RightToLeft);
    QVERIFY(said("codeTextPreview").contains(mark + QStringLiteral("123 456") + mark));
    QCOMPARE(child<QPlainTextEdit>("codeText")->layoutDirection(), Qt::RightToLeft);
    QVERIFY(said("codeTextCost").contains(QStringLiteral("UCS-2")));
    QVERIFY(child<QLabel>("codeTextWarning0")->isHidden());
    choose("en");
    QCOMPARE(child<QLabel>("codeTextPreview")->layoutDirection(), Qt::LeftToRight);
}

void TestTextsPage::fieldsAreInserted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("fields");

    const QStringList notice{ QStringLiteral("{depot}"), QStringLiteral("{reference}") };
    QTest::newRow("a code") << QStringLiteral("code")
                            << (notice + QStringList{ QStringLiteral("{code}"), QStringLiteral("{until}") });
    QTest::newRow("a notice") << QStringLiteral("handed_over") << notice;
    QTest::newRow("a subject") << QStringLiteral("code_subject") << notice;
}

void TestTextsPage::fieldsAreInserted()
{
    QFETCH(QString, key);
    QFETCH(QStringList, fields);
    auto *edit = m_dialog->findChild<QPlainTextEdit *>(key + QStringLiteral("Text"));
    edit->clear();

    const auto *button = m_dialog->findChild<QPushButton *>(key + QStringLiteral("TextInsert"));
    for (QAction *action : button->menu()->actions())
        action->trigger();

    QCOMPARE(edit->toPlainText(), fields.join(QString()));
}

void TestTextsPage::aTextIsOneLine()
{
    auto *edit = child<QPlainTextEdit>("codeText");
    edit->clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("two\nlines {code}"));

    edit->paste();
    QTest::keyClick(edit, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), QStringLiteral("two lines {code}"));
    QTest::keyClick(edit, Qt::Key_Return);

    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(kept(QStringLiteral("en"), TextKey::Code), QStringLiteral("two lines {code}"));
}

void TestTextsPage::warnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("warning");

    const QString many(150, QLatin1Char('a'));
    const auto row = [](const char *name, const QString &text, const char *label, const char *warning) {
        QTest::newRow(name) << text << QString::fromLatin1(label) << QString::fromUtf8(warning);
    };
    row("another alphabet", QStringLiteral("{code} – reçu"), "codeTextWarning0", "no –ç");
    row("more than one SMS", many + QStringLiteral(" {reference} {code}"), "codeTextWarning1", "up to 2 SMS");
    row("a torn code", many + QStringLiteral("{code}") + many, "codeTextWarning2", "An SMS ends within the code");
    row("a code that may be torn", QString(138, QLatin1Char('a')) + QStringLiteral("{until} {code}") + many,
        "codeTextWarning2", "With some references or times");
}

void TestTextsPage::warnings()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, warning);
    auto *shown = m_dialog->findChild<QLabel *>(label);
    QVERIFY(shown->isHidden());

    write("codeText", text);

    QVERIFY(!shown->isHidden());
    QVERIFY2(shown->text().contains(warning), qPrintable(shown->text()));
    QVERIFY(child<QPlainTextEdit>("codeText")->accessibleDescription().contains(warning));
}

QTEST_MAIN(TestTextsPage)
#include "tst_textspage.moc"

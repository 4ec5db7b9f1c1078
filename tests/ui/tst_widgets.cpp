// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/widgets/attemptdots.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/tooltiptext.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDockWidget>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

/// The small parts that every screen is made of.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_appearance.choose({ AppearanceChoice::Scheme::Light }); }
    void rowsKeepTheirTintWhenTheSystemSpeaks();
    void labelShowsTextAsText_data();
    void labelShowsTextAsText();
    void labelKeepsItsStyleAndColourWhenTheLookChanges();
    void labelStandsOnTheSideThatTheWindowIsReadFrom();
    void elidedLabelGivesWayAndTellsAllInItsToolTip();
    void toolTipShowsTextToTheLetter_data();
    void toolTipShowsTextToTheLetter();
    void dotsSayTheirNumber();
    void chipIsNamedByItsWordsAndGrows();
    void buttonMakesRoomForItsKey();
    void keysAreCalledAsOnTheKeyboard();
    void iconButtonIsNamedAndLargeEnough();
    void dockTitleDetachesAndCloses();
    void stepListSaysWhereOneIs();
    void datesAndTimesKeepTheirOrderInAMirroredWindow();
    void aButtonGivesUpItsKeyBeforeItsWords();
    void progressLineFillsFromTheLeadingEdge();
    void selectedRowHasABarAndTheCurrentCellARing_data();
    void selectedRowHasABarAndTheCurrentCellARing();

private:
    Appearance m_appearance{ *qobject_cast<QApplication *>(QCoreApplication::instance()) };
};

void TestWidgets::rowsKeepTheirTintWhenTheSystemSpeaks()
{
    QEvent told(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &told);

    QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight), lightTokens().selection);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), lightTokens().accent);
}

void TestWidgets::labelShowsTextAsText_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup stays markup") << QStringLiteral("<b>Olsen</b>") << QStringLiteral("<b>Olsen</b>");
    QTest::newRow("an override is visible") << QStringLiteral("a\u202Eb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("an isolate is visible") << QStringLiteral("a\u2067b") << QStringLiteral("a\uFFFDb");
    QTest::newRow("a mark is visible") << QStringLiteral("a\u200Fb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("a line end is visible") << QStringLiteral("a\nb") << QStringLiteral("a\uFFFDb");
}

void TestWidgets::labelShowsTextAsText()
{
    QFETCH(QString, given);

    PlainLabel label(m_appearance, TextStyle::Body);
    label.setText(given);

    QTEST(label.text(), "shown");
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestWidgets::labelKeepsItsStyleAndColourWhenTheLookChanges()
{
    PlainLabel label(m_appearance, TextStyle::Page);
    label.setColour([](const Tokens &tokens) { return tokens.bad.text; });
    label.ensurePolished();

    m_appearance.choose({ AppearanceChoice::Scheme::Dark, 150 });

    QCOMPARE(label.font().pixelSize(), 27);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().bad.text);
}

void TestWidgets::labelStandsOnTheSideThatTheWindowIsReadFrom()
{
    PlainLabel label(m_appearance, TextStyle::Body);
    label.setText(QStringLiteral("Marguerite Olsen"));

    label.setLayoutDirection(Qt::RightToLeft);

    QVERIFY(label.alignment().testFlag(Qt::AlignRight));
    QVERIFY(label.alignment().testFlag(Qt::AlignAbsolute));
}

void TestWidgets::elidedLabelGivesWayAndTellsAllInItsToolTip()
{
    const QString address = QStringLiteral("Flat 3, 9 Chandlers Yard & Co, Port Ellery QX4 7PB");
    ElidedLabel label(m_appearance, TextStyle::Body);
    label.setText(address);
    label.resize(label.minimumSizeHint());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    label.show();

    QHelpEvent hover(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(&label, &hover);

    QCOMPARE(QToolTip::text(), toolTipText(address));
    QCOMPARE(label.text(), address);
}

void TestWidgets::toolTipShowsTextToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("14 Quayside Row");
    QTest::newRow("an ampersand") << QStringLiteral("Fish & Co");
    QTest::newRow("markup") << QStringLiteral("<b>Olsen</b> <img src=x>");
    QTest::newRow("escapes") << QStringLiteral("a &lt; b &amp; c");
    QTest::newRow("nothing") << QString();
}

void TestWidgets::toolTipShowsTextToTheLetter()
{
    QFETCH(QString, text);

    const QString tip = toolTipText(text);

    const QString shown = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    QCOMPARE(shown, text);
}

void TestWidgets::dotsSayTheirNumber()
{
    AttemptDots dots(m_appearance, AttemptDots::Ground::Window);

    dots.setCount({ 4, 5 });

    QCOMPARE(dots.accessibleName(), QStringLiteral("4 of 5 attempts left"));
    QCOMPARE(dots.sizeHint(), QSize(70, 10));
    dots.setCount({ 3, 8 }); // after an unlock, beside words and a button
    QVERIFY(dots.minimumSizeHint().width() <= 50);
}

void TestWidgets::chipIsNamedByItsWordsAndGrows()
{
    ChipLabel chip(m_appearance);
    chip.setLook({ QStringLiteral("Locked"), QStringLiteral("lock"), ChipLook::Tone::Bad });
    const QSize ordinary = chip.sizeHint();

    m_appearance.choose({ AppearanceChoice::Scheme::Light, 150 });

    QCOMPARE(chip.accessibleName(), QStringLiteral("Locked"));
    QCOMPARE(ordinary.height(), 20);
    QCOMPARE(chip.sizeHint().height(), 30);
    QVERIFY(chip.sizeHint().width() > ordinary.width());
}

void TestWidgets::buttonMakesRoomForItsKey()
{
    HintButton button(QStringLiteral("Check code"), m_appearance);
    const QSize bare = button.sizeHint();
    QCOMPARE(bare.height(), 28);

    button.setHint(QKeySequence(Qt::Key_Return));
    button.setHeight(HintButton::Height::Answer);

    QVERIFY(button.sizeHint().width() > bare.width());
    QCOMPARE(button.minimumSizeHint().width(), bare.width());
    QCOMPARE(button.sizeHint().height(), 36);
}

void TestWidgets::keysAreCalledAsOnTheKeyboard()
{
    QCOMPARE(keyWords(QKeySequence(Qt::Key_Return)), keyWords(QKeySequence(Qt::Key_Enter)));
    QCOMPARE(keyWords(QKeySequence(Qt::CTRL | Qt::Key_K)),
        QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

void TestWidgets::iconButtonIsNamedAndLargeEnough()
{
    IconButton button("copy", QStringLiteral("Copy the reference"), m_appearance);

    button.setIconPixels(14);

    QCOMPARE(button.accessibleName(), QStringLiteral("Copy the reference"));
    QCOMPARE(button.size(), QSize(24, 24));
    QCOMPARE(button.iconSize(), QSize(14, 14));
}

void TestWidgets::dockTitleDetachesAndCloses()
{
    QMainWindow window;
    auto *dock = new QDockWidget(QStringLiteral("Delivery"));
    new DockTitle(dock, m_appearance);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.show();

    dock->findChild<QToolButton *>(QStringLiteral("floatDock"))->click();
    QVERIFY(dock->isFloating());
    dock->findChild<QToolButton *>(QStringLiteral("closeDock"))->click();
    QVERIFY(!dock->isVisible());
}

void TestWidgets::stepListSaysWhereOneIs()
{
    StepList steps(m_appearance);
    steps.setSteps({ QStringLiteral("File"), QStringLiteral("Columns"), QStringLiteral("Summary") });

    steps.setCurrent(1);

    QCOMPARE(steps.accessibleName(), QStringLiteral("Step 2 of 3: Columns"));
}

void TestWidgets::progressLineFillsFromTheLeadingEdge()
{
    QImage image(100, 3, QImage::Format_RGB32);
    QPainter painter(&image);

    painter.setLayoutDirection(Qt::LeftToRight);
    paintProgressLine(&painter, image.rect(), { 1, 2 }, m_appearance);
    QCOMPARE(image.pixelColor(25, 1), lightTokens().accent);
    QCOMPARE(image.pixelColor(75, 1), lightTokens().border);

    painter.setLayoutDirection(Qt::RightToLeft);
    paintProgressLine(&painter, image.rect(), { 1, 2 }, m_appearance);
    QCOMPARE(image.pixelColor(25, 1), lightTokens().border);
    QCOMPARE(image.pixelColor(75, 1), lightTokens().accent);
}

void TestWidgets::selectedRowHasABarAndTheCurrentCellARing_data()
{
    QTest::addColumn<AppearanceChoice::Scheme>("scheme");

    QTest::newRow("light") << AppearanceChoice::Scheme::Light;
    QTest::newRow("dark") << AppearanceChoice::Scheme::Dark;
    QTest::newRow("high contrast") << AppearanceChoice::Scheme::HighContrast;
}

void TestWidgets::selectedRowHasABarAndTheCurrentCellARing()
{
    QFETCH(AppearanceChoice::Scheme, scheme);
    m_appearance.choose({ scheme });
    const Tokens &tokens = m_appearance.tokens();
    // Colours of the system may have the accent as the ground of a selected row.
    const QColor mark = tokens.selection == tokens.accent ? tokens.selectionText : tokens.accent;
    QVERIFY(mark != tokens.selection);
    QStandardItemModel model(2, 2);
    QTableView table;
    table.setModel(&model);
    RowDelegate delegate(m_appearance);
    table.setItemDelegate(&delegate);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.setCurrentIndex(model.index(0, 1));

    const QImage image = table.viewport()->grab().toImage();
    const QRect first = table.visualRect(model.index(0, 0));
    const QRect current = table.visualRect(model.index(0, 1));

    QCOMPARE(image.pixelColor(first.left() + 1, first.center().y()), mark);
    QCOMPARE(image.pixelColor(first.left() + 6, first.center().y()), tokens.selection);
    QCOMPARE(image.pixelColor(current.center().x(), current.top() + 1), mark);
    QCOMPARE(image.pixelColor(current.left() + 6, current.center().y()), tokens.selection);
}

void TestWidgets::datesAndTimesKeepTheirOrderInAMirroredWindow()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);

    const QDateEdit *date = dateField(QDate(2026, 11, 24), &window);
    const QTimeEdit *time = timeField(QTime(13, 30), &window);

    QLocale::setDefault(before);
    QCOMPARE(date->text(), QStringLiteral("24.11.2026"));
    QCOMPARE(time->text(), QStringLiteral("13:30"));
}

void TestWidgets::aButtonGivesUpItsKeyBeforeItsWords()
{
    QWidget panel;
    auto *layout = new QHBoxLayout(&panel);
    for (const char *words : { "Correct contact…", "Undelivered…" }) {
        auto *button = new HintButton(QString::fromUtf8(words), m_appearance);
        button->setHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
        button->giveUpHintFirst();
        layout->addWidget(button);
    }
    const int whole = panel.sizeHint().width();

    QVERIFY(panel.minimumSizeHint().width() < whole);
    panel.resize(panel.minimumSizeHint());
    panel.show();
    for (const HintButton *button : panel.findChildren<HintButton *>())
        QVERIFY(button->width() >= button->minimumSizeHint().width());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

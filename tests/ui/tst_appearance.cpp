// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/hintbutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using Scheme = AppearanceChoice::Scheme;

namespace {

QPalette lightSystem() { return QPalette(QColor(Qt::lightGray)); }

QPalette darkSystem()
{
    return QPalette(
        Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

/// @p widget in a window that has the focus elsewhere, or on it.
QImage drawn(QWidget &widget, QWidget &focused)
{
    focused.setFocus();
    QCoreApplication::processEvents();
    return widget.grab().toImage();
}

} // namespace

/// What a user chooses, and what the desktop does, arrives at every control.
class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheSystem();
    void staysAsChosenWhenTheSystemChanges();
    void palettesKeepSelectedTextAndSelectedRowsApart();
    void placeholderIsMuted();
    void textGrowsWithItsControls_data();
    void textGrowsWithItsControls();
    void textSizeStaysInItsRange();
    void textSizesGoUpAndDown();
    void focusShowsARingAndMovesNothing_data();
    void focusShowsARingAndMovesNothing();
    void iconsTakeTheColourOfTheirState();
    void iconsAreSharpOnDenseScreens();
    void arrowsMirror();
    void menuButtonKeepsRoomForItsArrowOnEitherSide();
    void styleSheetShowsItsIcons();

private:
    QPalette m_system = lightSystem();
    QApplication &m_application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Appearance m_appearance{ m_application, [this] { return m_system; } };
};

void TestAppearance::init()
{
    m_system = lightSystem();
    m_appearance.choose({ Scheme::Light });
}

void TestAppearance::followsTheSystem()
{
    m_appearance.choose({ Scheme::System });
    const QSignalSpy changes(&m_appearance, &Appearance::changed);
    m_system = darkSystem();

    QEvent told(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &told);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &told);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_appearance.tokens().window, darkTokens().window);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
}

void TestAppearance::staysAsChosenWhenTheSystemChanges()
{
    m_system = darkSystem();

    QEvent told(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &told);

    QCOMPARE(m_appearance.tokens().window, lightTokens().window);
}

void TestAppearance::palettesKeepSelectedTextAndSelectedRowsApart()
{
    QTableWidget table(1, 1);
    table.ensurePolished();
    auto *editor = new QLineEdit(table.viewport());
    editor->ensurePolished();

    QCOMPARE(table.palette().color(QPalette::Highlight), lightTokens().selection);
    QCOMPARE(table.palette().color(QPalette::HighlightedText), lightTokens().selectionText);
    QCOMPARE(editor->palette().color(QPalette::Highlight), lightTokens().accent);
}

void TestAppearance::placeholderIsMuted()
{
    QLineEdit field;
    field.ensurePolished();

    QCOMPARE(field.palette().color(QPalette::PlaceholderText), lightTokens().muted);
}

void TestAppearance::textGrowsWithItsControls_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("field");
    QTest::newRow("smallest") << 90 << 12 << 25;
    QTest::newRow("ordinary") << 100 << 13 << 28;
    QTest::newRow("largest") << 175 << 23 << 49;
}

void TestAppearance::textGrowsWithItsControls()
{
    QFETCH(int, percent);
    QFETCH(int, letters);
    QFETCH(int, field);

    m_appearance.choose({ Scheme::Light, percent });
    QLineEdit edit;
    QComboBox box;
    QSpinBox number;
    QDateEdit date;
    QPushButton button(QStringLiteral("Save"));
    HintButton hint(QStringLiteral("Save"), m_appearance);

    QCOMPARE(QApplication::font().pixelSize(), letters);
    for (QWidget *control : std::initializer_list<QWidget *>{ &edit, &box, &number, &date, &button, &hint }) {
        control->ensurePolished();
        QVERIFY2(qAbs(control->sizeHint().height() - field) <= 1,
            qPrintable(QStringLiteral("%1 is %2 high")
                    .arg(QString::fromLatin1(control->metaObject()->className()),
                        QString::number(control->sizeHint().height()))));
    }
}

void TestAppearance::textSizeStaysInItsRange()
{
    QCOMPARE(Typography(10).percent(), Typography::smallestText);
    QCOMPARE(Typography(1000).percent(), Typography::largestText);
}

void TestAppearance::textSizesGoUpAndDown()
{
    QCOMPARE(Appearance::largerText(100), 110);
    QCOMPARE(Appearance::largerText(175), 175);
    QCOMPARE(Appearance::smallerText(100), 90);
    QCOMPARE(Appearance::smallerText(90), 90);
}

void TestAppearance::focusShowsARingAndMovesNothing_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestAppearance::focusShowsARingAndMovesNothing()
{
    QFETCH(Scheme, scheme);
    m_system = darkSystem();
    m_appearance.choose({ scheme });
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    column->addWidget(elsewhere);
    const QList<QWidget *> controls{ new QLineEdit, new QComboBox, new QSpinBox, new QCheckBox(QStringLiteral("on")),
        new QPushButton(QStringLiteral("Save")), new HintButton(QStringLiteral("Save"), m_appearance) };
    for (QWidget *control : controls)
        column->addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    for (QWidget *control : controls) {
        const char *name = control->metaObject()->className();
        const QSize size = control->sizeHint();
        const QColor accent = m_appearance.tokens().accent;
        const int before = pixelsOf(drawn(*control, *elsewhere), accent);
        const int ring = pixelsOf(drawn(*control, *control), accent) - before;
        QVERIFY2(ring >= 2 * (control->width() + control->height()), name);
        QVERIFY2(control->sizeHint() == size, name);
    }
}

void TestAppearance::iconsTakeTheColourOfTheirState()
{
    const QIcon icon = lineIcon("inbox");
    const auto colourOf = [&icon](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(64, 64), 1, mode).toImage();
        return image.pixelColor(32, 53); // the floor of the tray
    };

    QCOMPARE(colourOf(QIcon::Normal), lightTokens().text);
    QCOMPARE(colourOf(QIcon::Disabled), lightTokens().disabled);
    m_appearance.choose({ Scheme::Dark });
    QCOMPARE(colourOf(QIcon::Normal), darkTokens().text);
    QCOMPARE(colourOf(QIcon::Selected), darkTokens().selectionText);
}

void TestAppearance::iconsAreSharpOnDenseScreens()
{
    const QPixmap pixmap = lineIcon("inbox").pixmap(QSize(16, 16), 2);

    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestAppearance::arrowsMirror()
{
    const QString name = QStringLiteral("arrow-left");
    const QImage toTheLeft = tintedPixmap(name, Qt::red, { 24 }).toImage();

    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = tintedPixmap(name, Qt::red, { 24 }).toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(toTheLeft != mirrored);
    QCOMPARE(mirrored.mirrored(true, false).pixelColor(5, 12).alpha(), toTheLeft.pixelColor(5, 12).alpha());
}

void TestAppearance::menuButtonKeepsRoomForItsArrowOnEitherSide()
{
    QVERIFY(m_application.styleSheet().contains(QStringLiteral("padding-right: 24px")));

    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = m_application.styleSheet();
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(mirrored.contains(QStringLiteral("padding-left: 24px")));
    QVERIFY(!mirrored.contains(QStringLiteral("padding-right: 24px")));
}

void TestAppearance::styleSheetShowsItsIcons()
{
    QCheckBox box;
    box.setChecked(true);
    box.show();
    const QImage image = box.grab().toImage();

    int light = 0;
    for (int x = 6; x < 16; ++x) // across the middle of the check mark
        light += contrastRatio(image.pixelColor(x, image.height() / 2 + 1), lightTokens().accent) > 3;
    QVERIFY2(light >= 2, qPrintable(QString::number(light)));
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"

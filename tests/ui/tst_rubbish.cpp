// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubbish.h"
#include "tests/ui/screen.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace {

constexpr int widest = 1440;

} // namespace

/// Whatever lies in the clipboard may end in any field of any screen, and be sent off from there.
class TestRubbish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTakesIt_data();
    void everyFieldTakesIt();

private:
    static void sendOff(const QWidget &window);
};

/// By Enter in the fields, and by the button that does it.
void TestRubbish::sendOff(const QWidget &window)
{
    QList<QPointer<QWidget>> takers;
    for (QLineEdit *field : partsOf<QLineEdit>(window))
        takers += QPointer<QWidget>(field);
    for (QPushButton *button : partsOf<QPushButton>(window)) {
        if (button->isDefault())
            takers += QPointer<QWidget>(button);
    }
    for (const QPointer<QWidget> &taker : std::as_const(takers)) {
        if (taker && taker->isVisible())
            QTest::keyClick(taker, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
}

void TestRubbish::everyFieldTakesIt_data()
{
    QTest::addColumn<int>("screen");
    int number = 0;
    for (const Screen &screen : allScreens()) {
        if (!QByteArray(screen.name).startsWith("answer-")) // the card's fields are there without an answer, too
            QTest::newRow(screen.name) << number;
        ++number;
    }
}

void TestRubbish::everyFieldTakesIt()
{
    QFETCH(const int, screen);
    const Screen wanted = allScreens().at(size_t(screen));
    Stage stage({ AppearanceChoice::Scheme::Light, Typography::ordinaryText }, wanted.provider);
    const QPointer<QWidget> shown = wanted.show(stage);
    const int width = shown->width();

    for (QComboBox *box : shown->findChildren<QComboBox *>())
        box->setCurrentIndex(std::max(box->currentIndex(), 0)); // a reason that must be chosen

    for (const QString &text : rubbish()) {
        QGuiApplication::clipboard()->setText(text);
        pasteEverywhere(*shown);
        QTRY_VERIFY2(outside(*shown).isEmpty(), qPrintable(outside(*shown)));
        QVERIFY(shown->width() <= std::max(width, widest));
        sendOff(*shown);
        if (!shown || !shown->isVisible())
            return; // it was taken
        QTRY_VERIFY2(outside(*shown).isEmpty(), qPrintable(outside(*shown)));
    }
}

QTEST_MAIN(TestRubbish)
#include "tst_rubbish.moc"

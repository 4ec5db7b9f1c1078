// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/writtenwindow.h"

#include <QTest>

/// Time windows as exports write them.
class TestWrittenWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window_data();
    void window();
    void twoCells();
    void keptWordIsReadBack();
};

void TestWrittenWindow::window_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *written, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(kept);
    };

    row("minutes", "09:00-12:30", "09:00-12:30");
    row("hours", "9-11", "09:00-11:00");
    row("en dash and spaces", " 9:00 – 11:00 ", "09:00-11:00");
    row("English halves", "9am to 2pm", "09:00-14:00");
    row("noon and midnight", "12am-12pm", "00:00-12:00");
    row("German", "9 bis 11 Uhr", "09:00-11:00");
    row("French", "9h30 à 11h", "09:30-11:00");
    row("Spanish", "9:30 a 11:00", "09:30-11:00");
    row("seconds", "09:00:00-12:00:00", "09:00-12:00");
    row("until the end of the day", "20:00-24:00", "20:00-24:00");

    row("empty", "", "");
    row("one time only", "09:00", "");
    row("ends before it begins", "12:00-09:00", "");
    row("no such hour", "09:00-25:00", "");
    row("no such minute", "09:60-10:00", "");
    row("thirteen in the afternoon", "9am-13pm", "");
    row("words", "in the morning", "");
    row("endless", "9-11 9-11 9-11 9-11 9-11 9-11 9-11 9-11 9-11", "");
}

void TestWrittenWindow::window()
{
    QFETCH(QString, written);

    const auto read = parseWrittenWindow(written);

    QTEST(read ? word(*read) : QString(), "kept");
}

void TestWrittenWindow::twoCells()
{
    const auto window = parseWrittenWindow(QStringLiteral("11/24/2026 09:00"), QStringLiteral("2026-11-24T12:00"));

    QCOMPARE(window, (TimeWindow{ 540, 720 }));
    QVERIFY(!parseWrittenWindow(QStringLiteral("09:00"), QString()));
}

void TestWrittenWindow::keptWordIsReadBack()
{
    QCOMPARE(timeWindow(QStringLiteral("09:00-12:30")), (TimeWindow{ 540, 750 }));
    QVERIFY(!timeWindow(QStringLiteral("12:30-09:00")));
    QVERIFY(!timeWindow(QStringLiteral("9-12")));
    QVERIFY(!timeWindow(QString()));
}

QTEST_APPLESS_MAIN(TestWrittenWindow)
#include "tst_writtenwindow.moc"

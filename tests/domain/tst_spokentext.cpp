// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spokentext.h"

#include <QTest>

/// A voice says a code digit by digit, and says everything twice.
class TestSpokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaks_data();
    void speaks();
};

void TestSpokenText::speaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("once");
    const auto row = [](const char *name, const char *text, const char *once) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(once);
    };

    row("six digits", "code 012 345 for DC-1", "code 0, 1, 2, 3, 4, 5 for DC-1");
    row("seven", "code 012 3456.", "code 0, 1, 2, 3, 4, 5, 6.");
    row("eight", "code 0123 4567", "code 0, 1, 2, 3, 4, 5, 6, 7");
    row("nine", "012 345 678", "0, 1, 2, 3, 4, 5, 6, 7, 8");
    row("a time and a reference stay", "for 123456 until 21:00", "for 123456 until 21:00");
    row("a number of another word", "DC-12 345 678", "DC-12 3, 4, 5, 6, 7, 8");
    row("part of a word", "A123 456", "A123 456");
    row("marks of an Arabic text", "\u200e123 456\u200e", "\u200e1, 2, 3, 4, 5, 6\u200e");
    row("a space at the end", "123 456 ", "1, 2, 3, 4, 5, 6 ");
    row("a short number behind", "123 456 12", "1, 2, 3, 4, 5, 6 12");
    row("nothing", "", "");
}

void TestSpokenText::speaks()
{
    QFETCH(QString, text);
    QFETCH(QString, once);

    QCOMPARE(spokenText(text), once + QLatin1Char(' ') + once);
}

QTEST_APPLESS_MAIN(TestSpokenText)
#include "tst_spokentext.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mark.h"

#include <QTest>

namespace {

Mark someMark()
{
    Mark mark;
    mark.checkpoint = { LogId{ QStringLiteral("9c8b7a69-5847-4635-a413-f2e1d0cfbeac") }, 20852163, {} };
    mark.checkpoint.root.fill(0xfb);
    mark.head.fill(0x01);
    mark.failures = 17;
    return mark;
}

const QByteArray someText = "doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac\n"
                            "20852163\n"
                            "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=\n"
                            "head AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n"
                            "failures 17\n";

} // namespace

class TestMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isACheckpointWithTwoLinesMore();
    void isReadBack();
    void refusesAnyOtherText_data();
    void refusesAnyOtherText();
    void refusesEveryShorterText();
};

void TestMark::isACheckpointWithTwoLinesMore()
{
    QCOMPARE(someMark().text(), someText);
    QVERIFY(someText.startsWith(someMark().checkpoint.text()));
}

void TestMark::isReadBack()
{
    Mark largest = someMark();
    largest.failures = std::numeric_limits<quint64>::max();

    QCOMPARE(Mark::parse(someText), std::optional(someMark()));
    QCOMPARE(Mark::parse(largest.text()), std::optional(largest));
}

void TestMark::refusesAnyOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *part, const char *other) {
        QByteArray text = someText;
        text.replace(part, other);
        QTest::newRow(name) << text;
    };

    row("another key", "failures ", "faults ");
    row("a leading zero", "failures 17", "failures 017");
    row("a sign", "failures 17", "failures +17");
    row("no number", "failures 17", "failures ");
    row("too large a number", "failures 17", "failures 18446744073709551616");
    row("a short head", "head AQEB", "head ");
    row("base64 written another way", "AQE=\n", "AQF=\n");
    row("a damaged checkpoint", "20852163", "020852163");
    QTest::newRow("a checkpoint") << someMark().checkpoint.text();
    QTest::newRow("a line more") << someText + "more\n";
    QTest::newRow("lines swapped") << someMark().checkpoint.text() + "failures 17\n" + someText.split('\n')[3] + '\n';
}

void TestMark::refusesAnyOtherText()
{
    QFETCH(QByteArray, text);

    QVERIFY(text != someText);
    QVERIFY(!Mark::parse(text));
}

void TestMark::refusesEveryShorterText()
{
    for (qsizetype length = 0; length < someText.size(); ++length)
        QVERIFY(!Mark::parse(someText.left(length)));
}

QTEST_APPLESS_MAIN(TestMark)
#include "tst_mark.moc"

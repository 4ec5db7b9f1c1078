// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/segments.h"

#include <QTest>

/// What a text costs is counted as the networks do (3GPP TS 23.038 §6.2, TS 23.040 §9.2.3.24.1).
class TestSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void count_data();
    void count();
    void everyCharacterOfTheAlphabetFits();
};

void TestSegments::count_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Segments>("expected");

    const auto gsm = [](int units, int count) { return Segments{ Segments::Encoding::Gsm7, units, count }; };
    const auto ucs = [](int units, int count) { return Segments{ Segments::Encoding::Ucs2, units, count }; };
    const auto times = [](const QString &text, int count) { return text.repeated(count); };
    const QString a = QStringLiteral("a");
    const QString euro = QStringLiteral("€");
    const QString cyrillic = QStringLiteral("ж");
    const QString parcel = QStringLiteral("📦");

    QTest::newRow("empty") << QString() << gsm(0, 0);
    QTest::newRow("one") << a << gsm(1, 1);
    QTest::newRow("160") << times(a, 160) << gsm(160, 1);
    QTest::newRow("161") << times(a, 161) << gsm(161, 2);
    QTest::newRow("306") << times(a, 306) << gsm(306, 2);
    QTest::newRow("307") << times(a, 307) << gsm(307, 3);
    QTest::newRow("80 from the extension") << times(euro, 80) << gsm(160, 1);
    QTest::newRow("81 from the extension, none torn") << times(euro, 81) << gsm(162, 2);
    QTest::newRow("153 from the extension need a third") << times(euro, 153) << gsm(306, 3);
    QTest::newRow("a pair at the cut goes to the next") << times(a, 152) + euro + times(a, 152) << gsm(306, 3);
    QTest::newRow("line end") << QStringLiteral("a\nb") << gsm(3, 1);
    QTest::newRow("umlauts") << QStringLiteral("äöüÄÖÜß") << gsm(7, 1);
    QTest::newRow("Greek capitals") << QStringLiteral("ΔΦΓΛΩΠΨΣΘΞ") << gsm(10, 1);
    QTest::newRow("small c with cedilla") << QStringLiteral("ç") << ucs(1, 1);
    QTest::newRow("capital C with cedilla") << QStringLiteral("Ç") << gsm(1, 1);
    QTest::newRow("accents missing from it") << QStringLiteral("áíóú") << ucs(4, 1);
    QTest::newRow("curly quote") << QStringLiteral("it’s") << ucs(4, 1);
    QTest::newRow("grave accent") << QStringLiteral("`") << ucs(1, 1);
    QTest::newRow("tab") << QStringLiteral("\t") << ucs(1, 1);
    QTest::newRow("escape itself") << QString(QChar(0x1b)) << ucs(1, 1);
    QTest::newRow("no-break space") << QString(QChar(0xa0)) << ucs(1, 1);
    QTest::newRow("70 of UCS-2") << times(cyrillic, 70) << ucs(70, 1);
    QTest::newRow("71 of UCS-2") << times(cyrillic, 71) << ucs(71, 2);
    QTest::newRow("134 of UCS-2") << times(cyrillic, 134) << ucs(134, 2);
    QTest::newRow("135 of UCS-2") << times(cyrillic, 135) << ucs(135, 3);
    QTest::newRow("35 surrogate pairs") << times(parcel, 35) << ucs(70, 1);
    QTest::newRow("67 surrogate pairs, none torn") << times(parcel, 67) << ucs(134, 3);
    QTest::newRow("euro in UCS-2 counts once") << euro + cyrillic << ucs(2, 1);
}

void TestSegments::count()
{
    QFETCH(QString, text);
    QFETCH(Segments, expected);

    const Segments result = segments(text);

    QCOMPARE(result.units, expected.units);
    QCOMPARE(result.count, expected.count);
    QVERIFY(result.encoding == expected.encoding);
}

void TestSegments::everyCharacterOfTheAlphabetFits()
{
    int single = 0;
    int pairs = 0;
    for (char16_t character = 0; character < 0x3000; ++character) {
        const Segments one = segments(QString(QChar(character)));
        if (one.encoding == Segments::Encoding::Gsm7)
            ++(one.units == 2 ? pairs : single);
    }

    QCOMPARE(single, 127); // 128 without the escape
    QCOMPARE(pairs, 10);
}

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"

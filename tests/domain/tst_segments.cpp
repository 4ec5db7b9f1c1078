// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/segments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <array>

/// What a text costs is counted as the networks do (3GPP TS 23.038 §6.2, TS 23.040 §9.2.3.24.1).
class TestSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void count_data();
    void count();
    void everyCharacterOfTheAlphabetFits();
    void room();
    void namesWhatIsOutsideTheAlphabet();
    void starts_data();
    void starts();
    void tornCode_data();
    void tornCode();
    void agreesWithPython();
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
    QVERIFY(roomOf(result) >= result.units);
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

void TestSegments::room()
{
    using Encoding = Segments::Encoding;
    QCOMPARE(roomOf({ Encoding::Gsm7, 0, 0 }), 160);
    QCOMPARE(roomOf({ Encoding::Gsm7, 5, 1 }), 160);
    QCOMPARE(roomOf({ Encoding::Gsm7, 200, 2 }), 306);
    QCOMPARE(roomOf({ Encoding::Ucs2, 5, 1 }), 70);
    QCOMPARE(roomOf({ Encoding::Ucs2, 150, 3 }), 201);
}

void TestSegments::namesWhatIsOutsideTheAlphabet()
{
    QCOMPARE(outsideGsm(QStringLiteral("{code} für señor, 5 €"), 8), QString());
    QCOMPARE(outsideGsm(QStringLiteral("reçu, 📦 reçu"), 8), QStringLiteral("ç📦"));
    QCOMPARE(outsideGsm(QStringLiteral("чжи"), 2), QStringLiteral("чж"));
}

void TestSegments::starts_data()
{
    using Starts = std::vector<qsizetype>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Starts>("expected");

    const auto letters = [](int count) { return QString(count, QLatin1Char('a')); };
    const QString parcel = QStringLiteral("📦");
    QTest::newRow("empty") << QString() << Starts{};
    QTest::newRow("one holds it") << letters(160) << Starts{};
    QTest::newRow("two") << letters(161) << Starts{ 153 };
    QTest::newRow("three") << letters(307) << Starts{ 153, 306 };
    QTest::newRow("no pair of the extension torn") << letters(152) + QStringLiteral("€") + letters(20) << Starts{ 152 };
    QTest::newRow("no surrogate pair torn") << QString(66, QChar(0x436)) + parcel + letters(20) << Starts{ 66 };
    QTest::newRow("a pair that just fits") << QString(65, QChar(0x436)) + parcel + letters(20) << Starts{ 67 };
}

void TestSegments::starts()
{
    QFETCH(QString, text);

    QTEST(segmentStarts(text), "expected");
}

void TestSegments::tornCode_data()
{
    using After = std::optional<int>;
    QTest::addColumn<int>("before"); // characters
    QTest::addColumn<int>("behind");
    QTest::addColumn<After>("after");

    QTest::newRow("one message") << 100 << 53 << After{};
    QTest::newRow("ends with the first") << 146 << 50 << After{};
    QTest::newRow("its last digit in the second") << 147 << 50 << After{ 1 };
    QTest::newRow("its first digit in the first") << 152 << 50 << After{ 1 };
    QTest::newRow("begins the second") << 153 << 50 << After{};
    QTest::newRow("between the second and the third") << 302 << 50 << After{ 2 };
}

void TestSegments::tornCode()
{
    QFETCH(int, before);
    QFETCH(int, behind);
    const QString code = QStringLiteral("123 456");
    const QString text = QString(before, QLatin1Char('a')) + code + QString(behind, QLatin1Char('b'));

    QTEST(tornAfter(text, code), "after");
    QCOMPARE(tornAfter(code + text, QStringLiteral("no such part")), std::nullopt);
}

void TestSegments::agreesWithPython()
{
    QProcess python;
    python.start(QStringLiteral(DOORCODE_PYTHON),
        { QStringLiteral(DOORCODE_SEGMENTS_ORACLE), QStringLiteral(DOORCODE_MESSAGES), QStringLiteral("3000") });
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.exitCode(), 0);
    const QList<QByteArray> cases = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(cases.size(), 3000 + 40 * 7 * 5); // every text of every language

    std::array<int, 5> counts{};
    for (const QByteArray &line : cases) {
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        const QString text = expected.value(QStringLiteral("text")).toString();

        const Segments found = segments(text);

        QJsonArray starts;
        for (const qsizetype start : segmentStarts(text))
            starts.append(start);
        const bool isGsm = found.encoding == Segments::Encoding::Gsm7;
        const QJsonObject told{ { QStringLiteral("text"), text },
            { QStringLiteral("encoding"), isGsm ? QStringLiteral("gsm7") : QStringLiteral("ucs2") },
            { QStringLiteral("units"), found.units }, { QStringLiteral("count"), found.count },
            { QStringLiteral("starts"), starts } };
        QVERIFY2(told == expected, line + "\nfound " + QJsonDocument(told).toJson(QJsonDocument::Compact));
        ++counts[std::min<std::size_t>(std::size_t(found.count), counts.size() - 1)];
    }
    QVERIFY(counts[1] > 500 && counts[2] > 500 && counts[3] > 100 && counts[4] > 100);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"

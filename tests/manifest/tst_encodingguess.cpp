// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/encodingguess.h"
#include "core/manifest/textsource.h"
#include "tests/manifest/readings.h"

#include <QBuffer>
#include <QTest>

class TestEncodingGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void decodesEveryByteOfWindows1252();
    void decodesAcrossPieces_data();
    void decodesAcrossPieces();
    void refusesHalfACharacter();
};

namespace {

Result<FoundEncoding> guessed(const QByteArray &bytes)
{
    EncodingGuess guess;
    for (const char byte : bytes) // one at a time: a piece may end anywhere
        guess.add(QByteArrayView(&byte, 1));
    return guess.found();
}

Result<QString> decoded(const QByteArray &bytes, FoundEncoding found)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, found);
    QString text;
    while (true) {
        const auto piece = source.next();
        if (!piece || piece->isEmpty())
            return piece ? Result<QString>(text) : piece;
        text += *piece;
    }
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

void TestEncodingGuess::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("markLength");
    const QString text = QStringLiteral("Stra\u00DFe;K\u00F6ln \u20AC\n");

    QTest::newRow("ASCII") << QByteArray("a,b\n") << QStringLiteral("UTF-8") << 0;
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8") << 0;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8") << 3;
    QTest::newRow("UTF-8 of four bytes") << QByteArray("\xF0\x9F\x9A\x9A") << QStringLiteral("UTF-8") << 0;
    QTest::newRow("UTF-16 LE with mark") << "\xFF\xFE" + utf16(text, QStringConverter::Utf16LE)
                                         << QStringLiteral("UTF-16") << 2;
    QTest::newRow("UTF-16 BE with mark") << "\xFE\xFF" + utf16(text, QStringConverter::Utf16BE)
                                         << QStringLiteral("UTF-16") << 2;
    QTest::newRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE) << QStringLiteral("UTF-16") << 0;
    QTest::newRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE) << QStringLiteral("UTF-16") << 0;
    QTest::newRow("Windows-1252") << QByteArray("Stra\xDF"
                                                "e;K\xF6ln \x80\n")
                                  << QStringLiteral("Windows-1252") << 0;
    QTest::newRow("Windows-1252, an umlaut last")
        << QByteArray(100'000, 'a') + "\xFC" << QStringLiteral("Windows-1252") << 0;
    QTest::newRow("capital and quotation mark")
        << QByteArray("CAF\xC9\xBB,\xFC\n") << QStringLiteral("Windows-1252") << 0;
}

void TestEncodingGuess::finds()
{
    QFETCH(QByteArray, bytes);

    const auto found = guessed(bytes);

    QCOMPARE(outcome(found), QStringLiteral("ok"));
    QTEST(encodingName(found->encoding), "name");
    QTEST(found->markLength, "markLength");
}

void TestEncodingGuess::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };

    row("empty", {}, "not_a_manifest: the file is empty");
    row("only a mark", "\xEF\xBB\xBF", "not_a_manifest: the file is empty");
    row("only a mark of UTF-16", "\xFF\xFE", "not_a_manifest: the file is empty");
    row("NUL", QByteArray("a,b\r\nc\0d", 8), "not_a_manifest: line 2, byte 2: a NUL byte");
    row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "not_a_manifest: line 3, byte 1: a NUL byte");
    row("spreadsheet", "PK\x03\x04...", "not_a_manifest: line 1, byte 1: a ZIP or XLSX file; save it as CSV");
    row("half a character of UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0b",
            5),
        "not_a_manifest: line 1, byte 1: UTF-16 with half a character at its end");
    row("mixed, UTF-8 first", "M\xC3\xBCller\nK\xF6ln\n",
        "not_a_manifest: line 2, byte 2: UTF-8 and Windows-1252 are mixed");
    row("mixed, UTF-8 later", "K\xF6ln\r\nM\xC3\xBCller\n",
        "not_a_manifest: line 2, byte 3: UTF-8 and Windows-1252 are mixed");
    row("neither", "a\rb\rc\x81\n", "not_a_manifest: line 3, byte 2: neither UTF-8 nor Windows-1252");
    row("marked as UTF-8",
        "\xEF\xBB\xBF"
        "a\nK\xF6ln",
        "not_a_manifest: line 2, byte 2: not UTF-8, although the file is marked as UTF-8");
    row("overlong UTF-8", "\xEF\xBB\xBF\xC0\xAF",
        "not_a_manifest: line 1, byte 4: not UTF-8, although the file is marked as UTF-8");
    row("surrogate in UTF-8", "\xEF\xBB\xBF\xED\xA0\x80",
        "not_a_manifest: line 1, byte 5: not UTF-8, although the file is marked as UTF-8");
    row("beyond Unicode", "\xEF\xBB\xBF\xF4\x90\x80\x80",
        "not_a_manifest: line 1, byte 5: not UTF-8, although the file is marked as UTF-8");
    row("UTF-8 cut short",
        "\xEF\xBB\xBF"
        "a\xE2\x82",
        "not_a_manifest: line 1, byte 7: not UTF-8, although the file is marked as UTF-8");
}

void TestEncodingGuess::refuses()
{
    QFETCH(QByteArray, bytes);

    QTEST(outcome(guessed(bytes)), "expected");
}

void TestEncodingGuess::decodesEveryByteOfWindows1252()
{
    // The characters of 0x80 to 0x9F, from Python's cp1252; the five undefined ones stand for themselves.
    const QString expected = QString::fromUtf8("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes += static_cast<char>(byte);

    const auto text = decoded(bytes, { TextEncoding::Windows1252, 0 });

    QVERIFY(text);
    QCOMPARE(text->left(32), expected);
    QCOMPARE(text->mid(32), QString::fromLatin1(bytes.mid(32)));
}

void TestEncodingGuess::decodesAcrossPieces_data()
{
    QTest::addColumn<int>("offset");

    for (int offset = 0; offset < 4; ++offset)
        QTest::addRow("offset %d", offset) << offset;
}

void TestEncodingGuess::decodesAcrossPieces()
{
    QFETCH(int, offset);
    const QString text = QString(offset, u'a') + QString::fromUtf8("\xF0\x9F\x9A\x9A").repeated(40'000);

    const auto fromUtf8 = decoded(text.toUtf8(), { TextEncoding::Utf8, 0 });
    const auto fromUtf16 = decoded(utf16(text, QStringConverter::Utf16BE), { TextEncoding::Utf16Big, 0 });

    QVERIFY(fromUtf8 && *fromUtf8 == text);
    QVERIFY(fromUtf16 && *fromUtf16 == text);
}

void TestEncodingGuess::refusesHalfACharacter()
{
    const QString text = QStringLiteral("a\nb\n") + QChar(0xD83D) + QStringLiteral("c\n");

    const auto result = decoded(utf16(text, QStringConverter::Utf16LE), { TextEncoding::Utf16Little, 0 });

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotAManifest);
}

QTEST_APPLESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"

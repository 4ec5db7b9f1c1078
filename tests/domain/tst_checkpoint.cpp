// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checkpoint.h"

#include <QTest>

namespace {

Checkpoint someCheckpoint()
{
    Checkpoint checkpoint{ LogId{ QStringLiteral("9c8b7a69-5847-4635-a413-f2e1d0cfbeac") }, 20852163, {} };
    checkpoint.root.fill(0xfb);
    return checkpoint;
}

const QByteArray someText = "doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac\n"
                            "20852163\n"
                            "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=\n";

/// Of golang.org/x/mod/sumdb/note, note_test.go.
const QByteArray noteText = "If you think cryptography is the answer to your problem,\n"
                            "then you don't know what your problem is.\n";
const QByteArray someNote = noteText
    + "\n\xE2\x80\x94 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6"
      "KE6RyyBwJnAM=\n";

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInThreeLines();
    void isReadBack();
    void refusesAnyOtherText_data();
    void refusesAnyOtherText();
    void refusesEveryShorterText();
    void noteIsReadAndWrittenBack();
    void noteKeepsEmptyLinesInItsText();
    void refusesAMalformedNote_data();
    void refusesAMalformedNote();
    void refusesEveryShorterNote();
};

void TestCheckpoint::isWrittenInThreeLines() { QCOMPARE(someCheckpoint().text(), someText); }

void TestCheckpoint::isReadBack()
{
    Checkpoint largest = someCheckpoint();
    largest.size = std::numeric_limits<quint64>::max();

    QCOMPARE(Checkpoint::parse(someText), std::optional<Checkpoint>(someCheckpoint()));
    QCOMPARE(Checkpoint::parse(largest.text()), std::optional<Checkpoint>(largest));
}

void TestCheckpoint::refusesAnyOtherText_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const char *part, const char *other) {
        QTest::newRow(name) << QByteArray(someText).replace(part, other);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a fourth line") << someText + "extension\n";
    QTest::newRow("an empty line") << someText + "\n";
    row("another origin", "doorcode/", "other/");
    row("no uuid", "9c8b7a69-", "9c8b7a69");
    row("an upper-case uuid", "9c8b7a69", "9C8B7A69");
    row("leading zero", "20852163", "020852163");
    row("a sign", "20852163", "+20852163");
    row("a space", "20852163", " 20852163");
    row("negative", "20852163", "-1");
    row("over 64 bits", "20852163", "18446744073709551616");
    row("hexadecimal", "20852163", "0x13e2");
    row("no size", "20852163", "");
    row("Windows line ends", "\n", "\r\n");
    row("a shorter root", "+/v7+/v7", "");
    row("a root without padding", "/s=", "/s");
    row("bits behind the root", "/s=", "/t=");
    row("base64 for addresses", "+/v7", "-_v7");
}

void TestCheckpoint::refusesAnyOtherText()
{
    QFETCH(QByteArray, text);

    QVERIFY(text != someText);
    QVERIFY(!Checkpoint::parse(text));
}

void TestCheckpoint::refusesEveryShorterText()
{
    for (qsizetype size = 0; size < someText.size(); ++size)
        QVERIFY(!Checkpoint::parse(someText.left(size)));
}

void TestCheckpoint::noteIsReadAndWrittenBack()
{
    const auto note = SignedNote::parse(someNote);

    QVERIFY(note);
    QCOMPARE(note->text, noteText);
    QCOMPARE(note->keyName, QStringLiteral("PeterNeumann"));
    QCOMPARE(note->keyId.toHex(), QByteArray("c74f20a3"));
    QCOMPARE(note->signature.size(), 64);
    QCOMPARE(note->toBytes(), someNote);
}

void TestCheckpoint::noteKeepsEmptyLinesInItsText()
{
    SignedNote note = *SignedNote::parse(someNote);
    note.text = "one\n\ntwo\n";

    const auto again = SignedNote::parse(note.toBytes());

    QVERIFY(again);
    QCOMPARE(again->text, note.text);
}

void TestCheckpoint::refusesAMalformedNote_data()
{
    QTest::addColumn<QByteArray>("note");

    const auto row = [](const char *name, const QByteArray &part, const QByteArray &other) {
        QTest::newRow(name) << QByteArray(someNote).replace(part, other);
    };
    const QByteArray dash = "\xE2\x80\x94 ";
    const QByteArray line = someNote.mid(someNote.indexOf(dash));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no signature") << noteText + "\n";
    QTest::newRow("a second signature") << someNote + line;
    QTest::newRow("bytes behind") << someNote + "x";
    QTest::newRow("no text") << "\n" + line;
    row("no empty line", "\n\n", "\n");
    row("a hyphen for the dash", dash, "- ");
    row("no key name", "PeterNeumann ", "");
    row("an empty key name", "PeterNeumann", "");
    row("a key name with a plus", "PeterNeumann", "Peter+Neumann");
    row("a key name with a space", "PeterNeumann", "Peter Neumann");
    row("a key name with a no-break space", "PeterNeumann", "Peter\xC2\xA0Neumann");
    row("a shorter signature", "x08go/ZJ", "");
    row("no base64", "x08go", "x0*go");
    row("no padding", "nAM=\n", "nAM\n");
    row("bits behind the signature", "nAM=\n", "nAN=\n");
    row("Windows line ends", "\n", "\r\n");
    row("a control character", "cryptography", "crypto\x1bgraphy");
    row("bad UTF-8", "cryptography", "crypto\xffgraphy");
}

void TestCheckpoint::refusesAMalformedNote()
{
    QFETCH(QByteArray, note);

    QVERIFY(note != someNote);
    QVERIFY(!SignedNote::parse(note));
}

void TestCheckpoint::refusesEveryShorterNote()
{
    for (qsizetype size = 0; size < someNote.size(); ++size)
        QVERIFY(!SignedNote::parse(someNote.left(size)));
}

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"

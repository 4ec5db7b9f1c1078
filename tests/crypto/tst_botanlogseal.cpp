// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/botanlogseal.h"

#include "core/domain/checkpoint.h"
#include "tests/crypto/keyringfixture.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <thread>

namespace {

/// Of golang.org/x/mod/sumdb/note, note_test.go.
const QByteArray peterText = "If you think cryptography is the answer to your problem,\n"
                             "then you don't know what your problem is.\n";
const QByteArray peterNote = peterText
    + "\n\xE2\x80\x94 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6"
      "KE6RyyBwJnAM=\n";
const QByteArray peterKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

/// Of the C2SP signed-note specification.
const QByteArray specNote = "This is an example message.\n\n\xE2\x80\x94 example.com/foo "
                            "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72Ineya"
                            "QM=\n";
const QByteArray specKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

const QString keyName = QStringLiteral("doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac");

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

class TestBotanLogSeal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsTheLogsFormatSays();
    void commitmentIsAnHmac();
    void hashesOnManyThreads();
    void opensThePublishedNotes();
    void signsTheNoteItShould();
    void refusesEveryChangedByteOfANote();
    void refusesAnotherKey();
    void refusesEveryPartOfAVerifierKey();
    void refusesAVerifierKey_data();
    void refusesAVerifierKey();
    void refusesToSignWhatIsNoNote_data();
    void refusesToSignWhatIsNoNote();
    void needsAnOpenKeyring();

private:
    OpenProfile m_profile;
    BotanLogSeal m_seal{ m_profile.keyring };
};

void TestBotanLogSeal::hashesAsTheLogsFormatSays()
{
    const Hash first = toHash(sha256("first"));
    const Hash second = toHash(sha256("second"));

    QCOMPARE(toBytes(m_seal.emptyRoot()), sha256({}));
    QCOMPARE(toBytes(m_seal.leaf("entry")),
        sha256(QByteArray("\x00"
                          "entry",
            6)));
    QCOMPARE(toBytes(m_seal.leaf({})), sha256(QByteArray(1, '\0')));
    QCOMPARE(toBytes(m_seal.node(first, second)), sha256("\x01" + toBytes(first) + toBytes(second)));
    QCOMPARE(toBytes(m_seal.head(first, second)), sha256("\x02" + toBytes(first) + toBytes(second)));
}

void TestBotanLogSeal::commitmentIsAnHmac()
{
    QCOMPARE(m_seal.commitment("sixteen bytes...", "+447700900123"),
        QMessageAuthenticationCode::hash("+447700900123", "sixteen bytes...", QCryptographicHash::Sha256));
    QCOMPARE(m_seal.commitment("sixteen bytes...", {}).size(), 32);
}

void TestBotanLogSeal::hashesOnManyThreads()
{
    const Hash right = m_seal.leaf("entry");
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;

    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 10'000; ++round)
                wrong += m_seal.leaf("entry") == right ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(wrong.load(), 0);
}

void TestBotanLogSeal::opensThePublishedNotes()
{
    const auto peter = m_seal.openNote(peterNote, peterKey);
    const auto spec = m_seal.openNote(specNote, specKey);

    QVERIFY(peter);
    QCOMPARE(*peter, peterText);
    QVERIFY(spec);
    QCOMPARE(*spec, QByteArray("This is an example message.\n"));
}

void TestBotanLogSeal::signsTheNoteItShould()
{
    const Checkpoint empty{ LogId{ keyName.section(QLatin1Char('/'), 1) }, 0, m_seal.emptyRoot() };

    const auto note = m_seal.signNote(empty.text(), keyName);
    const auto key = m_seal.verifierKey(keyName);

    // Python's cryptography: Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64))), the note put together by hand.
    QVERIFY(note);
    QVERIFY(key);
    QCOMPARE(*note,
        QByteArray("doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac\n0\n"
                   "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n"
                   "\xE2\x80\x94 doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac fuT83jweFOI+/o5Gd+2psbh7bpE7ZefeDUytt17"
                   "i6OjvwyKVoc4cYf30UbFJXkXb2rsnn0SLPY0I0ceDucXHdJ3BhQM=\n"));
    QCOMPARE(*key,
        QByteArray("doorcode/9c8b7a69-5847-4635-a413-f2e1d0cfbeac+7ee4fcde+"
                   "ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"));
    QCOMPARE(*m_seal.openNote(*note, *key), empty.text());
}

void TestBotanLogSeal::refusesEveryChangedByteOfANote()
{
    for (qsizetype place = 0; place < peterNote.size(); ++place) {
        QByteArray changed = peterNote;
        changed[place] = char(changed[place] ^ 1);
        const auto opened = m_seal.openNote(changed, peterKey);
        QVERIFY2(!opened, changed.constData());
        QCOMPARE(opened.error().code, ErrorCode::LogAltered);
    }
}

void TestBotanLogSeal::refusesAnotherKey()
{
    QVERIFY(!m_seal.openNote(peterNote, specKey));
    QVERIFY(!m_seal.openNote(peterNote, *m_seal.verifierKey(QStringLiteral("PeterNeumann"))));
    QVERIFY(!m_seal.openNote({}, peterKey));
}

void TestBotanLogSeal::refusesEveryPartOfAVerifierKey()
{
    for (qsizetype first = 0; first < peterKey.size(); ++first) {
        for (qsizetype end = first; end <= peterKey.size(); ++end) {
            const bool isWhole = first == 0 && end == peterKey.size();
            QCOMPARE(bool(m_seal.openNote(peterNote, peterKey.mid(first, end - first))), isWhole);
        }
    }
}

void TestBotanLogSeal::refusesAVerifierKey_data()
{
    QTest::addColumn<QByteArray>("key");

    // Of golang.org/x/mod/sumdb/note, note_test.go: both with the key id that fits.
    QTest::newRow("a key too long") << QByteArray(
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
    QTest::newRow("an unknown algorithm")
        << QByteArray("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    QTest::newRow("an upper-case key id") << QByteArray(peterKey).replace("c74f20a3", "C74F20A3");
    QTest::newRow("another key id") << QByteArray(peterKey).replace("c74f20a3", "c74f20a4");
    QTest::newRow("a line end behind") << peterKey + "\n";
}

void TestBotanLogSeal::refusesAVerifierKey()
{
    QFETCH(QByteArray, key);

    const auto opened = m_seal.openNote(peterNote, key);

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LogAltered);
}

void TestBotanLogSeal::refusesToSignWhatIsNoNote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");

    QTest::newRow("no line end") << QByteArray("text") << keyName;
    QTest::newRow("a control character") << QByteArray("te\x1bxt\n") << keyName;
    QTest::newRow("a key name with a space") << QByteArray("text\n") << QStringLiteral("two words");
    QTest::newRow("no key name") << QByteArray("text\n") << QString();
}

void TestBotanLogSeal::refusesToSignWhatIsNoNote()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);

    QVERIFY(!m_seal.signNote(text, name));
}

void TestBotanLogSeal::needsAnOpenKeyring()
{
    CountingRandom random;
    Keyring closed(m_profile.folder.path(), random, testCost);
    BotanLogSeal seal(closed);

    QCOMPARE(seal.signNote("text\n", keyName).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(seal.verifierKey(keyName).error().code, ErrorCode::KeyStoreLocked);
    QVERIFY(seal.openNote(peterNote, peterKey));
}

QTEST_APPLESS_MAIN(TestBotanLogSeal)
#include "tst_botanlogseal.moc"

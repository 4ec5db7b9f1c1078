// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hotpcodemaker.h"

#include "tests/crypto/keyringfixture.h"

#include <QTest>

namespace {

Contact someContact()
{
    return Contact{ PhoneNumber::fromE164(QStringLiteral("+447700900123")),
        MailAddress::parse(QStringLiteral("ana@example.org")) };
}

CodeBinding someBinding()
{
    CodeBinding binding;
    binding.stop = StopId{ QStringLiteral("4f1c2d3e-8a9b-4c0d-9e1f-2a3b4c5d6e7f") };
    binding.issue = IssueId{ QStringLiteral("7d6e5f4c-3b2a-4190-8f7e-6d5c4b3a2918") };
    binding.nonce = QByteArray::fromHex("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf");
    binding.epoch = 1;
    binding.number = 1;
    binding.contactTag = QByteArray::fromHex("b212814d713209486d7b234953b5c0a0a9493eeb6dc6d0ccd7b3a9cd4df7e5d9");
    return binding;
}

} // namespace

class TestHotpCodeMaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactTagIsTheHmacItSays();
    void contactTagTellsContactsApart();
    void makesTheCodeItShould_data();
    void makesTheCodeItShould();
    void appendsTheCheckDigit();
    void sameBindingSameCode();
    void everythingItIsBoundToChangesIt_data();
    void everythingItIsBoundToChangesIt();
    void anotherDepotsKeysGiveAnotherCode();
    void matchesTheCodeAlone();
    void refusesWhatItCannotMake();
    void findsAnEpochAnotherProgramStarted();

private:
    OpenProfile m_profile;
    HotpCodeMaker m_maker{ m_profile.keyring };

    QByteArray codeOf(const CodeBinding &binding);
};

QByteArray TestHotpCodeMaker::codeOf(const CodeBinding &binding)
{
    const auto code = m_maker.make(binding);
    return code ? code->digits() : QByteArray();
}

// The values pinned here fix the derivation for good. Made with Python's hashlib, hmac and struct alone:
//   K_contact = HKDF-Expand-SHA-256(bytes(range(32)), b'doorcode/contact/1', 32)
//   tag = HMAC-SHA-256(K_contact, LP(phone) + LP(mail)), LP(b) = struct.pack('>I', len(b)) + b
//   info = b'doorcode/code/1' + LP(stop) + LP(issue) + LP(bytes(range(0xa0, 0xb0))) + LP(tag)
//   S = HKDF-SHA-256(ikm=K_1=bytes(range(64, 96)), salt=depot, info, 32), HOTP of RFC 4226 §5.3 with SHA-256
// where stop, issue and depot are the 36 characters of their uuids.
void TestHotpCodeMaker::contactTagIsTheHmacItSays()
{
    QCOMPARE(m_maker.contactTag(someContact())->toHex(),
        QByteArray("b212814d713209486d7b234953b5c0a0a9493eeb6dc6d0ccd7b3a9cd4df7e5d9"));
    QCOMPARE(m_maker.contactTag(Contact{ someContact().phone, {} })->toHex(),
        QByteArray("75077ce55813d4d83630e501ff9806d66ce0ed65171c62c3532b5265805b72c6"));
}

void TestHotpCodeMaker::contactTagTellsContactsApart()
{
    const Contact contact = someContact();
    const QSet<QByteArray> tags{ *m_maker.contactTag(contact), *m_maker.contactTag(Contact{ contact.phone, {} }),
        *m_maker.contactTag(Contact{ {}, contact.email }), *m_maker.contactTag(Contact{}) };

    QCOMPARE(tags.size(), 4);
}

void TestHotpCodeMaker::makesTheCodeItShould_data()
{
    QTest::addColumn<int>("epoch");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("six digits") << 1 << 1 << 6 << QByteArray("593008");
    QTest::newRow("seven digits") << 1 << 1 << 7 << QByteArray("5593008");
    QTest::newRow("eight digits") << 1 << 1 << 8 << QByteArray("85593008");
    QTest::newRow("second issue") << 1 << 2 << 6 << QByteArray("170819");
    QTest::newRow("third issue, a zero in front") << 1 << 3 << 8 << QByteArray("01535917");
    QTest::newRow("second epoch") << 2 << 1 << 6 << QByteArray("305383");
    QTest::newRow("third epoch") << 3 << 1 << 6 << QByteArray("412079");
    QTest::newRow("fourth epoch") << 4 << 1 << 6 << QByteArray("321209");
}

void TestHotpCodeMaker::makesTheCodeItShould()
{
    QFETCH(int, epoch);
    QFETCH(int, number);
    QFETCH(int, digits);
    CodeBinding binding = someBinding();
    binding.epoch = epoch;
    binding.number = number;
    binding.format.digits = digits;
    QVERIFY(m_profile.keyring.reachEpoch(epoch));

    QTEST(codeOf(binding), "code");
}

void TestHotpCodeMaker::appendsTheCheckDigit()
{
    CodeBinding binding = someBinding();
    binding.format.checkDigit = CodeFormat::CheckDigit::On;

    const QByteArray code = codeOf(binding);

    QCOMPARE(code, QByteArray("593008") + dammDigit("593008"));
    QVERIFY(parseTypedCode(QString::fromLatin1(code), binding.format));
}

void TestHotpCodeMaker::sameBindingSameCode()
{
    const QByteArray first = codeOf(someBinding());
    Keyring reopened(m_profile.folder.path(), m_profile.random, testCost);
    QVERIFY(reopened.unlockWithKey(testKek));
    HotpCodeMaker other(reopened);

    QCOMPARE(codeOf(someBinding()), first);
    QCOMPARE(other.make(someBinding())->digits(), first);
}

void TestHotpCodeMaker::everythingItIsBoundToChangesIt_data()
{
    QTest::addColumn<int>("part");

    QTest::newRow("stop") << 0;
    QTest::newRow("issue") << 1;
    QTest::newRow("nonce") << 2;
    QTest::newRow("epoch") << 3;
    QTest::newRow("number") << 4;
    QTest::newRow("contact") << 5;
    QTest::newRow("bytes moved from one part to the next") << 6;
}

void TestHotpCodeMaker::everythingItIsBoundToChangesIt()
{
    QFETCH(int, part);
    QVERIFY(m_profile.keyring.reachEpoch(2));
    CodeBinding other = someBinding();
    if (part == 0)
        other.stop = StopId{ QStringLiteral("4f1c2d3e-8a9b-4c0d-9e1f-2a3b4c5d6e70") };
    if (part == 1)
        other.issue = IssueId{ QStringLiteral("7d6e5f4c-3b2a-4190-8f7e-6d5c4b3a2919") };
    if (part == 2)
        other.nonce[15] = '\0';
    if (part == 3)
        other.epoch = 2;
    if (part == 4)
        other.number = 2;
    if (part == 5)
        other.contactTag = *m_maker.contactTag(Contact{ someContact().phone, {} });
    if (part == 6) {
        other.contactTag = other.nonce.right(1) + other.contactTag;
        other.nonce.chop(1);
    }

    QVERIFY(!codeOf(other).isEmpty());
    QVERIFY(codeOf(other) != codeOf(someBinding()));
}

void TestHotpCodeMaker::anotherDepotsKeysGiveAnotherCode()
{
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, testCost);
    QVERIFY(keyring.setUpWithKey(testKek));
    QVERIFY(keyring.create(DepotId{ QStringLiteral("0b1f7a9e-5c2d-4e83-9a10-6d4c8f2e7b32") }, testStation));
    HotpCodeMaker other(keyring);

    QVERIFY(other.make(someBinding())->digits() != codeOf(someBinding()));
}

void TestHotpCodeMaker::matchesTheCodeAlone()
{
    const QByteArray right = codeOf(someBinding());

    QVERIFY(*m_maker.matches(someBinding(), Code(right)));
    for (qsizetype place = 0; place < right.size(); ++place) {
        QByteArray wrong = right;
        wrong[place] = wrong[place] == '9' ? '0' : '9';
        QVERIFY(!*m_maker.matches(someBinding(), Code(wrong)));
    }
    for (const QByteArray &wrong : { QByteArray(), right.left(5), right + '0', right + QByteArray(1, '\0') })
        QVERIFY(!*m_maker.matches(someBinding(), Code(wrong)));
}

void TestHotpCodeMaker::refusesWhatItCannotMake()
{
    CodeBinding unknownEpoch = someBinding();
    unknownEpoch.epoch = 1000;
    CodeBinding nineDigits = someBinding();
    nineDigits.format.digits = 9;
    CountingRandom random;
    Keyring closed(m_profile.folder.path(), random, testCost);
    HotpCodeMaker locked(closed);

    QCOMPARE(m_maker.make(unknownEpoch).error().code, ErrorCode::KeyMissing);
    QCOMPARE(m_maker.matches(unknownEpoch, Code(QByteArray("000000"))).error().code, ErrorCode::KeyMissing);
    QCOMPARE(m_maker.make(nineDigits).error().code, ErrorCode::Internal);
    QCOMPARE(locked.make(someBinding()).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.matches(someBinding(), Code(QByteArray("000000"))).error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(locked.contactTag(someContact()).error().code, ErrorCode::KeyStoreLocked);
}

void TestHotpCodeMaker::findsAnEpochAnotherProgramStarted()
{
    CodeBinding binding = someBinding();
    binding.epoch = 6;
    Keyring other(m_profile.folder.path(), m_profile.random, testCost);
    QVERIFY(other.unlockWithKey(testKek));
    QCOMPARE(m_maker.make(binding).error().code, ErrorCode::KeyMissing);

    QVERIFY(other.reachEpoch(6));

    QVERIFY(m_maker.make(binding));
}

QTEST_APPLESS_MAIN(TestHotpCodeMaker)
#include "tst_hotpcodemaker.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attempt.h"
#include "core/domain/delivery.h"
#include "core/domain/handoff.h"
#include "core/domain/issue.h"

#include <QTest>

/// The words that programs read and the database keeps: each stands for one value, for good.
class TestAttempt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfOutcome();
    void wordsOfBlockedParty();
    void wordsOfDeliveryState();
    void wordsOfHandoffProof();
    void wordsOfIssueState();
    void wordsOfIssueLifetime();
    void otherTextsAreNoWords_data();
    void otherTextsAreNoWords();
};

namespace {

/// The words of an enum in its order; each of them must lead back to its value.
template<typename Value, typename FromWord>
QStringList wordsOf(const FromWord &fromWord)
{
    QStringList words;
    for (int value = 0; !word(Value(value)).isEmpty(); ++value) {
        if (fromWord(word(Value(value))) != Value(value))
            return { word(Value(value)) + QStringLiteral(" leads elsewhere") };
        words.append(word(Value(value)));
    }
    return words;
}

QStringList split(const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); }

} // namespace

void TestAttempt::wordsOfOutcome()
{
    QCOMPARE(wordsOf<Outcome>(outcome),
        split("match mismatch superseded already_handed_off closed no_code blocked locked wait expired"));
}

void TestAttempt::wordsOfBlockedParty() { QCOMPARE(wordsOf<BlockedParty>(blockedParty), split("courier dispatcher")); }

void TestAttempt::wordsOfDeliveryState()
{
    QCOMPARE(wordsOf<Delivery::State>(deliveryState), split("planned code_issued handed_off undelivered cancelled"));
}

void TestAttempt::wordsOfHandoffProof() { QCOMPARE(wordsOf<Handoff::Proof>(handoffProof), split("code override")); }

void TestAttempt::wordsOfIssueState()
{
    QCOMPARE(wordsOf<Issue::State>(issueState), split("active used expired locked superseded withdrawn"));
}

void TestAttempt::wordsOfIssueLifetime() { QCOMPARE(wordsOf<Issue::Lifetime>(issueLifetime), split("day door")); }

void TestAttempt::otherTextsAreNoWords_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("capital letters") << QStringLiteral("Locked");
    QTest::newRow("a space after it") << QStringLiteral("locked ");
    QTest::newRow("unknown") << QStringLiteral("lost");
}

void TestAttempt::otherTextsAreNoWords()
{
    QFETCH(QString, text);

    QVERIFY(!outcome(text));
    QVERIFY(!blockedParty(text));
    QVERIFY(!deliveryState(text));
    QVERIFY(!handoffProof(text));
    QVERIFY(!issueState(text));
    QVERIFY(!issueLifetime(text));
}

QTEST_APPLESS_MAIN(TestAttempt)
#include "tst_attempt.moc"

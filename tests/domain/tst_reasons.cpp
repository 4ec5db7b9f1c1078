// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reasons.h"

#include <QTest>

/// The words of product.md §8, act by act.
class TestReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfEachAct_data();
    void wordsOfEachAct();
};

void TestReasons::wordsOfEachAct_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("ofAnotherAct");
    const auto row = [](const char *name, ReasonedAct act, const char *words, const char *ofAnotherAct) {
        QTest::newRow(name) << int(act) << QString::fromLatin1(words) << QString::fromLatin1(ofAnotherAct);
    };

    row("close", ReasonedAct::Close, "nobody_home refused address damaged no_code other", "duplicate");
    row("cancel", ReasonedAct::Cancel, "duplicate wrong_data withdrawn_by_sender other", "refused");
    row("reissue", ReasonedAct::Reissue, "not_received deleted seen_by_others expired other", "misheard");
    row("unlock", ReasonedAct::Unlock, "misheard older_message recipient_error other", "wrong_door");
    row("lift", ReasonedAct::Lift, "misheard older_message recipient_error other", "suspected_guessing");
}

void TestReasons::wordsOfEachAct()
{
    QFETCH(int, act);
    QFETCH(QString, words);
    QFETCH(QString, ofAnotherAct);
    const auto reasoned = ReasonedAct(act);

    QCOMPARE(reasonsFor(reasoned).join(QLatin1Char(' ')), words);
    for (const QString &word : reasonsFor(reasoned))
        QVERIFY2(requireReason(reasoned, word), qPrintable(word));
    for (const QString &other : { ofAnotherAct, QString(), QStringLiteral("Other"), QStringLiteral("other ") }) {
        const auto refused = requireReason(reasoned, other);
        QVERIFY2(!refused, qPrintable(other));
        QCOMPARE(word(refused.error().code), QStringLiteral("out_of_range"));
        QCOMPARE(refused.error().detail, reasonsFor(reasoned).join(QStringLiteral(", ")));
    }
}

QTEST_APPLESS_MAIN(TestReasons)
#include "tst_reasons.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/systemrandom.h"

#include <QTest>

class TestSystemRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAsManyAsAsked_data();
    void givesAsManyAsAsked();
    void neverRepeatsItself();
    void setsEveryBit();
    void makesIds();
};

void TestSystemRandom::givesAsManyAsAsked_data()
{
    QTest::addColumn<int>("count");

    for (const int count : { 0, 1, 16, 1023, 1024, 1025, 4096, 100'000 })
        QTest::addRow("%d", count) << count;
}

void TestSystemRandom::givesAsManyAsAsked()
{
    QFETCH(int, count);
    SystemRandom random;

    for (int i = 0; i < 5; ++i)
        QCOMPARE(random.bytes(count).size(), count);
}

void TestSystemRandom::neverRepeatsItself()
{
    SystemRandom random;
    SystemRandom other;
    QSet<QByteArray> seen;

    for (int i = 0; i < 20'000; ++i) {
        seen.insert(random.bytes(16));
        seen.insert(other.bytes(16));
    }

    QCOMPARE(seen.size(), 40'000);
}

void TestSystemRandom::setsEveryBit()
{
    SystemRandom random;
    QByteArray ones(33, '\0');
    QByteArray zeros(33, '\xff');

    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = random.bytes(33);
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            ones[place] = char(ones[place] | bytes[place]);
            zeros[place] = char(zeros[place] & bytes[place]);
        }
    }

    QCOMPARE(ones, QByteArray(33, '\xff'));
    QCOMPARE(zeros, QByteArray(33, '\0'));
}

void TestSystemRandom::makesIds()
{
    SystemRandom random;

    const QUuid uuid = QUuid::fromString(makeId<DepotId>(random).text());

    QCOMPARE(uuid.version(), QUuid::Random);
    QCOMPARE(uuid.variant(), QUuid::DCE);
}

QTEST_APPLESS_MAIN(TestSystemRandom)
#include "tst_systemrandom.moc"

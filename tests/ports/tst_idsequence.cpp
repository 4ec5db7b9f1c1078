// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/idsequence.h"
#include "tests/support/fakeseals.h"

#include <QSet>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// Every byte it gives is the same one.
class SameBytes : public RandomSource {
public:
    explicit SameBytes(char byte)
        : m_byte(byte)
    {
    }
    QByteArray bytes(int count) override { return QByteArray(count, m_byte); }

private:
    char m_byte;
};

const Instant start = fromMilliseconds(1'790'000'000'123);

} // namespace

/// Ids of a bulk act sort in the order they were made.
class TestIdSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsInOrder_data();
    void sortsInOrder();
    void isAUuidOfVersion7();
    void laterSequencesSortLater();
    void oneMomentGivesDifferentIds();
};

void TestIdSequence::sortsInOrder_data()
{
    QTest::addColumn<char>("random");

    QTest::newRow("all zero") << '\0';
    QTest::newRow("all one") << '\xff';
    QTest::newRow("mixed") << '\x5a';
}

void TestIdSequence::sortsInOrder()
{
    QFETCH(char, random);
    SameBytes bytes(random);
    IdSequence ids(bytes, start);
    QString before;

    for (int made = 0; made < 40000; ++made) { // the lower part of the counter runs over twice
        const QString next = ids.next<StopId>().text();
        QVERIFY2(before < next, qPrintable(before + QLatin1Char(' ') + next));
        before = next;
    }
}

void TestIdSequence::isAUuidOfVersion7()
{
    SameBytes bytes('\xff');

    const QUuid id = QUuid::fromString(IdSequence(bytes, start).next<StopId>().text());

    QCOMPARE(int(id.data3 >> 12U), 7);
    QCOMPARE(int(id.data4[0] >> 6U), 2);
    const quint64 milliseconds = quint64(id.data1) << 16U | id.data2;
    QCOMPARE(milliseconds, quint64(toMilliseconds(start)));
}

void TestIdSequence::laterSequencesSortLater()
{
    SameBytes high('\xff');
    SameBytes low('\0');

    const auto earlier = IdSequence(high, start).next<StopId>();
    const auto later = IdSequence(low, start + 1ms).next<StopId>();

    QVERIFY(earlier.text() < later.text());
}

void TestIdSequence::oneMomentGivesDifferentIds()
{
    FakeRandom random;
    QSet<QString> seen;

    for (int sequence = 0; sequence < 100; ++sequence) {
        IdSequence ids(random, start);
        for (int made = 0; made < 10; ++made)
            seen.insert(ids.next<DeliveryId>().text());
    }

    QCOMPARE(seen.size(), 1000);
}

QTEST_APPLESS_MAIN(TestIdSequence)
#include "tst_idsequence.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/partpace.h"

#include <QTest>

using namespace std::chrono_literals;

class TestPartPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlesBelowFiftyMilliseconds_data();
    void settlesBelowFiftyMilliseconds();
    void aSlowPartMakesTheNextOneSmall();
    void growsStepByStep();
    void neverStands();
};

void TestPartPace::settlesBelowFiftyMilliseconds_data()
{
    QTest::addColumn<std::chrono::nanoseconds>("ofACommit");
    QTest::addColumn<std::chrono::nanoseconds>("ofARow");

    QTest::newRow("fast disk") << std::chrono::nanoseconds(1ms) << std::chrono::nanoseconds(15us);
    QTest::newRow("slow disk") << std::chrono::nanoseconds(22ms) << std::chrono::nanoseconds(20us);
    QTest::newRow("slow computer") << std::chrono::nanoseconds(5ms) << std::chrono::nanoseconds(300us);
}

void TestPartPace::settlesBelowFiftyMilliseconds()
{
    QFETCH(std::chrono::nanoseconds, ofACommit);
    QFETCH(std::chrono::nanoseconds, ofARow);
    PartPace pace;
    std::chrono::nanoseconds time{};

    for (int part = 0; part < 20; ++part) {
        time = ofACommit + std::chrono::nanoseconds(ofARow.count() * qint64(pace.rows()));
        pace.took(time);
    }

    QVERIFY2(time > 25ms && time < 40ms, qPrintable(QString::number(time.count())));
}

void TestPartPace::aSlowPartMakesTheNextOneSmall()
{
    PartPace pace;

    pace.took(300ms);

    QCOMPARE(pace.rows(), size_t(50));
}

void TestPartPace::growsStepByStep()
{
    PartPace pace;

    pace.took(0ms);

    QCOMPARE(pace.rows(), size_t(1000));
}

void TestPartPace::neverStands()
{
    PartPace pace;

    for (int part = 0; part < 20; ++part)
        pace.took(1h);

    QVERIFY(pace.rows() > 0);
}

QTEST_APPLESS_MAIN(TestPartPace)
#include "tst_partpace.moc"

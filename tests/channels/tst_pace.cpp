// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/pace.h"

#include <QTest>

using namespace std::chrono_literals;

/// Messages are spaced evenly, a late timer costs no rate, and a pause is not made up for.
class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutARateNothingWaits();
    void spacesEvenly();
    void aLateTimerCostsNoRate();
    void aPauseIsNotMadeUpFor();
    void rests();
};

namespace {

const Pace::Moment start{ 1000s };

} // namespace

void TestPace::withoutARateNothingWaits()
{
    Pace pace({});
    pace.onSent(start);

    QVERIFY(pace.wait(start) == 0ms);
}

void TestPace::spacesEvenly()
{
    Pace pace(0.5);
    QVERIFY(pace.wait(start) == 0ms);

    pace.onSent(start);

    QVERIFY(pace.wait(start) == 2s);
    QVERIFY(pace.wait(start + 1999ms) == 1ms);
    QVERIFY(pace.wait(start + 2s) == 0ms);
}

void TestPace::aLateTimerCostsNoRate()
{
    Pace pace(10);
    pace.onSent(start);

    pace.onSent(start + 104ms);

    QVERIFY(pace.wait(start + 104ms) == 96ms);
}

void TestPace::aPauseIsNotMadeUpFor()
{
    Pace pace(10);
    pace.onSent(start);

    pace.onSent(start + 10s);

    QVERIFY(pace.wait(start + 10s) == 100ms);
}

void TestPace::rests()
{
    Pace pace(10);

    pace.rest(start + 30s);
    pace.rest(start + 3s);

    QVERIFY(pace.wait(start) == 30s);
}

QTEST_APPLESS_MAIN(TestPace)

#include "tst_pace.moc"

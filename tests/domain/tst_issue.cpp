// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issue.h"

#include <QTest>

using namespace std::chrono_literals;

/// What a courier is told before a code is looked at depends on the issue's state first and on its time after.
class TestIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalAt_data();
    void refusalAt();
};

void TestIssue::refusalAt_data()
{
    using State = Issue::State;
    using Refusal = std::optional<Outcome>;
    QTest::addColumn<State>("state");
    QTest::addColumn<std::chrono::milliseconds>("pastExpiry");
    QTest::addColumn<Refusal>("refusal");

    QTest::newRow("last moment") << State::Active << std::chrono::milliseconds(-1) << Refusal{};
    QTest::newRow("on expiry") << State::Active << std::chrono::milliseconds(0) << Refusal{ Outcome::Expired };
    QTest::newRow("long past") << State::Active << std::chrono::milliseconds(48h) << Refusal{ Outcome::Expired };
    QTest::newRow("used in time") << State::Used << std::chrono::milliseconds(-1)
                                  << Refusal{ Outcome::AlreadyHandedOff };
    QTest::newRow("used, then past its time")
        << State::Used << std::chrono::milliseconds(1) << Refusal{ Outcome::AlreadyHandedOff };
    QTest::newRow("expired, clock set back")
        << State::Expired << std::chrono::milliseconds(-1) << Refusal{ Outcome::Expired };
    QTest::newRow("locked in time") << State::Locked << std::chrono::milliseconds(-1) << Refusal{ Outcome::Locked };
    QTest::newRow("locked, then past its time")
        << State::Locked << std::chrono::milliseconds(1) << Refusal{ Outcome::Locked };
    QTest::newRow("superseded in time") << State::Superseded << std::chrono::milliseconds(-1)
                                        << Refusal{ Outcome::NoCode };
    QTest::newRow("withdrawn in time") << State::Withdrawn << std::chrono::milliseconds(-1)
                                       << Refusal{ Outcome::NoCode };
    QTest::newRow("withdrawn, then past its time")
        << State::Withdrawn << std::chrono::milliseconds(1) << Refusal{ Outcome::NoCode };
}

void TestIssue::refusalAt()
{
    QFETCH(Issue::State, state);
    QFETCH(std::chrono::milliseconds, pastExpiry);
    const Instant expiry{ 1'700'000'000s };
    Issue issue;
    issue.state = state;
    issue.expiresAt = expiry;

    const auto refusal = issue.refusalAt(expiry + pastExpiry);

    QTEST(refusal, "refusal");
}

QTEST_APPLESS_MAIN(TestIssue)
#include "tst_issue.moc"

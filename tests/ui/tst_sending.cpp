// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"

#include <QTest>

/// Sending never keeps the core from answering.
class TestSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerSlowToSayGoodbyeKeepsNobodyWaiting();
};

void TestSending::aServerSlowToSayGoodbyeKeepsNobodyWaiting()
{
    DeskFixture fixture;
    fixture.issue({ QStringLiteral("NG-417302") });
    const auto goodbye = std::make_shared<QSemaphore>();
    fixture.goodbye = goodbye;

    const auto sending = fixture.core.send(fixture.session(), DoorcodeCore::Send::WhatIsDue);
    const auto today = fixture.core.today();

    const bool isAnswered = QTest::qWaitFor([&] { return sending.isFinished() && today.isFinished(); });
    goodbye->release(10); // as many as there may be
    QVERIFY(isAnswered);
    QCOMPARE(sending.result()->sent, 1);
}

QTEST_MAIN(TestSending)
#include "tst_sending.moc"

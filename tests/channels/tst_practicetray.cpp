// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/practicetray.h"

#include <QTest>

/// The tray takes everything at once, so that a practice day needs no server.
class TestPracticeTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEveryMessageAtOnce();
    void reachesWhoHasAnyContact();
    void isAlwaysReady();
};

void TestPracticeTray::takesEveryMessageAtOnce()
{
    PracticeTray tray;
    OutgoingMessage message;
    message.id = MessageId(QStringLiteral("m1"));
    message.text = QStringLiteral("code 483 920");

    const QFuture<SendReport> future = tray.send(message);

    QVERIFY(future.isFinished());
    QCOMPARE(future.result().result, SendReport::Result::Accepted);
    QCOMPARE(future.result().providerReference, QStringLiteral("m1"));
}

void TestPracticeTray::reachesWhoHasAnyContact()
{
    const PracticeTray tray;

    QCOMPARE(tray.kind(), ChannelKind::Tray);
    QVERIFY(!tray.canReach({}));
    QVERIFY(tray.canReach({ PhoneNumber::fromE164(QStringLiteral("+447700900151")), std::nullopt }));
    QVERIFY(tray.canReach({ std::nullopt, MailAddress::parse(QStringLiteral("a@b.example")) }));
}

void TestPracticeTray::isAlwaysReady()
{
    PracticeTray tray;
    tray.endBatch();

    QCOMPARE(tray.test().result().result, SendReport::Result::Accepted);
}

QTEST_APPLESS_MAIN(TestPracticeTray)
#include "tst_practicetray.moc"

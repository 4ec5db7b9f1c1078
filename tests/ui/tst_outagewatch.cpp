// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"
#include "ui/outagewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

/// Who looks elsewhere is told of an outage, once.
class TestOutageWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutageIsToldOnce();
    void theNextOneIsToldAgain();
    void whoLooksAtTheWindowIsNotTold();

private:
    static std::vector<ChannelHealth> channels(int waiting)
    {
        return { { QStringLiteral("sms"), ChannelKind::Sms, ChannelHealth::Encryption::On, waiting,
            waiting > 0 ? QStringLiteral("unreachable") : QString() } };
    }
};

void TestOutageWatch::anOutageIsToldOnce()
{
    QWidget window;
    OutageWatch watch(window);
    QSignalSpy told(&watch, &OutageWatch::outageUnseen);

    watch.setChannels(channels(0));
    QCOMPARE(told.size(), 0);
    watch.setChannels(channels(3));
    watch.setChannels(channels(12));

    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("SMS")));
}

void TestOutageWatch::theNextOneIsToldAgain()
{
    QWidget window;
    OutageWatch watch(window);
    QSignalSpy told(&watch, &OutageWatch::outageUnseen);

    watch.setChannels(channels(3));
    watch.setChannels(channels(0));
    watch.setChannels(channels(1));

    QCOMPARE(told.size(), 2);
}

void TestOutageWatch::whoLooksAtTheWindowIsNotTold()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    OutageWatch watch(window);
    QSignalSpy told(&watch, &OutageWatch::outageUnseen);

    watch.setChannels(channels(3));
    QCOMPARE(told.size(), 0);

    window.hide();
    QTRY_VERIFY(!window.isActiveWindow());
    watch.setChannels(channels(3)); // it is still down
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestOutageWatch)
#include "tst_outagewatch.moc"

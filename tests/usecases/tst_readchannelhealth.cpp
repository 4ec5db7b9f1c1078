// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readchannelhealth.h"
#include "tests/support/outboxfixture.h"

/// What the status bar says of the channels: ready, or how many wait for them and why.
class TestReadChannelHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsBeforeATry();
    void whatIsToBeTriedAgainWaits();
    void itStillWaitsWhileItIsTried();
    void nobodyIsToldWithoutSigningIn();
};

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

void TestReadChannelHealth::nothingWaitsBeforeATry()
{
    OutboxFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    const auto health = must(ReadChannelHealth(depot.services(), ChannelPauses())(depot.dispatcher));

    QCOMPARE(health.size(), size_t(1));
    QCOMPARE(health.front().waiting, 0);
    QVERIFY(health.front().errorClass.isEmpty());
}

void TestReadChannelHealth::whatIsToBeTriedAgainWaits()
{
    OutboxFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.channel.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), QStringLiteral("refused") };
    depot.sendAll();

    const auto health = must(ReadChannelHealth(depot.services(), ChannelPauses())(depot.dispatcher));

    QCOMPARE(health.front().waiting, 1);
    QCOMPARE(health.front().errorClass, QStringLiteral("connect"));
}

void TestReadChannelHealth::itStillWaitsWhileItIsTried()
{
    OutboxFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.channel.answer = { SendReport::Result::Retry, {}, QStringLiteral("timeout"), {} };
    depot.sendAll();
    depot.clock.advance(std::chrono::minutes(1));

    QCOMPARE(depot.claim().size(), size_t(1));

    QCOMPARE(must(ReadChannelHealth(depot.services(), ChannelPauses())(depot.dispatcher)).front().waiting, 1);
}

void TestReadChannelHealth::nobodyIsToldWithoutSigningIn()
{
    OutboxFixture depot;

    QCOMPARE(ReadChannelHealth(depot.services(), ChannelPauses())(Session()).error().code, ErrorCode::NotSignedIn);
}

QTEST_GUILESS_MAIN(TestReadChannelHealth)
#include "tst_readchannelhealth.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readdelivery.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");
const QString sibling = QStringLiteral("DC-2");

} // namespace

/// What a delivery's card is filled from.
class TestReadDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStopHasAllItsDeliveries();
    void theTimelineNamesWhoActed();
    void aWrongEntryIsToldWithoutItsClass();
    void aMessageHasTheTimeOfItsState();
    void theNextResendIsKnown();
    void theFormatIsThatOfTheNewestCode();
    void whoHasItAtAnotherStation();
    void onlyThoseWhoWorkTheDay();

private:
    DeliveryInFull read() { return must(ReadDelivery(m_depot->services())(m_depot->dispatcher, m_delivery)); }

    std::unique_ptr<OutboxFixture> m_depot;
    DeliveryId m_delivery;
};

void TestReadDelivery::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel), m_depot->row(sibling) });
    m_delivery = m_depot->delivery(parcel).id;
}

void TestReadDelivery::cleanup() { m_depot.reset(); }

void TestReadDelivery::aStopHasAllItsDeliveries()
{
    const DeliveryInFull full = read();

    QCOMPARE(full.row.delivery.reference, parcel);
    QCOMPARE(int(full.ofStop.size()), 2);
    QCOMPARE(full.ofStop.back().reference, sibling);
    QVERIFY(!full.issue);
    QVERIFY(full.messages.empty());
}

void TestReadDelivery::theTimelineNamesWhoActed()
{
    m_depot->issue(parcel);
    m_depot->sendAll();
    m_depot->verify(parcel, m_depot->code(parcel));

    const auto timeline = read().timeline;

    QCOMPARE(int(timeline.size()), 5);
    QCOMPARE(timeline.at(0).event, Event::DeliveryHandedOff);
    QCOMPARE(timeline.at(0).reference, sibling);
    QCOMPARE(timeline.at(1).reference, parcel);
    QCOMPARE(timeline.at(1).actor, QStringLiteral("dispatcher"));
    QCOMPARE(timeline.at(1).courier, QStringLiteral("unassigned"));
    QCOMPARE(timeline.at(2).event, Event::CodeMatched);
    QCOMPARE(timeline.at(3).event, Event::MessageSent);
    QCOMPARE(timeline.at(3).channel, std::optional(ChannelKind::Sms));
    QVERIFY(timeline.at(3).actor.isEmpty());
    QCOMPARE(timeline.at(4).event, Event::CodeIssued);
}

void TestReadDelivery::aWrongEntryIsToldWithoutItsClass()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 1);

    const TimelineEntry entry = read().timeline.front();

    QCOMPARE(entry.event, Event::CodeMismatched);
    QCOMPARE(entry.outcome, std::optional(Outcome::Mismatch));
    QCOMPARE(entry.attempt, std::optional(1));
    QCOMPARE(entry.limit, std::optional(5));
}

void TestReadDelivery::aMessageHasTheTimeOfItsState()
{
    m_depot->issue(parcel);
    const Instant queued = m_depot->clock.now();
    QCOMPARE(read().messages.at(0).at, queued);
    m_depot->clock.advance(5min);

    m_depot->sendAll();

    const auto message = read().messages.at(0);
    QCOMPARE(message.message.state, Message::State::Sent);
    QCOMPARE(message.at, queued + 5min);
    QCOMPARE(message.kind, std::optional(ChannelKind::Sms));
}

void TestReadDelivery::theNextResendIsKnown()
{
    m_depot->issue(parcel);
    const Instant issued = m_depot->clock.now();

    QCOMPARE(read().resendFrom, std::optional(issued + 60s));

    m_depot->clock.advance(60s);
    QVERIFY(!read().resendFrom);
    QCOMPARE(read().sendsPerIssue, 5);
}

void TestReadDelivery::theFormatIsThatOfTheNewestCode()
{
    m_depot->issue(parcel);
    m_depot->setPolicy(QStringLiteral("code_digits"), QStringLiteral("8"));

    QCOMPARE(read().format.length(), 6);

    must(m_depot->reissue(parcel));
    QCOMPARE(read().format.length(), 8);
}

void TestReadDelivery::whoHasItAtAnotherStation()
{
    QTemporaryDir elsewhere;
    Keyring keys(elsewhere.path(), m_depot->random, { 32, 1, 1 });
    QVERIFY(keys.setUpWithKey(QByteArray(32, 'k')));
    QVERIFY(keys.create(m_depot->keys.depot(), makeId<StationId>(m_depot->random)));
    const Services here = m_depot->services();
    const Services there{ here.storage, here.clock, here.random, here.codes, keys, here.seal, here.phones };
    const auto other
        = [&](const Services &at) { return must(ReadDelivery(at)(m_depot->dispatcher, m_delivery)).other; };
    m_depot->issue(parcel);
    m_depot->clock.advance(2min);
    QVERIFY(!other(there)); // two minutes ago

    m_depot->mistype(parcel, 1);

    QVERIFY(!other(here)); // one's own station
    QVERIFY(other(there));
    QCOMPARE(other(there)->user, QStringLiteral("dispatcher"));
    m_depot->clock.advance(2min - 1ms);
    QVERIFY(other(there));
    m_depot->clock.advance(1ms);
    QVERIFY(!other(there));
}

void TestReadDelivery::onlyThoseWhoWorkTheDay()
{
    QCOMPARE(
        answerOf(ReadDelivery(m_depot->services())(m_depot->administrator, m_delivery)), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(ReadDelivery(m_depot->services())(m_depot->dispatcher, DeliveryId(QStringLiteral("none")))),
        word(ErrorCode::NotFound));
}

QTEST_APPLESS_MAIN(TestReadDelivery)
#include "tst_readdelivery.moc"

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/boardrow.h"

#include <QTest>

using namespace std::chrono_literals;

/// What a person sees of a delivery follows from its states alone; the first that holds wins.
class TestBoardRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void attention_data();
    void attention();
    void statusHasItsWord();
    void order();
};

namespace {

constexpr Instant now{ 1'700'000'000s };

BoardRow rowWith(Delivery::State state)
{
    BoardRow row;
    row.delivery.state = state;
    row.delivery.reference = QStringLiteral("NG-1");
    row.stop.contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900001"));
    return row;
}

BoardRow withCode(Issue::State issue = Issue::State::Active, Instant expires = now + 1h)
{
    BoardRow row = rowWith(Delivery::State::CodeIssued);
    row.issueState = issue;
    row.expiresAt = expires;
    row.messageState = Message::State::Sent;
    return row;
}

BoardRow withMessage(Message::State state)
{
    BoardRow row = withCode();
    row.messageState = state;
    return row;
}

BoardRow arrived(BoardRow row)
{
    row.stop.arrivedAt = now - 2min;
    return row;
}

BoardRow released(Handoff::Proof proof)
{
    BoardRow row = arrived(rowWith(Delivery::State::HandedOff));
    row.handoff = Handoff{};
    row.handoff->proof = proof;
    return row;
}

BoardRow withoutContact(BoardRow row)
{
    row.stop.contact = Contact();
    return row;
}

} // namespace

Q_DECLARE_METATYPE(BoardRow)
Q_DECLARE_METATYPE(BoardStatus)

void TestBoardRow::status_data()
{
    QTest::addColumn<BoardRow>("row");
    QTest::addColumn<BoardStatus>("expected");

    QTest::newRow("planned") << rowWith(Delivery::State::Planned) << BoardStatus::Planned;
    QTest::newRow("planned, courier there") << arrived(rowWith(Delivery::State::Planned)) << BoardStatus::AtTheDoor;
    QTest::newRow("code out") << withCode() << BoardStatus::CodeIssued;
    QTest::newRow("code out, last moment") << withCode(Issue::State::Active, now + 1ms) << BoardStatus::CodeIssued;
    QTest::newRow("code over its time") << withCode(Issue::State::Active, now) << BoardStatus::Expired;
    QTest::newRow("code expired") << withCode(Issue::State::Expired, now - 1h) << BoardStatus::Expired;
    QTest::newRow("expired, courier there")
        << arrived(withCode(Issue::State::Expired, now - 1h)) << BoardStatus::AtTheDoor;
    QTest::newRow("courier there") << arrived(withCode()) << BoardStatus::AtTheDoor;
    QTest::newRow("locked, courier there") << arrived(withCode(Issue::State::Locked)) << BoardStatus::Locked;
    QTest::newRow("handed off") << released(Handoff::Proof::Code) << BoardStatus::HandedOff;
    QTest::newRow("override") << released(Handoff::Proof::Override) << BoardStatus::Override;
    QTest::newRow("undelivered") << arrived(rowWith(Delivery::State::Undelivered)) << BoardStatus::Undelivered;
    QTest::newRow("cancelled") << rowWith(Delivery::State::Cancelled) << BoardStatus::Cancelled;
}

void TestBoardRow::status()
{
    QFETCH(BoardRow, row);

    QTEST(boardStatus(row, now), "expected");
}

void TestBoardRow::attention_data()
{
    QTest::addColumn<BoardRow>("row");
    QTest::addColumn<bool>("expected");

    QTest::newRow("planned") << rowWith(Delivery::State::Planned) << false;
    QTest::newRow("code out and sent") << withCode() << false;
    QTest::newRow("locked") << withCode(Issue::State::Locked) << true;
    QTest::newRow("expired") << withCode(Issue::State::Expired) << true;
    QTest::newRow("expired, courier there") << arrived(withCode(Issue::State::Expired)) << true;
    QTest::newRow("message failed") << withMessage(Message::State::Failed) << true;
    QTest::newRow("message undelivered") << withMessage(Message::State::Undelivered) << true;
    QTest::newRow("answer lost") << withMessage(Message::State::Unknown) << true;
    QTest::newRow("message queued") << withMessage(Message::State::Queued) << false;
    QTest::newRow("no contact") << withoutContact(rowWith(Delivery::State::Planned)) << true;
    QTest::newRow("no contact, but handed off") << withoutContact(released(Handoff::Proof::Code)) << false;
}

void TestBoardRow::attention()
{
    QFETCH(BoardRow, row);

    QTEST(needsAttention(row, now), "expected");
}

void TestBoardRow::statusHasItsWord()
{
    QCOMPARE(word(BoardStatus::AtTheDoor), QStringLiteral("at_the_door"));
    QCOMPARE(boardStatus(QStringLiteral("needs_approval")), BoardStatus::NeedsApproval);
    QVERIFY(!boardStatus(QStringLiteral("delivered")));
}

void TestBoardRow::order()
{
    BoardRow early = rowWith(Delivery::State::Planned);
    early.route = QStringLiteral("R1");
    early.stop.position = 2;
    BoardRow late = early;
    late.stop.position = 10;
    BoardRow morning = late;
    morning.delivery.window = TimeWindow{ 9 * 60, 11 * 60 };
    BoardRow noon = early;
    noon.delivery.window = TimeWindow{ 11 * 60, 13 * 60 };
    const BoardRow failed = withMessage(Message::State::Failed);

    QVERIFY(isBefore(early, late, now));
    QVERIFY(isBefore(morning, noon, now));
    QVERIFY(isBefore(noon, early, now));
    QVERIFY(isBefore(failed, morning, now));
    QVERIFY(isBefore(arrived(withCode()), failed, now));
    QVERIFY(!isBefore(early, early, now));
}

QTEST_APPLESS_MAIN(TestBoardRow)
#include "tst_boardrow.moc"

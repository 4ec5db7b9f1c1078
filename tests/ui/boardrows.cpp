// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/boardrows.h"

using namespace std::chrono_literals;

BoardRowBuilder::BoardRowBuilder(const QString &reference)
{
    m_row.delivery.id = DeliveryId(reference + QStringLiteral("-delivery"));
    m_row.delivery.reference = reference;
    m_row.delivery.date = QDate(2026, 11, 24);
    m_row.delivery.recipient = QStringLiteral("Ruth Ashdown");
    m_row.stop.id = StopId(reference + QStringLiteral("-stop"));
    m_row.delivery.stop = m_row.stop.id;
    m_row.stop.date = m_row.delivery.date;
    m_row.stop.address = QStringLiteral("2 Tannery Court, Port Ellery QX6 1DN");
    m_row.stop.contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900103"));
}

BoardRowBuilder &BoardRowBuilder::to(const QString &recipient)
{
    m_row.delivery.recipient = recipient;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::at(const QString &address)
{
    m_row.stop.address = address;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::on(const QString &route, int position)
{
    m_row.route = route;
    m_row.stop.position = position;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::in(Delivery::State state)
{
    m_row.delivery.state = state;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::issue(Issue::State state, Instant expiresAt)
{
    m_row.delivery.state = Delivery::State::CodeIssued;
    m_row.issueState = state;
    m_row.expiresAt = expiresAt;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::message(Message::State state, ChannelKind kind)
{
    m_row.messageState = state;
    m_row.messageKind = kind;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::attempts(int attempts)
{
    m_row.stop.attempts = attempts;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::window(int from, int until)
{
    m_row.delivery.window = TimeWindow{ from, until };
    return *this;
}

BoardRowBuilder &BoardRowBuilder::atTheDoor()
{
    m_row.stop.arrivedAt = quarterToTwelve() - 2min;
    return *this;
}

BoardRowBuilder &BoardRowBuilder::withoutContact()
{
    m_row.stop.contact = {};
    return *this;
}

Instant quarterToTwelve() { return std::chrono::sys_days{ std::chrono::year{ 2026 } / 11 / 24 } + 11h + 46min; }

std::vector<BoardRow> rowsOfEveryStatus()
{
    const Instant evening = quarterToTwelve() + 9h;
    const Instant past = quarterToTwelve() - 1h;
    BoardRow overridden = aRow(QStringLiteral("NG-8")).in(Delivery::State::HandedOff);
    overridden.handoff = Handoff{};
    overridden.handoff->proof = Handoff::Proof::Override;
    return {
        aRow(QStringLiteral("NG-1")).issue(Issue::State::Active, evening).atTheDoor(),
        aRow(QStringLiteral("NG-3")).issue(Issue::State::Locked, evening).attempts(5),
        aRow(QStringLiteral("NG-4")).issue(Issue::State::Expired, past),
        aRow(QStringLiteral("NG-5")).issue(Issue::State::Active, evening).message(Message::State::Delivered),
        aRow(QStringLiteral("NG-6")),
        aRow(QStringLiteral("NG-7")).in(Delivery::State::HandedOff).message(Message::State::Sent),
        overridden,
        aRow(QStringLiteral("NG-9")).in(Delivery::State::Undelivered),
        aRow(QStringLiteral("NG-10")).in(Delivery::State::Cancelled),
    };
}

std::vector<BoardRow> manyRows(int count)
{
    static const QStringList names{ QStringLiteral("Ada"), QStringLiteral("Émile"), QStringLiteral("Zoë"),
        QStringLiteral("bea"), QStringLiteral("Łukasz") };
    const std::vector<BoardRow> samples = rowsOfEveryStatus();
    std::vector<BoardRow> rows;
    rows.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number) {
        const int mixed = int((qint64(number) * 7919) % 100003);
        BoardRow row = samples[std::size_t(mixed) % samples.size()];
        row.delivery.reference = QStringLiteral("NG-%1").arg(400000 + mixed);
        row.delivery.id = DeliveryId(QStringLiteral("delivery-%1").arg(number));
        row.stop.id = StopId(QStringLiteral("stop-%1").arg(number));
        row.delivery.stop = row.stop.id;
        row.delivery.recipient = names.at(mixed % names.size()) + QLatin1Char(' ') + QString::number(mixed % 1009);
        row.stop.address = QStringLiteral("%1 Mill Lane, Port Ellery QX%2 4AB").arg(mixed).arg(mixed % 9);
        row.route = mixed % 21 == 20 ? QString() : QStringLiteral("R%1 Harbour").arg(1 + mixed % 21);
        row.courier = QStringLiteral("Amara Osei");
        row.stop.position = mixed % 40;
        if (mixed % 13 < 9)
            row.delivery.window = TimeWindow{ (9 + mixed % 9) * 60, (11 + mixed % 9) * 60 };
        if (mixed % 17 == 0)
            row.messageState = Message::State::Failed;
        rows.push_back(row);
    }
    return rows;
}

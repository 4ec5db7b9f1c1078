// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardwords.h"

#include "core/common/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace {

QString number(int value) { return QLocale().toString(value); }

} // namespace

RouteName routeName(const QString &name)
{
    const qsizetype space = name.indexOf(QLatin1Char(' '));
    if (space <= 0)
        return { name, {} };
    const QStringView first = QStringView(name).left(space);
    if (std::none_of(first.begin(), first.end(), [](QChar letter) { return letter.isDigit(); }))
        return { name, {} };
    return { first.toString(), name.mid(space + 1).trimmed() };
}

QString BoardWords::status(BoardStatus status)
{
    switch (status) {
    case BoardStatus::AtTheDoor:
        return tr("At the door");
    case BoardStatus::NeedsApproval:
        return tr("Needs approval");
    case BoardStatus::Locked:
        return tr("Locked");
    case BoardStatus::Expired:
        return tr("Expired");
    case BoardStatus::CodeIssued:
        return tr("Code issued");
    case BoardStatus::Planned:
        return tr("Planned");
    case BoardStatus::HandedOff:
        return tr("Handed off");
    case BoardStatus::Override:
        return tr("Override", "a delivery released without its code");
    case BoardStatus::Undelivered:
        return tr("Undelivered");
    case BoardStatus::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString BoardWords::message(MessageStatus message)
{
    switch (message) {
    case MessageStatus::None:
        return nothing();
    case MessageStatus::NoContact:
        return tr("No contact");
    case MessageStatus::Queued:
        return tr("Queued");
    case MessageStatus::Sending:
        return tr("Sending");
    case MessageStatus::Sent:
        return tr("Sent");
    case MessageStatus::Delivered:
        return tr("Delivered", "a message");
    case MessageStatus::Undelivered:
        return tr("Undelivered", "a message");
    case MessageStatus::Failed:
        return tr("Failed");
    case MessageStatus::Unknown:
        return tr("Answer lost");
    case MessageStatus::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString BoardWords::messageInFull(const PreparedRow &row)
{
    if (row.message == MessageStatus::None)
        return tr("No message");
    const QString word = message(row.message);
    if (row.message == MessageStatus::NoContact || !row.row.messageKind)
        return word;
    switch (*row.row.messageKind) {
    case ChannelKind::Sms:
        return tr("SMS: %1").arg(word);
    case ChannelKind::Voice:
        return tr("Call: %1").arg(word);
    case ChannelKind::Email:
        return tr("E-mail: %1").arg(word);
    case ChannelKind::Tray:
        return tr("Practice tray: %1").arg(word);
    }
    return word;
}

QString BoardWords::time(const BoardRow &row)
{
    const auto &window = row.delivery.window;
    if (!window)
        return nothing();
    const bool isWholeHours = window->from % 60 == 0 && window->until % 60 == 0;
    const QString format = isWholeHours ? QStringLiteral("HH") : QStringLiteral("HH:mm");
    const auto text = [&format](int minutes) { return QTime(0, 0).addSecs(minutes * 60).toString(format); };
    return tr("%1–%2", "from and until, as in 11–13").arg(text(window->from), text(window->until));
}

QString BoardWords::stop(const BoardRow &row)
{
    const QString route = plain(routeName(row.route).shortName);
    if (route.isEmpty())
        return row.stop.position > 0 ? number(row.stop.position) : nothing();
    if (row.stop.position <= 0)
        return route;
    return tr("%1 · %2", "route and stop").arg(route, number(row.stop.position));
}

QString BoardWords::attempts(const BoardRow &row)
{
    if (row.stop.attempts == 0)
        return nothing();
    return tr("%1 of %2", "attempts").arg(number(row.stop.attempts), number(row.stop.allowance));
}

QString BoardWords::nothing() { return QStringLiteral("–"); }

QString BoardWords::sentence(const PreparedRow &row)
{
    const BoardRow &board = row.row;
    const QString route = plain(routeName(board.route).shortName);
    QStringList facts{ plain(board.delivery.reference), plain(board.delivery.recipient), plain(board.stop.address) };
    if (!route.isEmpty() && board.stop.position > 0)
        facts += tr("%1 stop %2").arg(route, number(board.stop.position));
    else if (!route.isEmpty())
        facts += route;
    if (board.delivery.window)
        facts += time(board);
    if (board.stop.attempts > 0)
        facts += tr("%1 of %2 attempts used").arg(number(board.stop.attempts), number(board.stop.allowance));
    if (row.isAttentionNeeded && row.message != MessageStatus::None)
        facts += messageInFull(row);
    facts.removeAll(QString());
    return tr("%1. %2.", "status, then facts for a screen reader")
        .arg(status(row.status), facts.join(tr(", ", "between facts for a screen reader")));
}

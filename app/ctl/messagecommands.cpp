// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/watch.h"
#include "app/ctl/wordtext.h"
#include "app/wiring/openprogram.h"

#include <QCoreApplication>

namespace {

struct MessageCommands {
    Q_DECLARE_TR_FUNCTIONS(MessageCommands)
};

constexpr int mostShown = 100000;

QStringList stateWords()
{
    using State = Message::State;
    QStringList words;
    for (const State state : { State::Queued, State::Sending, State::Sent, State::Delivered, State::Undelivered,
             State::Failed, State::Unknown, State::Dropped })
        words += word(state);
    return words;
}

Reply sendReply(const SendSummary &sum)
{
    Reply reply;
    reply.json = { { QStringLiteral("sent"), sum.sent }, { QStringLiteral("failed"), sum.failed },
        { QStringLiteral("later"), sum.later } };
    reply.text = MessageCommands::tr("Sent: %1. Failed: %2. To be tried later or unknown: %3.")
                     .arg(sum.sent)
                     .arg(sum.failed)
                     .arg(sum.later);
    return reply;
}

Reply leftToAnother(const QString &sentence)
{
    Reply reply = sendReply({});
    reply.json.insert(QStringLiteral("another_sends"), true);
    reply.text = sentence;
    return reply;
}

/// An open window is asked to send: product.md §4.
bool isSentByWindow(const Call &call)
{
    QFuture<bool> taken = callOpenProgram(call.profile, { ProgramCall::What::Send, {} });
    taken.waitForFinished();
    return taken.result();
}

Result<Reply> send(const Call &call)
{
    if (call.line.has("watch") && call.line.has("until-empty"))
        return Error{ ErrorCode::Usage, MessageCommands::tr("send takes --until-empty or --watch, not both") };
    if (isSentByWindow(call))
        return leftToAnother(MessageCommands::tr("The window that is open sends what is due."));
    const auto mode = call.line.has("until-empty") ? DoorcodeCore::Send::UntilEmpty : DoorcodeCore::Send::WhatIsDue;
    const auto sum = call.line.has("watch") ? sendUntilStopped(*call.core, call.session)
                                            : answered(call.core->send(call.session, mode));
    if (!sum && sum.error().code == ErrorCode::DatabaseBusy)
        return leftToAnother(MessageCommands::tr("Another Doorcode of this station is sending what is due."));
    if (!sum)
        return sum.error();
    return sendReply(*sum);
}

Result<Reply> outbox(const Call &call)
{
    std::optional<Message::State> state;
    if (call.line.has("state")) {
        const auto given = wordOf(call.line, "state", stateWords());
        if (!given)
            return given.error();
        state = messageState(*given);
    }
    const auto messages = answered(call.core->outbox(call.session, state, mostShown));
    if (!messages)
        return messages.error();
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    QJsonArray items;
    std::vector<QStringList> rows{ { MessageCommands::tr("message"), MessageCommands::tr("kind"),
        MessageCommands::tr("state"), MessageCommands::tr("tries"), MessageCommands::tr("queued"),
        MessageCommands::tr("said by the other side") } };
    for (const Message &message : *messages) {
        items.append(messageJson(message));
        rows.push_back({ message.id.text(), messageKindText(word(message.kind)), messageStateText(word(message.state)),
            QString::number(message.tries), timeText(*depot, message.queuedAt), message.errorText });
    }
    const QString count = MessageCommands::tr("Messages: %1").arg(items.size());
    return Reply{ itemsJson(items), table(rows) + QLatin1Char('\n') + count };
}

Result<Reply> decide(const Call &call)
{
    const QString &decision = call.line.arguments[1];
    const bool isRepeat = decision == QLatin1String("repeat");
    if (!isRepeat && decision != QLatin1String("give-up"))
        return Error{ ErrorCode::Usage, MessageCommands::tr("message takes an ID and one of: repeat, give-up") };
    const auto decided = answered(call.core->decideMessage(call.session, MessageId(call.line.arguments[0]),
        isRepeat ? DecideMessage::Decision::Repeat : DecideMessage::Decision::GiveUp));
    if (!decided)
        return decided.error();
    return done(isRepeat ? MessageCommands::tr("The message is sent once more.")
                         : MessageCommands::tr("The message is given up."));
}

Result<Reply> tray(const Call &call)
{
    const auto shown = answered(call.core->tray(call.session, mostShown));
    if (!shown)
        return shown.error();
    QJsonArray items;
    QStringList lines;
    for (const TrayMessage &message : *shown) {
        items.append(trayMessageJson(message));
        lines += MessageCommands::tr("To %1:").arg(plain(message.to));
        lines += QStringLiteral("    ") + plain(message.text);
    }
    lines += MessageCommands::tr("Messages: %1").arg(items.size());
    return Reply{ itemsJson(items), lines.join(QLatin1Char('\n')) };
}

} // namespace

std::vector<Command> messageCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("send"), text("[--until-empty | --watch]"), 0, 0, send },
        { text("outbox"), text("[--state S]"), 0, 0, outbox },
        { text("message"), text("ID repeat|give-up"), 2, 2, decide },
        { text("tray"), text(""), 0, 0, tray },
    };
}

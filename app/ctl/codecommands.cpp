// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/verificationtext.h"
#include "core/common/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <cstdio>
#include <limits>

namespace {

struct CodeCommands {
    Q_DECLARE_TR_FUNCTIONS(CodeCommands)
};

constexpr int manyArguments = std::numeric_limits<int>::max();

/// Exactly one of references, --route and --all says which stops are meant.
Result<void> chooseStops(const Call &call, IssueRequest &request)
{
    const auto &references = call.line.arguments;
    const int choices = int(!references.isEmpty()) + int(call.line.has("route")) + int(call.line.has("all"));
    if (choices != 1)
        return Error{ ErrorCode::Usage, CodeCommands::tr("issue takes one of: REF..., --route R, --all") };
    for (const QString &reference : references) {
        const auto delivery = answered(call.core->findDelivery(call.session, request.date, reference));
        if (!delivery)
            return delivery.error();
        request.deliveries.push_back(delivery->id);
    }
    if (const auto name = call.line.value("route")) {
        const auto route = routeOf(call, *name);
        if (!route)
            return route.error();
        request.route = route->id;
    }
    return {};
}

Result<IssueRequest> issueRequest(const Call &call)
{
    IssueRequest request;
    const auto date = dateOf(call);
    if (!date)
        return date.error();
    request.date = *date;
    const auto lifetime = lifetimeOf(call);
    if (!lifetime)
        return lifetime.error();
    request.lifetime = *lifetime;
    const auto channel = channelOf(call);
    if (!channel)
        return channel.error();
    request.channel = *channel;
    if (call.line.has("at-leaving"))
        request.when = IssueRequest::When::AtLeaving;
    if (auto chosen = chooseStops(call, request); !chosen)
        return chosen.error();
    return request;
}

Reply issueReply(const IssueResult &result)
{
    QJsonArray problems;
    std::vector<QStringList> rows;
    for (const IssueProblem &problem : result.problems) {
        QJsonObject item = errorJson(problem.error);
        item.insert(QStringLiteral("reference"), problem.reference);
        problems.append(item);
        rows.push_back({ problem.reference, errorText(problem.error) });
    }
    Reply reply;
    reply.json = { { QStringLiteral("issued"), result.issued }, { QStringLiteral("planned"), result.planned },
        { QStringLiteral("resent"), result.resent }, { QStringLiteral("problems"), problems } };
    reply.text
        = CodeCommands::tr("Codes issued: %1. Planned for the route's leaving: %2. Sent again: %3. Not possible: %4.")
              .arg(result.issued)
              .arg(result.planned)
              .arg(result.resent)
              .arg(result.problems.size());
    if (!rows.empty())
        reply.text += QLatin1Char('\n') + table(rows);
    return reply;
}

Result<Reply> issue(const Call &call)
{
    const auto request = issueRequest(call);
    if (!request)
        return request.error();
    const auto result = answered(call.core->issue(call.session, *request));
    if (!result)
        return result.error();
    // Who asked for one code wants to know why there is none.
    const bool isNothingDone = result->issued + result->planned + result->resent == 0;
    if (call.line.arguments.size() == 1 && isNothingDone && !result->problems.empty())
        return result->problems.front().error;
    return issueReply(*result);
}

Result<Reply> resend(const Call &call)
{
    const auto channel = channelOf(call);
    if (!channel)
        return channel.error();
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    const auto message = answered(call.core->resend(call.session, delivery->id, listOf(*channel)));
    if (!message)
        return message.error();
    Reply reply;
    reply.json = { { QStringLiteral("message"), message->text() } };
    reply.text = CodeCommands::tr("The same code is sent again for %1.").arg(plain(delivery->reference));
    return reply;
}

Result<Reply> reissue(const Call &call)
{
    ReissueRequest request;
    const auto reason = reasonOf(call.line, ReasonedAct::Reissue);
    if (!reason)
        return reason.error();
    request.reason = *reason;
    request.remark = remarkOf(call.line);
    const auto lifetime = lifetimeOf(call);
    if (!lifetime)
        return lifetime.error();
    request.lifetime = *lifetime;
    const auto channel = channelOf(call);
    if (!channel)
        return channel.error();
    request.channel = *channel;
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    request.delivery = delivery->id;
    const auto made = answered(call.core->reissue(call.session, request));
    if (!made)
        return made.error();
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    Reply reply;
    reply.json = { { QStringLiteral("number"), made->number }, { QStringLiteral("lifetime"), word(made->lifetime) },
        { QStringLiteral("expires_at"), toIso(made->expiresAt) } };
    reply.text = CodeCommands::tr("A new code for %1 is on its way, good until %2. The older one is void.")
                     .arg(plain(delivery->reference), timeText(*depot, made->expiresAt));
    return reply;
}

/// The code as it was typed: the second argument, or a line of the standard input.
QString typedCode(const CommandLine &line)
{
    if (line.arguments.size() > 1)
        return line.arguments[1];
    constexpr qint64 longest = 128;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray bytes = input.readLine(longest);
    const QString typed = QString::fromUtf8(bytes).trimmed();
    bytes.fill('\0');
    return typed;
}

Result<Reply> verify(const Call &call)
{
    VerifyRequest request;
    request.operation = OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    request.courier = call.line.value("courier").value_or(QString());
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    request.delivery = delivery->id;
    for (const QString &reference : call.line.values("except")) {
        const auto left = answered(call.core->findDelivery(call.session, delivery->date, reference));
        if (!left)
            return left.error();
        request.except += left->reference;
    }
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    request.typed = typedCode(call.line);
    const auto verification = answered(call.core->verify(call.session, std::move(request)));
    if (!verification)
        return verification.error();
    Reply reply{ verificationJson(*verification), verificationText(*verification, *depot) };
    reply.status = verification->outcome == Outcome::Match ? 0 : 1;
    return reply;
}

} // namespace

std::vector<Command> codeCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("issue"),
            text("(REF... | --route R | --all) [--date D] [--lifetime day|door] [--channel sms|email] [--at-leaving]"),
            0, manyArguments, issue },
        { text("resend"), text("REF [--channel sms|email] [--date D]"), 1, 1, resend },
        { text("reissue"),
            text("REF ") + usageWithReason(ReasonedAct::Reissue)
                + text(" [--lifetime day|door] [--channel sms|email] [--date D]"),
            1, 1, reissue },
        { text("verify"), text("REF [CODE] [--courier NAME] [--except REF]... [--date D]"), 1, 2, verify },
    };
}

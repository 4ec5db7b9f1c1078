// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"

#include <QCoreApplication>

namespace {

struct ExceptionCommands {
    Q_DECLARE_TR_FUNCTIONS(ExceptionCommands)
};

Result<Reply> contact(const Call &call)
{
    const auto phone = call.line.value("phone");
    const auto email = call.line.value("email");
    if (!phone && !email)
        return Error{ ErrorCode::Usage, ExceptionCommands::tr("contact takes --phone, --email or both") };
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    if (auto corrected = answered(call.core->correctContact(call.session, delivery->id, phone, email)); !corrected)
        return corrected.error();
    return done(ExceptionCommands::tr("The contact of %1 is corrected.").arg(plain(delivery->reference)));
}

Result<Delivery> closeAs(const Call &call, Delivery::State state, ReasonedAct act)
{
    CloseRequest request;
    const auto reason = reasonOf(call.line, act);
    if (!reason)
        return reason.error();
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    request.delivery = delivery->id;
    request.as = state;
    request.reason = *reason;
    request.remark = remarkOf(call.line);
    if (auto closed = answered(call.core->close(call.session, request)); !closed)
        return closed.error();
    return delivery;
}

Result<Reply> close(const Call &call)
{
    const auto delivery = closeAs(call, Delivery::State::Undelivered, ReasonedAct::Close);
    if (!delivery)
        return delivery.error();
    return done(ExceptionCommands::tr("%1 is undelivered.").arg(plain(delivery->reference)));
}

Result<Reply> cancel(const Call &call)
{
    const auto delivery = closeAs(call, Delivery::State::Cancelled, ReasonedAct::Cancel);
    if (!delivery)
        return delivery.error();
    return done(ExceptionCommands::tr("%1 is cancelled.").arg(plain(delivery->reference)));
}

Result<Reply> unlock(const Call &call)
{
    const auto reason = reasonOf(call.line, ReasonedAct::Unlock);
    if (!reason)
        return reason.error();
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    const auto unlocked = answered(call.core->unlock(call.session, delivery->id, *reason, remarkOf(call.line)));
    if (!unlocked)
        return unlocked.error();
    return done(ExceptionCommands::tr("%1 is unlocked.").arg(plain(delivery->reference)));
}

Result<Reply> lift(const Call &call)
{
    const auto courier = call.line.value("courier");
    const auto dispatcher = call.line.value("dispatcher");
    if (courier.has_value() == dispatcher.has_value())
        return Error{ ErrorCode::Usage, ExceptionCommands::tr("lift takes one of: --courier C, --dispatcher D") };
    const auto reason = reasonOf(call.line, ReasonedAct::Lift);
    if (!reason)
        return reason.error();
    const auto lifted = answered(call.core->lift(call.session, courier, dispatcher, *reason, remarkOf(call.line)));
    if (!lifted)
        return lifted.error();
    return done(ExceptionCommands::tr("The block of %1 is lifted.").arg(plain(courier ? *courier : *dispatcher)));
}

Result<Reply> clockConfirm(const Call &call)
{
    const auto confirmed = answered(call.core->confirmClock(call.session));
    if (!confirmed)
        return confirmed.error();
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    Reply reply;
    reply.json = { { QStringLiteral("time"), toIso(*confirmed) } };
    reply.text = ExceptionCommands::tr("Confirmed: it is %1.").arg(timeText(*depot, *confirmed));
    return reply;
}

} // namespace

std::vector<Command> exceptionCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    const auto ofDelivery
        = [](ReasonedAct act) { return QStringLiteral("REF %1 [--date D]").arg(usageWithReason(act)); };
    return {
        { text("contact"), text("REF [--phone P] [--email E] [--date D]"), 1, 1, contact },
        { text("close"), ofDelivery(ReasonedAct::Close), 1, 1, close },
        { text("cancel"), ofDelivery(ReasonedAct::Cancel), 1, 1, cancel },
        { text("unlock"), ofDelivery(ReasonedAct::Unlock), 1, 1, unlock },
        { text("lift"), text("(--courier C | --dispatcher D) ") + usageWithReason(ReasonedAct::Lift), 0, 0, lift },
        { text("clock confirm"), text(""), 0, 0, clockConfirm },
    };
}

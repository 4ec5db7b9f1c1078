// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/runtime/corecalls.h"
#include "core/usecases/arriveatstop.h"
#include "core/usecases/confirmclock.h"
#include "core/usecases/makereport.h"
#include "core/usecases/manageroutes.h"
#include "core/usecases/readdelivery.h"
#include "core/usecases/replandelivery.h"

Answer<std::vector<Route>> DoorcodeCore::routes(Session session, std::optional<QDate> date)
{
    return ask<std::vector<Route>>([=](CoreState &core) { return ManageRoutes(core.services).routes(session, date); });
}

Answer<std::vector<Courier>> DoorcodeCore::couriers(Session session)
{
    return ask<std::vector<Courier>>([=](CoreState &core) { return ManageRoutes(core.services).couriers(session); });
}

Answer<void> DoorcodeCore::setRoute(
    Session session, QString name, std::optional<QString> courier, std::optional<int> leaves, std::optional<QDate> date)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        const auto set = ManageRoutes(core.services).set(session, { name, courier, leaves, date });
        return set ? Result<void>() : Result<void>(set.error());
    });
}

Answer<void> DoorcodeCore::addCourier(Session session, QString name)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        const auto added = ManageRoutes(core.services).addCourier(session, name);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

Answer<void> DoorcodeCore::disableCourier(Session session, QString name)
{
    return change<void>([=](CoreState &core) { return ManageRoutes(core.services).disableCourier(session, name); });
}

Answer<std::vector<BoardRow>> DoorcodeCore::board(Session session, BoardFilter filter, QString after, int most)
{
    return ask<std::vector<BoardRow>>(
        [=](CoreState &core) { return ReadBoard(core.services).page(session, filter, after, most); });
}

Answer<std::vector<BoardRow>> DoorcodeCore::boardRows(Session session, std::vector<StopId> stops)
{
    return ask<std::vector<BoardRow>>([=](CoreState &core) { return ReadBoard(core.services).rowsOf(session, stops); });
}

Answer<std::vector<BoardRow>> DoorcodeCore::search(Session session, QDate date, QString text, int most)
{
    return ask<std::vector<BoardRow>>(
        [=](CoreState &core) { return ReadBoard(core.services).search(session, date, text, most); });
}

Answer<Delivery> DoorcodeCore::findDelivery(Session session, QDate date, QString reference)
{
    return ask<Delivery>([=](CoreState &core) { return ReadBoard(core.services).find(session, date, reference); });
}

Answer<DeliveryInFull> DoorcodeCore::readDelivery(Session session, DeliveryId delivery)
{
    return ask<DeliveryInFull>([=](CoreState &core) {
        auto read = ReadDelivery(core.services)(session, delivery);
        if (read && read->row.stop.contact.phone)
            read->phone = core.parts.phoneRules->grouped(*read->row.stop.contact.phone);
        return read;
    });
}

Answer<std::vector<StoredEntry>> DoorcodeCore::timeline(Session session, Delivery delivery)
{
    return ask<std::vector<StoredEntry>>(
        [=](CoreState &core) { return ReadBoard(core.services).timeline(session, delivery); });
}

Answer<void> DoorcodeCore::arrive(Session session, DeliveryId delivery)
{
    return change<void>([=](CoreState &core) { return ArriveAtStop(core.services)(session, delivery); });
}

Answer<void> DoorcodeCore::close(Session session, CloseRequest request)
{
    return change<void>([=](CoreState &core) { return CloseDelivery(core.services)(session, request); });
}

Answer<Delivery> DoorcodeCore::replan(Session session, DeliveryId delivery, QDate date)
{
    return change<Delivery>([=](CoreState &core) { return ReplanDelivery(core.services)(session, delivery, date); });
}

Answer<DayCount> DoorcodeCore::closeDay(Session session, QDate date)
{
    return change<DayCount>([=](CoreState &core) { return CloseDay(core.services)(session, date); });
}

// That a log was altered or cut is found at the start, and cannot be written into it.
Answer<DayReport> DoorcodeCore::dayReport(Session session, QDate date, StopSwitch stop)
{
    return askInPages<DayReport, MakeReport::Run>(stop, [session, date](CoreState &core) {
        std::optional<DayReport::LogCheck> found;
        if (const auto now = core.clock.now(); now && !core.startCheck)
            found = { *now, DayReport::LogCheck::Finding::Altered };
        return MakeReport(core.services)(session, date, found);
    });
}

Answer<std::optional<StoppedClock>> DoorcodeCore::stoppedClock()
{
    return ask<std::optional<StoppedClock>>([](CoreState &core) { return core.clock.stopped(); });
}

Answer<Instant> DoorcodeCore::confirmClock(Session session)
{
    return change<Instant>([=](CoreState &core) { return ConfirmClock(core.services)(session); });
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/depots.h"
#include "core/ports/routes.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/correctcontact.h"
#include "core/usecases/importmanifest.h"
#include "core/usecases/resendcode.h"
#include "core/usecases/unlockstop.h"

Answer<IssueCount> DoorcodeCore::countIssue(Session session, IssueRequest request, StopSwitch stop)
{
    return askInPages<IssueCount, CountIssue::Run>(
        stop, [session, request](CoreState &core) { return CountIssue(core.services)(session, request); });
}

Answer<IssueResult> DoorcodeCore::issue(Session session, IssueRequest request, StopSwitch stop)
{
    auto run = std::make_shared<std::optional<IssueCodes::Run>>();
    return m_thread.askInParts<IssueResult>(
        stop, [this, session, request, run](const Part &part) -> std::optional<Result<IssueResult>> {
            if (!*run) {
                auto begun = IssueCodes(m_state->services)(session, request);
                if (!begun)
                    return Result<IssueResult>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<IssueResult>((*run)->result());
            const auto more = (*run)->next();
            if (!more)
                return Result<IssueResult>(more.error());
            const IssueResult &result = (*run)->result();
            part.tellProgress(result.issued + result.planned + result.resent + int(result.problems.size()), 0);
            noteLogGrowth();
            return *more ? std::nullopt : std::optional(Result<IssueResult>(result));
        });
}

Answer<MessageId> DoorcodeCore::resend(Session session, DeliveryId delivery, std::vector<ChannelKind> channels)
{
    return change<MessageId>([=](CoreState &core) { return ResendCode(core.services)(session, delivery, channels); });
}

Answer<Issue> DoorcodeCore::reissue(Session session, ReissueRequest request)
{
    return change<Issue>([=](CoreState &core) { return ReissueCode(core.services)(session, request); });
}

Answer<Verification> DoorcodeCore::verify(Session session, VerifyRequest request)
{
    return change<Verification>([session, request = std::move(request)](CoreState &core) mutable {
        if (request.operation.isNull())
            request.operation = makeId<OperationId>(core.services.random);
        auto verification = VerifyCode(core.services)(session, request);
        wipe(request.typed);
        return verification;
    });
}

Answer<void> DoorcodeCore::correctContact(
    Session session, DeliveryId id, std::optional<QString> phone, std::optional<QString> email)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        const auto delivery = core.services.storage.deliveries().find(id);
        const auto depot = core.services.storage.depots().find();
        const auto policy = core.services.storage.depots().policy();
        if (!delivery || !depot || !policy)
            return !delivery ? delivery.error() : !depot ? depot.error() : policy.error();
        if (!*delivery)
            return ErrorCode::NotFound;
        Contact contact;
        if (const auto former = CorrectContact::contactOf(core.services.storage, **delivery))
            contact = *former;
        else
            return former.error();
        if (phone && phone->trimmed().isEmpty()) {
            contact.phone.reset();
        } else if (phone) {
            const ReadOptions options = readOptions(**depot, *policy);
            const auto number = core.parts.phoneRules->read(*phone, options.country, options.countries);
            if (!number)
                return number.error();
            contact.phone = number->number;
        }
        if (email) {
            contact.email = MailAddress::parse(*email);
            if (!contact.email && !email->trimmed().isEmpty())
                return ErrorCode::AddressImpossible;
        }
        return CorrectContact(core.services)(session, id, contact);
    });
}

Answer<void> DoorcodeCore::unlock(Session session, DeliveryId delivery, QString reason, QString remark)
{
    return change<void>([=](CoreState &core) { return UnlockStop(core.services)(session, delivery, reason, remark); });
}

Answer<void> DoorcodeCore::lift(
    Session session, std::optional<QString> courier, std::optional<QString> dispatcher, QString reason, QString remark)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        LiftRequest request{ {}, reason, remark };
        if (courier) {
            const auto found = core.services.storage.routes().courierByName(*courier);
            if (!found)
                return found.error();
            if (!*found)
                return Error{ ErrorCode::NotFound, *courier };
            request.party = (*found)->id;
        } else {
            const auto found = core.services.storage.users().byName(dispatcher.value_or(QString()));
            if (!found)
                return found.error();
            if (!*found)
                return Error{ ErrorCode::NotFound, dispatcher.value_or(QString()) };
            request.party = (*found)->id;
        }
        return LiftBlock(core.services)(session, request);
    });
}

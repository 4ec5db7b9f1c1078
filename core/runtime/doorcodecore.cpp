// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/routes.h"
#include "core/runtime/corestate.h"
#include "core/usecases/acceptfinding.h"
#include "core/usecases/arriveatstop.h"
#include "core/usecases/changepolicy.h"
#include "core/usecases/confirmclock.h"
#include "core/usecases/correctcontact.h"
#include "core/usecases/depotsettings.h"
#include "core/usecases/exportkey.h"
#include "core/usecases/importmanifest.h"
#include "core/usecases/makebackup.h"
#include "core/usecases/makereport.h"
#include "core/usecases/manageroutes.h"
#include "core/usecases/manageusers.h"
#include "core/usecases/readdelivery.h"
#include "core/usecases/readlog.h"
#include "core/usecases/replandelivery.h"
#include "core/usecases/resendcode.h"
#include "core/usecases/rundueissues.h"
#include "core/usecases/signin.h"
#include "core/usecases/undoimport.h"
#include "core/usecases/unlockstop.h"

#include <QTimer>

#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto dueWorkInterval = 2s;
constexpr auto pollInterval = 2s;
/// Of a part of an import: with its durable commit it holds the core thread no longer than 50 ms.
constexpr auto longestWriting = 25ms;

template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

DoorcodeCore::DoorcodeCore()
{
    m_thread.setLastTask([this] {
        m_pool.waitForDone();
        m_state.reset();
    });
}

DoorcodeCore::~DoorcodeCore() = default;

// A question: changes nothing.
template<typename T, typename Work>
Answer<T> DoorcodeCore::ask(Work work)
{
    return m_thread.ask<T>([this, work = std::move(work)]() mutable { return work(*m_state); });
}

// An act: when it succeeded, the log has grown.
template<typename T, typename Work>
Answer<T> DoorcodeCore::change(Work work)
{
    return m_thread.ask<T>([this, work = std::move(work)]() mutable {
        auto result = work(*m_state);
        if (result)
            noteLogGrowth();
        return result;
    });
}

// Checkpoints are made as the log grows, after the answer to what made it grow.
void DoorcodeCore::noteLogGrowth()
{
    Q_EMIT logGrew();
    m_thread.post([this] { m_state->upkeep.onLogGrown(); });
    if (m_isFollowing)
        m_thread.post([this] { tellChanges(); });
}

void DoorcodeCore::followChanges()
{
    m_isFollowing = true;
    m_thread.post([this] {
        tellChanges();
        auto *timer = new QTimer(m_thread.context());
        QObject::connect(timer, &QTimer::timeout, m_thread.context(), [this] { tellChanges(); });
        timer->start(pollInterval);
    });
}

void DoorcodeCore::tellChanges()
{
    const auto news = m_state->logFollower.news();
    if (!news) {
        if (news.error().code != ErrorCode::DatabaseBusy && !std::exchange(m_isDatabaseLost, true))
            Q_EMIT databaseLost(news.error());
        return;
    }
    if (std::exchange(m_isDatabaseLost, false))
        Q_EMIT databaseFound();
    switch (news->extent) {
    case LogNews::Extent::Nothing:
        return;
    case LogNews::Extent::Rows:
        Q_EMIT stopsChanged(news->stops);
        return;
    case LogNews::Extent::Day:
        Q_EMIT dayChanged();
        return;
    }
}

Answer<void> DoorcodeCore::open(OpenParts openParts)
{
    return m_thread.ask<void>([this, openParts = std::move(openParts)]() -> Result<void> {
        auto parts = openParts();
        if (!parts)
            return parts.error();
        m_state = std::make_unique<CoreState>(
            std::move(*parts), m_thread, [this](const LogHealth &health) { Q_EMIT logHealthChanged(health); });
        return {};
    });
}

Answer<void> DoorcodeCore::startCheck()
{
    return ask<void>([](CoreState &core) { return core.startCheck; });
}

Answer<CreatedDepot> DoorcodeCore::createDepot(NewDepot depot)
{
    return change<CreatedDepot>([depot](CoreState &core) {
        auto created = CreateDepot(core.services, *core.parts.passwords, core.passwordRules)(depot);
        if (created) // a keychain may still hold the mark of a depot that is gone
            core.upkeep.signNow(Session::ofStation(core.services.keys.station()), {});
        return created;
    });
}

Answer<Depot> DoorcodeCore::depot()
{
    return ask<Depot>([](CoreState &core) -> Result<Depot> {
        auto depot = core.services.storage.depots().find();
        if (!depot)
            return depot.error();
        if (!*depot)
            return Error{ ErrorCode::NoDepot, core.parts.profile };
        return **depot;
    });
}

Answer<Instant> DoorcodeCore::now()
{
    return ask<Instant>([](CoreState &core) { return core.clock.now(); });
}

Answer<QDate> DoorcodeCore::today()
{
    return ask<QDate>([](CoreState &core) { return ReadBoard(core.services).today(); });
}

// Checking a password takes half a second, so it is done on the pool and a verify need not wait for it.
Answer<Session> DoorcodeCore::signIn(QString name, QString password)
{
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, name, password] {
        const auto pending = SignIn(m_state->services, m_state->dummyHash).begin(name);
        if (!pending)
            return answer<Session>(promise, pending.error());
        m_pool.start([this, promise, pending = *pending, password] {
            PasswordHash &passwords = *m_state->parts.passwords;
            const auto check = passwords.check(password, pending.hash);
            std::optional<QString> newHash;
            if (check == PasswordHash::Check::RightButOutdated)
                newHash = passwords.make(password);
            m_thread.post([this, promise, pending, check, newHash] {
                answer<Session>(promise, SignIn(m_state->services, m_state->dummyHash).finish(pending, check, newHash));
            });
        });
    });
    return answered;
}

Answer<Session> DoorcodeCore::signInToPractice()
{
    return ask<Session>([](CoreState &core) -> Result<Session> {
        const auto depot = core.services.storage.depots().find();
        if (!depot)
            return depot.error();
        if (!*depot || (*depot)->kind != Depot::Kind::Practice)
            return ErrorCode::NotPractice;
        const auto user = core.services.storage.users().byName(QStringLiteral("practice"));
        if (!user)
            return user.error();
        if (!*user)
            return Error{ ErrorCode::NotFound, QStringLiteral("practice") };
        const auto now = core.clock.now();
        if (!now)
            return now.error();
        return Session::ofUser((*user)->id, (*user)->name, (*user)->roles, *now);
    });
}

Answer<QString> DoorcodeCore::depotValue(Session session, QString key)
{
    return ask<QString>([=](CoreState &core) -> Result<QString> {
        const auto depot = ChangePolicy(core.services).depot(session);
        return depot ? ::depotValue(*depot, key) : Result<QString>(depot.error());
    });
}

Answer<void> DoorcodeCore::setDepotValue(Session session, QString key, QString value)
{
    return change<void>([=](CoreState &core) { return ChangePolicy(core.services).setDepot(session, key, value); });
}

Answer<Policy> DoorcodeCore::policy(Session session)
{
    return ask<Policy>([=](CoreState &core) -> Result<Policy> {
        if (auto allowed = require(session, Right::SendMessages); !allowed)
            return allowed.error();
        return core.services.storage.depots().policy();
    });
}

Answer<QString> DoorcodeCore::policyValue(Session session, QString key)
{
    return ask<QString>([=](CoreState &core) -> Result<QString> {
        const auto policy = ChangePolicy(core.services).policy(session);
        return policy ? policy->value(key) : Result<QString>(policy.error());
    });
}

Answer<void> DoorcodeCore::setPolicyValue(Session session, QString key, QString value)
{
    return change<void>([=](CoreState &core) { return ChangePolicy(core.services).setPolicy(session, key, value); });
}

Answer<std::vector<User>> DoorcodeCore::users(Session session)
{
    return ask<std::vector<User>>([=](CoreState &core) { return ManageUsers(core.services).list(session); });
}

Answer<void> DoorcodeCore::addUser(Session session, QString name, QString password, Roles roles)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        if (auto allowed = require(session, Right::Administer); !allowed)
            return allowed;
        if (auto good = core.passwordRules.check(password, roles); !good)
            return good;
        const auto added
            = ManageUsers(core.services).add(session, { name, core.parts.passwords->make(password), roles });
        return added ? Result<void>() : Result<void>(added.error());
    });
}

Answer<void> DoorcodeCore::setRoles(Session session, QString name, Roles roles)
{
    return change<void>([=](CoreState &core) { return ManageUsers(core.services).setRoles(session, name, roles); });
}

Answer<void> DoorcodeCore::setPassword(Session session, QString name, QString password)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        const auto user = core.services.storage.users().byName(name);
        if (!user)
            return user.error();
        if (auto good = core.passwordRules.check(password, *user ? (*user)->roles : Roles()); !good)
            return good;
        return ManageUsers(core.services).setPassword(session, name, core.parts.passwords->make(password));
    });
}

Answer<void> DoorcodeCore::disableUser(Session session, QString name)
{
    return change<void>([=](CoreState &core) { return ManageUsers(core.services).disable(session, name); });
}

Answer<std::vector<Route>> DoorcodeCore::routes(Session session)
{
    return ask<std::vector<Route>>([=](CoreState &core) { return ManageRoutes(core.services).routes(session, {}); });
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

// The file is read on the pool, the day on the core thread; the two are compared on the pool again.
Answer<ImportPlan> DoorcodeCore::planImport(Session session, ImportRequest request)
{
    auto promise = std::make_shared<QPromise<Result<ImportPlan>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, request] {
        const auto depot = m_state->services.storage.depots().find();
        const auto policy = m_state->services.storage.depots().policy();
        if (!depot || !policy || !*depot)
            return answer<ImportPlan>(promise,
                !depot        ? depot.error()
                    : !policy ? policy.error()
                              : Error{ ErrorCode::NoDepot, {} });
        ReadOptions options = readOptions(**depot, *policy);
        options.dateOrder = request.dateOrder;
        m_pool.start([this, promise, session, request, options] {
            std::atomic<bool> isCanceled = false;
            const auto progress = [&](qint64, qint64) { isCanceled = promise->isCanceled(); };
            auto manifest = m_state->parts.manifestReader->read(request.path, options, progress, isCanceled);
            if (!manifest)
                return answer<ImportPlan>(promise, manifest.error());
            m_thread.post([this, promise, session, request, read = std::make_shared<Manifest>(std::move(*manifest))] {
                auto basis
                    = ImportManifest(m_state->services).basis(session, *read, { request.date, request.conflicts });
                if (!basis)
                    return answer<ImportPlan>(promise, basis.error());
                m_pool.start([promise, read, with = std::make_shared<ImportManifest::Basis>(*std::move(basis))] {
                    answer<ImportPlan>(promise, ImportManifest::compare(std::move(*read), *with));
                });
            });
        });
    });
    return answered;
}

Answer<ImportOutcome> DoorcodeCore::applyImport(Session session, ImportPlan plan, StopSwitch stop)
{
    auto applying = std::make_shared<std::optional<ApplyingImport>>();
    auto planned = std::make_shared<ImportPlan>(std::move(plan));
    return m_thread.askInParts<ImportOutcome>(
        stop, [this, session, planned, applying](const Part &part) -> std::optional<Result<ImportOutcome>> {
            if (!*applying) {
                auto started = ImportManifest(m_state->services).start(session, std::move(*planned));
                if (!started)
                    return Result<ImportOutcome>(started.error());
                applying->emplace(std::move(*started));
            }
            if (part.going == Going::Cancel) {
                const auto removed = (*applying)->cancel();
                return Result<ImportOutcome>(removed ? Error{ ErrorCode::Canceled, {} } : removed.error());
            }
            const auto end = std::chrono::steady_clock::now() + longestWriting;
            const auto progress
                = (*applying)->nextPart([end](std::size_t) { return std::chrono::steady_clock::now() >= end; });
            if (!progress) {
                const auto removed = (*applying)->cancel();
                return Result<ImportOutcome>(removed ? progress.error() : removed.error());
            }
            part.tellProgress(progress->done, progress->total);
            if (!progress->isFinished)
                return std::nullopt;
            noteLogGrowth();
            const ImportPlan &done = (*applying)->plan();
            return Result<ImportOutcome>(ImportOutcome{
                (*applying)->id().value_or(ImportId()), int(done.added.size()), int(done.changed.size()) });
        });
}

Answer<void> DoorcodeCore::undoImport(Session session, ImportId id)
{
    auto isUndone = std::make_shared<bool>(false);
    return m_thread.askInParts<void>({}, [this, session, id, isUndone](const Part &) -> std::optional<Result<void>> {
        UndoImport undo(m_state->services);
        if (!*isUndone) {
            if (auto undone = undo(session, id); !undone)
                return undone;
            *isUndone = true;
            noteLogGrowth();
            return std::nullopt;
        }
        const auto cleared = undo.clearSome(session);
        if (!cleared)
            return Result<void>(cleared.error());
        return *cleared > 0 ? std::nullopt : std::optional<Result<void>>(Result<void>());
    });
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
    return ask<DeliveryInFull>([=](CoreState &core) { return ReadDelivery(core.services)(session, delivery); });
}

Answer<std::vector<StoredEntry>> DoorcodeCore::timeline(Session session, Delivery delivery)
{
    return ask<std::vector<StoredEntry>>(
        [=](CoreState &core) { return ReadBoard(core.services).timeline(session, delivery); });
}

Answer<IssueCount> DoorcodeCore::countIssue(Session session, IssueRequest request, StopSwitch stop)
{
    auto run = std::make_shared<std::optional<CountIssue::Run>>();
    return m_thread.askInParts<IssueCount>(
        stop, [this, session, request, run](const Part &part) -> std::optional<Result<IssueCount>> {
            if (!*run) {
                auto begun = CountIssue(m_state->services)(session, request);
                if (!begun)
                    return Result<IssueCount>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<IssueCount>(ErrorCode::Canceled);
            const auto more = (*run)->next();
            if (!more)
                return Result<IssueCount>(more.error());
            return *more ? std::nullopt : std::optional(Result<IssueCount>((*run)->result()));
        });
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

Answer<MessageId> DoorcodeCore::resend(Session session, DeliveryId delivery, std::optional<ChannelKind> channel)
{
    return change<MessageId>([=](CoreState &core) { return ResendCode(core.services)(session, delivery, channel); });
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

Answer<DayCount> DoorcodeCore::closeDay(Session session, QDate date)
{
    return change<DayCount>([=](CoreState &core) { return CloseDay(core.services)(session, date); });
}

// That a log was altered or cut is found at the start, and cannot be written into it.
Answer<DayReport> DoorcodeCore::dayReport(Session session, QDate date, StopSwitch stop)
{
    auto run = std::make_shared<std::optional<MakeReport::Run>>();
    return m_thread.askInParts<DayReport>(
        stop, [this, session, date, run](const Part &part) -> std::optional<Result<DayReport>> {
            if (!*run) {
                std::optional<DayReport::LogCheck> found;
                if (const auto now = m_state->clock.now(); now && !m_state->startCheck)
                    found = { *now, DayReport::LogCheck::Finding::Altered };
                auto begun = MakeReport(m_state->services)(session, date, found);
                if (!begun)
                    return Result<DayReport>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<DayReport>(ErrorCode::Canceled);
            const auto more = (*run)->next();
            if (!more)
                return Result<DayReport>(more.error());
            return *more ? std::nullopt : std::optional(Result<DayReport>((*run)->result()));
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

Answer<std::vector<Message>> DoorcodeCore::outbox(Session session, std::optional<Message::State> state, int most)
{
    return ask<std::vector<Message>>([=](CoreState &core) -> Result<std::vector<Message>> {
        if (auto allowed = require(session, Right::WorkTheDay); !allowed)
            return allowed.error();
        return core.services.storage.messages().list(state, most);
    });
}

Answer<void> DoorcodeCore::decideMessage(Session session, MessageId message, DecideMessage::Decision decision)
{
    return change<void>([=](CoreState &core) { return DecideMessage(core.services)(session, message, decision); });
}

Answer<std::vector<TrayMessage>> DoorcodeCore::tray(Session session, int most)
{
    return ask<std::vector<TrayMessage>>(
        [=](CoreState &core) { return ReadTray(core.services, core.parts.texts)(session, most); });
}

Answer<std::vector<ChannelSettings>> DoorcodeCore::channels(Session session)
{
    return ask<std::vector<ChannelSettings>>(
        [=](CoreState &core) { return ManageChannels(core.services, *core.parts.channelFactory).list(session); });
}

Answer<std::vector<ChannelHealth>> DoorcodeCore::channelHealth(Session session)
{
    return ask<std::vector<ChannelHealth>>([=](CoreState &core) { return ReadChannelHealth(core.services)(session); });
}

Answer<ChannelId> DoorcodeCore::addChannel(Session session, ChannelSettings settings, QByteArray secret)
{
    return change<ChannelId>([=](CoreState &core) {
        return ManageChannels(core.services, *core.parts.channelFactory)
            .add(session, { settings.type, settings.name, settings.options, secret });
    });
}

Answer<void> DoorcodeCore::changeChannel(Session session, QString name, ChannelChange changes)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        ManageChannels channels(core.services, *core.parts.channelFactory);
        const auto channel = channels.named(session, name);
        return channel ? channels.change(session, channel->id, changes) : Result<void>(channel.error());
    });
}

Answer<void> DoorcodeCore::removeChannel(Session session, QString name)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        ManageChannels channels(core.services, *core.parts.channelFactory);
        const auto channel = channels.named(session, name);
        return channel ? channels.remove(session, channel->id) : Result<void>(channel.error());
    });
}

Answer<SendReport> DoorcodeCore::testChannel(Session session, QString name)
{
    auto promise = std::make_shared<QPromise<Result<SendReport>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, name] {
        const auto settings = ManageChannels(m_state->services, *m_state->parts.channelFactory).named(session, name);
        if (!settings)
            return answer<SendReport>(promise, settings.error());
        const auto secret = m_state->services.keys.secret(channelSecretName(settings->id));
        auto made = m_state->parts.channelFactory->make(*settings, secret ? *secret : QByteArray());
        if (!made)
            return answer<SendReport>(promise, made.error());
        auto channel = std::make_shared<std::unique_ptr<Channel>>(std::move(*made));
        (*channel)->test().then(
            m_thread.context(), [promise, channel](const SendReport &report) { answer<SendReport>(promise, report); });
    });
    return answered;
}

Answer<SendSummary> DoorcodeCore::send(Session session, Send mode)
{
    auto promise = std::make_shared<QPromise<Result<SendSummary>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, mode] {
        const Session station = Session::ofStation(m_state->services.keys.station());
        if (auto allowed = require(session, Right::SendMessages); !allowed)
            return answer<SendSummary>(promise, allowed.error());
        const auto due = RunDueIssues(m_state->services)(station);
        if (!due)
            return answer<SendSummary>(promise, due.error());
        const auto until = mode == Send::UntilEmpty ? Sending::Until::Empty : Sending::Until::NothingIsDue;
        m_state->sending.start(station, until, [this, promise](Result<SendSummary> summary) {
            noteLogGrowth();
            answer<SendSummary>(promise, std::move(summary));
        });
    });
    return answered;
}

void DoorcodeCore::startDueWork()
{
    m_thread.post([this] {
        m_state->upkeep.stayOpen();
        auto *timer = new QTimer(m_thread.context());
        QObject::connect(timer, &QTimer::timeout, m_thread.context(), [this] {
            if (m_state->sending.isRunning())
                return;
            const Session station = Session::ofStation(m_state->services.keys.station());
            if (const auto due = RunDueIssues(m_state->services)(station); !due)
                return;
            m_state->sending.start(station, Sending::Until::NothingIsDue, [](const Result<SendSummary> &) {});
        });
        timer->start(dueWorkInterval);
    });
}

Answer<std::vector<StoredEntry>> DoorcodeCore::logPage(Session session, LogFilter filter, quint64 fromSeq, int most)
{
    return ask<std::vector<StoredEntry>>(
        [=](CoreState &core) { return ReadLog(core.services).page(session, filter, fromSeq, most); });
}

Answer<LogCheck> DoorcodeCore::checkLog(Session session, StopSwitch stop)
{
    auto run = std::make_shared<std::optional<CheckLog::Run>>();
    return m_thread.askInParts<LogCheck>(
        stop, [this, session, run](const Part &part) -> std::optional<Result<LogCheck>> {
            if (!*run) {
                std::vector<QByteArray> marks;
                if (const auto &mark = m_state->mark.latest())
                    marks.push_back(*mark);
                auto begun = CheckLog(m_state->services)(session, marks);
                if (!begun)
                    return Result<LogCheck>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<LogCheck>(ErrorCode::Canceled);
            const auto more = (*run)->next();
            if (!more)
                return Result<LogCheck>(more.error());
            return *more ? std::nullopt : std::optional(Result<LogCheck>((*run)->result()));
        });
}

Answer<quint64> DoorcodeCore::exportLog(Session session, QString folder, StopSwitch stop)
{
    auto run = std::make_shared<std::optional<ReadLog::Export>>();
    return m_thread.askInParts<quint64>(
        stop, [this, session, folder, run](const Part &part) -> std::optional<Result<quint64>> {
            if (!*run) {
                auto begun = ReadLog(m_state->services).exportTo(session, folder, m_state->parts.logFormat);
                if (!begun)
                    return Result<quint64>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<quint64>(ErrorCode::Canceled);
            const auto more = (*run)->next();
            if (!more)
                return Result<quint64>(more.error());
            return *more ? std::nullopt : std::optional(Result<quint64>((*run)->written()));
        });
}

Answer<QByteArray> DoorcodeCore::checkpoint(Session session)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session] {
        m_state->upkeep.signNow(
            session, [promise](Result<QByteArray> note) { answer<QByteArray>(promise, std::move(note)); });
    });
    return answered;
}

void DoorcodeCore::stayOpen()
{
    m_thread.post([this] { m_state->upkeep.stayOpen(); });
}

Answer<LogHealth> DoorcodeCore::logHealth()
{
    return ask<LogHealth>([](CoreState &core) { return Result<LogHealth>(core.upkeep.health()); });
}

template<typename Accept>
Answer<void> DoorcodeCore::goOn(Accept accept)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, accept] {
        CoreState &core = *m_state;
        if (core.startCheck)
            return answer<void>(promise, ErrorCode::NoFinding);
        const auto mark = accept(AcceptFinding(core.services), { core.startCheck.error(), core.mark.latest() });
        if (!mark)
            return answer<void>(promise, mark.error());
        core.startCheck = {};
        core.clock.trust();
        noteLogGrowth();
        core.upkeep.replaceMark(*mark, [promise](const Result<void> &written) { answer<void>(promise, written); });
    });
    return answered;
}

Answer<void> DoorcodeCore::acceptFinding(Session session)
{
    return goOn(
        [session](AcceptFinding accept, const StartFinding &finding) { return accept.bySupervisor(session, finding); });
}

Answer<void> DoorcodeCore::acceptFinding(QString recoveryCode)
{
    return goOn([recoveryCode](AcceptFinding accept, const StartFinding &finding) {
        return accept.byRecoveryCode(recoveryCode, finding);
    });
}

Answer<QByteArray> DoorcodeCore::logKey(Session session)
{
    return ask<QByteArray>([=](CoreState &core) -> Result<QByteArray> {
        if (auto allowed = require(session, Right::CheckLog); !allowed)
            return allowed.error();
        const auto state = core.services.storage.logBook().state();
        if (!state)
            return state.error();
        return core.services.seal.verifierKey(logKeyName(state->log));
    });
}

Answer<void> DoorcodeCore::backUp(Session session, QString path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, path] {
        if (auto written = MakeBackup(m_state->services)(session, path); !written)
            return answer<void>(promise, std::move(written));
        noteLogGrowth();
        const Session station = Session::ofStation(m_state->services.keys.station());
        m_state->upkeep.signNow(station, [promise](const Result<QByteArray> &note) {
            answer<void>(promise, note ? Result<void>() : Result<void>(note.error()));
        });
    });
    return answered;
}

Answer<QString> DoorcodeCore::exportKey(Session session)
{
    return change<QString>([=](CoreState &core) { return ExportKey(core.services)(session); });
}

Answer<std::vector<Finding>> DoorcodeCore::checkDepot()
{
    return ask<std::vector<Finding>>(
        [](CoreState &core) -> Result<std::vector<Finding>> { return CheckDepot(core.services)(core.mark.latest()); });
}

Answer<QString> DoorcodeCore::engineVersion()
{
    return ask<QString>([](CoreState &core) -> Result<QString> { return core.services.storage.engineVersion(); });
}

Answer<void> DoorcodeCore::checkIntegrity()
{
    return ask<void>([](CoreState &core) { return core.services.storage.checkIntegrity(); });
}

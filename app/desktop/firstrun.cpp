// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/firstrun.h"

#include "app/wiring/begunprofile.h"
#include "app/wiring/later.h"
#include "app/wiring/newdepotrules.h"

#include <QElapsedTimer>

namespace {

using What = PlaceCheck::What;

/// Whether @p checks may go on.
template<typename Check>
bool addCheck(std::vector<PlaceCheck> &checks, What what, Check check)
{
    QElapsedTimer timer;
    timer.start();
    const Result<void> result = check();
    checks.push_back({ what, result, std::chrono::milliseconds(timer.elapsed()) });
    return bool(result);
}

Answer<void> nothingToDo()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}

} // namespace

struct FirstRun::Creating {
    NewDepot depot;
    BegunDepot begun;
    QPromise<Result<BegunDepot>> promise;

    void end(const Result<BegunDepot> &result)
    {
        depot.adminPassword.fill(QChar(0));
        promise.addResult(result);
        promise.finish();
    }
};

FirstRun::FirstRun(const ProfileSettings &profile)
    : m_profile(profile)
{
}

FirstRun::~FirstRun() = default;

bool FirstRun::isBegun() const { return isProfileBegun(m_profile.profile); }

QFuture<std::vector<PlaceCheck>> FirstRun::checkPlace(KeyPlace::Store store)
{
    return later<std::vector<PlaceCheck>>([profile = m_profile, store] {
        std::vector<PlaceCheck> checks;
        const auto folder = [&profile] { return checkFolder(profile.profile); };
        const auto disk = [&profile] { return checkLocalDisk(profile.profile); };
        const auto keychain = [&profile] { return askKeychain(profile); };
        const bool isGood = addCheck(checks, What::Folder, folder) && addCheck(checks, What::LocalDisk, disk);
        if (isGood && store == KeyPlace::Store::Keychain)
            addCheck(checks, What::Keychain, keychain);
        return checks;
    });
}

Result<void> FirstRun::checkDepot(const NewDepot &depot) const { return checkNewDepot(depot); }

Result<void> FirstRun::checkFirstUser(const NewDepot &depot) const { return ::checkFirstUser(depot); }

Result<void> FirstRun::checkPassphrase(const QByteArray &passphrase) const { return checkNewPassphrase(passphrase); }

QFuture<Result<void>> FirstRun::removed()
{
    m_core.reset();
    return isBegun() ? removeBegunProfile(m_profile) : nothingToDo();
}

Answer<BegunDepot> FirstRun::create(const NewDepot &depot, const KeyPlace &place)
{
    auto creating = std::make_shared<Creating>();
    creating->depot = depot;
    creating->promise.start();
    auto future = creating->promise.future();
    removed().then(this, [this, creating, place](const Result<void> &isRemoved) {
        if (!isRemoved)
            return creating->end(isRemoved.error());
        const bool isFile = place.store == KeyPlace::Store::Passphrase;
        using Choice = ProfileSettings::KeyStoreChoice;
        m_profile.keyStore = isFile ? Choice::File : Choice::Keychain;
        m_profile.passphrase = isFile ? std::optional(place.passphrase) : std::nullopt;
        begin(creating);
    });
    return future;
}

void FirstRun::begin(const std::shared_ptr<Creating> &creating)
{
    if (auto begun = beginProfile(m_profile); !begun)
        return creating->end(begun.error());
    m_hasBegun = true;
    openNewCore(m_profile).then(
        this, [this, creating](const std::shared_ptr<OpenedCore> &opened) { onOpened(creating, std::move(*opened)); });
}

void FirstRun::onOpened(const std::shared_ptr<Creating> &creating, OpenedCore opened)
{
    m_profile.passphrase.reset();
    if (!opened)
        return creating->end(opened.error());
    m_core = std::move(*opened);
    m_core->createDepot(creating->depot).then(this, [this, creating](const Result<CreatedDepot> &created) {
        onCreated(creating, created);
    });
}

void FirstRun::onCreated(const std::shared_ptr<Creating> &creating, const Result<CreatedDepot> &created)
{
    if (!created)
        return creating->end(created.error());
    creating->begun.recoveryCode = created->recoveryCode;
    m_core->signIn(creating->depot.adminName, creating->depot.adminPassword)
        .then(this, [this, creating](const Result<Session> &session) { onSignedIn(creating, session); });
}

void FirstRun::onSignedIn(const std::shared_ptr<Creating> &creating, const Result<Session> &session)
{
    if (!session)
        return creating->end(session.error());
    creating->begun.session = *session;
    m_core->depot().then(this, [this, creating](const Result<Depot> &depot) {
        if (!depot)
            return creating->end(depot.error());
        creating->begun.depot = *depot;
        m_core->today().then(this, [creating](const Result<QDate> &today) {
            creating->begun.today = today ? *today : QDate();
            creating->end(creating->begun);
        });
    });
}

Answer<void> FirstRun::giveUp() { return m_hasBegun ? removed() : nothingToDo(); }

Result<void> FirstRun::finish() { return finishProfile(m_profile.profile); }

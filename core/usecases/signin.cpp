// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/signin.h"

#include "core/domain/logentry.h"
#include "core/ports/keystore.h"
#include "core/ports/storage.h"
#include "core/ports/users.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"

#include <algorithm>
#include <array>
#include <utility>

int signInWait(int failures)
{
    static constexpr std::array<int, 7> seconds{ 0, 0, 0, 5, 15, 30, 60 };
    return seconds[std::size_t(std::clamp(failures, 0, int(seconds.size()) - 1))];
}

SignIn::SignIn(Services services, QString dummyHash)
    : m_services(services)
    , m_dummyHash(std::move(dummyHash))
{
}

Result<SignIn::Pending> SignIn::begin(const QString &name)
{
    const QString trimmed = name.trimmed();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto found = m_services.storage.users().byName(trimmed);
    if (!found)
        return found.error();
    if (!*found || (*found)->state == User::State::Disabled)
        return Pending{ std::nullopt, trimmed, m_dummyHash };

    User user = **found;
    if (*now < user.notBefore) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(user.notBefore - *now);
        return Error{ ErrorCode::SignInWait, QString::number(wait.count()) };
    }
    ++user.failures;
    user.notBefore = *now + std::chrono::seconds(signInWait(user.failures));
    if (auto charged = m_services.storage.users().change(user); !charged)
        return charged.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return Pending{ user.id, user.name, user.passwordHash };
}

Result<Session> SignIn::finish(const Pending &pending, PasswordHash::Check check, const std::optional<QString> &newHash)
{
    if (!pending.user || check == PasswordHash::Check::Wrong)
        return fail(pending);
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto found = m_services.storage.users().byName(pending.name);
    if (!found)
        return found.error();
    // Disabled, or with another password, since begin().
    const bool isSame = *found && (*found)->id == *pending.user && (*found)->state == User::State::Active
        && (*found)->passwordHash == pending.hash;
    if (!isSame) {
        work->reset();
        return fail(pending);
    }
    User user = **found;
    user.failures = 0;
    user.notBefore = Instant{};
    if (check == PasswordHash::Check::RightButOutdated && newHash)
        user.passwordHash = *newHash;
    if (auto changed = m_services.storage.users().change(user); !changed)
        return changed.error();
    const Session session = Session::ofUser(user.id, user.name, user.roles, *now);
    if (auto kept = commitLogged(m_services.storage, **work, session, LogEntry(Event::SignedIn), *now); !kept)
        return kept.error();
    return session;
}

Result<Session> SignIn::fail(const Pending &pending)
{
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    LogEntry entry(Event::SignInFailed);
    if (pending.user)
        entry.detail = { { Detail::User, pending.user->text() } };
    const Session station = Session::ofStation(m_services.keys.station());
    if (auto kept = commitLogged(m_services.storage, **work, station, entry, *now); !kept)
        return kept.error();
    return ErrorCode::SignInFailed;
}

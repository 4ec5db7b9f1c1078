// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/newdepotrules.h"
#include "tests/ui/deskfixture.h"
#include "ui/firstrun/firstrundesk.h"

/// A future that has @p value already.
template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A computer on which a depot is made at once.
class FakeFirstRunDesk : public FirstRunDesk {
public:
    static constexpr char recoveryCode[] = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-F0123";

    explicit FakeFirstRunDesk(DeskFixture &depot)
        : m_depot(depot)
    {
    }

    QString folder() const override { return QStringLiteral("/home/ada/.local/share/doorcode"); }
    bool isBegun() const override { return begun; }
    QFuture<std::vector<PlaceCheck>> checkPlace(KeyPlace::Store) override { return ready(checks); }
    Result<void> checkDepot(const NewDepot &depot) const override { return checkNewDepot(depot); }
    Result<void> checkFirstUser(const NewDepot &depot) const override { return ::checkFirstUser(depot); }
    Result<void> checkPassphrase(const QByteArray &passphrase) const override { return checkNewPassphrase(passphrase); }
    Answer<BegunDepot> create(const NewDepot &, const KeyPlace &) override
    {
        const Desk desk = m_depot.desk(QStringLiteral("first"));
        return ready(failure ? Result<BegunDepot>(*failure)
                             : Result<BegunDepot>(BegunDepot{ desk.session, desk.depot, DeskFixture::today(),
                                   QString::fromLatin1(recoveryCode) }));
    }
    DoorcodeCore &core() override { return m_depot.core; }
    Answer<void> giveUp() override { return ready(Result<void>()); }
    Result<void> finish() override { return {}; }

    std::vector<PlaceCheck> checks{ { PlaceCheck::What::Folder, {}, {} } };
    std::optional<Error> failure;
    bool begun = false; ///< an earlier first run was broken off

private:
    DeskFixture &m_depot;
};

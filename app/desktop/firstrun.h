// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/opencore.h"
#include "ui/firstrun/firstrundesk.h"

#include <QObject>

/// The first run's own side of the program: tries the profile's place, makes its depot, and takes it away again.
class FirstRun : public QObject, public FirstRunDesk {
    Q_OBJECT

public:
    explicit FirstRun(const ProfileSettings &profile);
    ~FirstRun() override;

    QString folder() const override { return m_profile.profile; }
    bool isBegun() const override;
    QFuture<std::vector<PlaceCheck>> checkPlace(KeyPlace::Store store) override;
    Result<void> checkDepot(const NewDepot &depot) const override;
    Result<void> checkFirstUser(const NewDepot &depot) const override;
    Result<void> checkPassphrase(const QByteArray &passphrase) const override;
    Answer<BegunDepot> create(const NewDepot &depot, const KeyPlace &place) override;
    DoorcodeCore &core() override { return *m_core; }
    Answer<void> giveUp() override;
    Result<void> finish() override;

    /// Once it is finished.
    std::unique_ptr<DoorcodeCore> takeCore() { return std::move(m_core); }

private:
    struct Creating; ///< what one create() is about

    QFuture<Result<void>> removed();
    void begin(const std::shared_ptr<Creating> &creating);
    void onOpened(const std::shared_ptr<Creating> &creating, OpenedCore opened);
    void onCreated(const std::shared_ptr<Creating> &creating, const Result<CreatedDepot> &created);
    void onSignedIn(const std::shared_ptr<Creating> &creating, const Result<Session> &session);

    ProfileSettings m_profile;
    std::unique_ptr<DoorcodeCore> m_core;
    bool m_hasBegun = false; ///< in this run
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/healthcheck.h"
#include "core/runtime/openprograms.h"
#include "core/runtime/outsidemark.h"

#include <QTimer>

#include <memory>

/// What keeps a depot's record sound while programs work with it: checkpoints as the log grows; and, in a program that
/// stays open, the mark outside the database, the checks of each day, and a word in the log when it starts and ends.
class Upkeep {
public:
    /// @p profile and @p boot of this program; the others outlive it.
    Upkeep(Services services, OutsideMark &mark, CoreThread &thread, HealthCheck::Changed changed);
    Upkeep(const Upkeep &) = delete;
    Upkeep &operator=(const Upkeep &) = delete;
    /// Of a program that stayed open: signs how the log ends.
    ~Upkeep();

    /// Counts this program among those that have the profile open.
    void open(const QString &profile, const QString &boot);
    /// Whether a finding of the start stands: then no mark takes the place of the one it was held against.
    enum class Finding { None, Stands };
    void setFinding(Finding finding) { m_finding = finding; }

    void stayOpen();
    /// After an act: a checkpoint when one is due, and the mark of it.
    void onLogGrown();

    using Signed = std::function<void(Result<QByteArray> checkpoint)>;
    /// Signs the log as it stands, and keeps the mark of it.
    void signNow(const Session &session, const Signed &done);
    /// Puts the mark of a finding that was accepted in the place of the one that is there.
    void replaceMark(const QByteArray &mark, const OutsideMark::Done &done);

    const LogHealth &health() const { return m_health.health(); }

private:
    void onTick();
    void renewMark();
    void log(Event event);
    Session station() const;

    Services m_services;
    OutsideMark &m_mark;
    HealthCheck m_health;
    QString m_profile;
    std::unique_ptr<OpenPrograms> m_programs;
    Finding m_finding = Finding::None;
    quint64 m_markedSize = 0; ///< of the log, by this program
    std::unique_ptr<QTimer> m_timer; ///< of a program that stays open
};

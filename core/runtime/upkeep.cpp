// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/upkeep.h"

#include "core/common/logcategories.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 5s;

} // namespace

Upkeep::Upkeep(Services services, OutsideMark &mark, CoreThread &thread, HealthCheck::Changed changed)
    : m_services(services)
    , m_mark(mark)
    , m_health(services, mark, thread, std::move(changed))
{
}

Upkeep::~Upkeep()
{
    if (!m_timer)
        return;
    m_health.cancel();
    log(Event::ProgramStopped);
    signNow(station(), {});
}

void Upkeep::open(const QString &profile, const QString &boot)
{
    m_profile = profile;
    m_programs = std::make_unique<OpenPrograms>(profile, boot);
}

void Upkeep::stayOpen()
{
    if (m_timer)
        return;
    log(Event::ProgramStarted);
    m_health.start(m_profile, m_programs->takeKilled() ? HealthCheck::LastEnd::Killed : HealthCheck::LastEnd::InOrder);
    m_timer = std::make_unique<QTimer>();
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { onTick(); });
    m_timer->start(interval);
    onTick();
}

void Upkeep::onTick()
{
    onLogGrown();
    m_health.runIfDue();
}

void Upkeep::onLogGrown()
{
    if (const auto made = MakeCheckpoint(m_services)(station(), MakeCheckpoint::When::IfDue); !made)
        qCWarning(lcRuntime) << "no checkpoint could be kept:" << word(made.error().code);
    if (m_timer)
        renewMark();
}

// Of the newest checkpoint, whichever program made it.
void Upkeep::renewMark()
{
    const auto newest = m_services.storage.logBook().newestCheckpoint();
    if (m_finding == Finding::Stands || !newest || !*newest || (*newest)->size <= m_markedSize)
        return;
    const auto mark = SignMark(m_services)();
    if (!mark || !*mark)
        return;
    m_markedSize = (*newest)->size;
    m_mark.keep(**mark, OutsideMark::Smaller::Refused, [this](const Result<void> &written) {
        if (!written)
            m_markedSize = 0; // the next tick tries again
    });
}

void Upkeep::signNow(const Session &session, const Signed &done)
{
    auto note = MakeCheckpoint(m_services)(session, MakeCheckpoint::When::Now);
    const auto mark = note ? SignMark(m_services)() : Result<std::optional<QByteArray>>(note.error());
    const bool isKept = mark && *mark && m_finding == Finding::None;
    if (isKept)
        return m_mark.keep(**mark, OutsideMark::Smaller::Refused, [note, done](const Result<void> &written) {
            if (done)
                done(written ? Result<QByteArray>(note->value_or(QByteArray())) : written.error());
        });
    if (!done)
        return;
    if (!note || !mark)
        return done(note ? mark.error() : note.error());
    done(note->value_or(QByteArray()));
}

void Upkeep::replaceMark(const QByteArray &mark, const OutsideMark::Done &done)
{
    m_finding = Finding::None;
    m_mark.keep(mark, OutsideMark::Smaller::Allowed, done);
}

void Upkeep::log(Event event)
{
    auto work = m_services.storage.begin();
    const auto now = m_services.clock.now();
    const auto kept = work && now ? commitLogged(m_services.storage, **work, station(), LogEntry(event), *now)
                                  : Result<void>(work ? now.error() : work.error());
    if (!kept)
        qCWarning(lcRuntime) << word(event) << "could not be logged:" << word(kept.error().code);
}

Session Upkeep::station() const { return Session::ofStation(m_services.keys.station()); }

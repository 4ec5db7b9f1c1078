// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/healthcheck.h"

#include "core/common/logcategories.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/runtime/corethread.h"
#include "core/runtime/outsidemark.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"

using namespace std::chrono_literals;

namespace {

constexpr auto waitAfterFailure = 10min;

} // namespace

HealthCheck::HealthCheck(Services services, const OutsideMark &mark, CoreThread &thread, Changed changed)
    : m_services(services)
    , m_mark(mark)
    , m_thread(thread)
    , m_changed(std::move(changed))
{
    m_pool.setMaxThreadCount(1);
}

HealthCheck::~HealthCheck()
{
    cancel();
    m_pool.waitForDone();
}

void HealthCheck::start(const QString &profile, LastEnd lastEnd)
{
    m_profile = profile;
    m_lastEnd = lastEnd;
    m_record = CheckRecord::read(profile);
    if (lastEnd == LastEnd::Killed) {
        m_record.quick = {};
        m_record.write(profile); // due until it was made, whatever becomes of this program
    }
    const auto today = readToday();
    if (!today || !m_record.whole)
        return;
    LogHealth known;
    known.checkedAt = m_record.whole;
    if (today->wholeCheck == Due::No && lastEnd == LastEnd::InOrder)
        known.state = LogHealth::State::Intact;
    set(known);
}

Result<HealthCheck::Today> HealthCheck::readToday()
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    Today today{ depotDate(**depot, *now), *now, Due::Yes };
    if (m_record.whole && depotDate(**depot, *m_record.whole) == today.date)
        today.wholeCheck = Due::No;
    return today;
}

void HealthCheck::runIfDue()
{
    if (m_run == Run::Going || m_profile.isEmpty())
        return;
    const auto today = readToday();
    if (!today || today->now < m_notBefore || today->date == m_brokenOn)
        return;
    if (m_record.quick == today->date && today->wholeCheck == Due::No)
        return;
    m_run = Run::Going;
    LogHealth checking = m_health;
    checking.state = LogHealth::State::Checking;
    set(checking);
    readTables(m_record.quick == today->date ? Storage::Depth::Whole : Storage::Depth::Quick);
}

void HealthCheck::readTables(Storage::Depth depth)
{
    m_pool.start([this, depth] {
        const auto read = m_services.storage.checkTables(depth, m_isCanceled);
        m_thread.post([this, depth, read] { onTablesRead(depth, read); });
    });
}

void HealthCheck::onTablesRead(Storage::Depth depth, const Result<void> &read)
{
    const auto today = readToday();
    if (!read || !today)
        return fail(read ? today.error() : read.error());
    if (depth == Storage::Depth::Whole)
        return startLog();
    m_record.quick = today->date;
    m_record.write(m_profile);
    if (today->wholeCheck == Due::Yes)
        return readTables(Storage::Depth::Whole);
    end({ LogHealth::State::Intact, {}, {}, m_record.whole });
}

void HealthCheck::startLog()
{
    std::vector<QByteArray> marks;
    if (m_mark.latest())
        marks.push_back(*m_mark.latest());
    auto begun = CheckLog(m_services)(Session::ofStation(m_services.keys.station()), marks);
    if (!begun)
        return fail(begun.error());
    m_log.emplace(std::move(*begun));
    nextPage();
}

void HealthCheck::nextPage()
{
    const auto more = m_log->next();
    if (!more)
        return fail(more.error());
    if (*more)
        return m_thread.post([this] { nextPage(); });
    onLogRead(m_log->result());
}

void HealthCheck::onLogRead(const LogCheck &check)
{
    const auto today = readToday();
    if (!today)
        return fail(today.error());
    writeDown(check, today->now);
    if (!check.isIntact()) {
        m_brokenOn = today->date;
        return end({ LogHealth::State::Broken, check.badSeq, check.problem, m_record.whole });
    }
    m_record.whole = today->now;
    m_record.write(m_profile);
    end({ LogHealth::State::Intact, {}, {}, today->now });
}

void HealthCheck::writeDown(const LogCheck &check, Instant now)
{
    auto work = m_services.storage.begin();
    LogEntry entry(Event::LogChecked);
    entry.outcome = check.isIntact() ? QStringLiteral("intact") : QStringLiteral("broken");
    entry.detail.emplace_back(Detail::Size, qint64(check.size));
    if (check.badSeq)
        entry.detail.emplace_back(Detail::Number, qint64(*check.badSeq));
    const Session station = Session::ofStation(m_services.keys.station());
    const auto kept = work ? commitLogged(m_services.storage, **work, station, entry, now) : Result<void>(work.error());
    if (!kept) // what was found is told all the same
        qCWarning(lcRuntime) << "the check could not be logged:" << word(kept.error().code);
}

// Damage is a finding; that nothing could be read just now is not, and it is tried again later.
void HealthCheck::fail(const Error &error)
{
    const auto today = readToday();
    if (error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::LogAltered) {
        if (today)
            m_brokenOn = today->date;
        return end({ LogHealth::State::Broken, {}, error.detail, m_record.whole });
    }
    qCWarning(lcRuntime) << "the depot could not be checked:" << word(error.code) << error.detail;
    if (today)
        m_notBefore = today->now + waitAfterFailure;
    end({ LogHealth::State::NotCheckedToday, {}, {}, m_record.whole });
}

void HealthCheck::end(LogHealth health)
{
    m_log.reset();
    m_run = Run::None;
    set(std::move(health));
}

void HealthCheck::set(LogHealth health)
{
    health.lastEnd = m_lastEnd;
    m_health = std::move(health);
    m_changed(m_health);
}

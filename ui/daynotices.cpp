// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daynotices.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/actions.h"
#include "ui/healthwords.h"
#include "ui/print/writtentime.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto warnedBefore = 2h; ///< a route leaves

QString dayText(Instant instant, const Depot &depot)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone(depot.timeZone));
    return QLocale().toString(local.date(), DayNotices::tr("ddd d MMM yyyy", "a date's format, as in Tue 24 Nov 2026"));
}

} // namespace

DayNotices::DayNotices(const Desk &desk, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
{
    DoorcodeCore &core = desk.core;
    connect(&core, &DoorcodeCore::databaseLost, this, &DayNotices::onDatabaseLost);
    connect(&core, &DoorcodeCore::databaseAwaited, this, &DayNotices::onDatabaseAwaited);
    connect(&core, &DoorcodeCore::databaseFound, this, &DayNotices::onDatabaseFound);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_secondsLeft = std::max(0, m_secondsLeft - 1);
        sayWhenTried();
    });
    connect(&core, &DoorcodeCore::logHealthChanged, this, &DayNotices::onLogHealthChanged);
    core.logHealth().then(this, [this](const Result<LogHealth> &health) {
        if (health)
            onLogHealthChanged(*health);
    });
}

void DayNotices::setDay(const QDate &day, Instant now)
{
    m_day = day;
    m_now = now;
    if (m_desk.depot.kind == Depot::Kind::Practice) {
        put({ Notice::Kind::Practice, Notice::Look::Info, tr("Practice depot:"), tr("nothing leaves this computer."),
            {}, m_actions.practiceTray->iconText(), m_actions.practiceTray->shortcut(), Notice::Closing::Impossible });
    }
    lookAtRoutes();
    askForClock();
}

void DayNotices::setRoutes(const std::vector<Route> &routes)
{
    m_routes = routes;
    lookAtRoutes();
}

void DayNotices::setCounts(const DayCounts &counts)
{
    m_counts = counts;
    lookAtRoutes();
}

void DayNotices::setChannels(const std::vector<ChannelHealth> &channels)
{
    const auto down = std::find_if(
        channels.begin(), channels.end(), [](const ChannelHealth &channel) { return channel.waiting > 0; });
    if (down == channels.end())
        return take(Notice::Kind::ChannelDown);
    const HealthItem::State said = HealthWords::channel(*down);
    put({ Notice::Kind::ChannelDown, Notice::Look::Warn, said.words + QLatin1Char('.'), said.detail, {}, tr("Try now"),
        {} });
}

void DayNotices::setImported(const QString &sentence)
{
    if (sentence.isEmpty())
        return take(Notice::Kind::Imported);
    put({ Notice::Kind::Imported, Notice::Look::Ok, sentence, {}, {}, m_actions.undoImport->iconText(),
        m_actions.undoImport->shortcut() });
}

void DayNotices::setStartCheck(const Result<void> &found)
{
    if (found)
        return take(Notice::Kind::StartFinding);
    put({ Notice::Kind::StartFinding, Notice::Look::Bad, errorText(found.error()),
        tr("Nothing is issued, sent or checked until it is accepted (“doorcodectl log accept”) and Doorcode starts "
           "anew."),
        {}, {}, {}, Notice::Closing::Impossible });
}

void DayNotices::askForClock()
{
    m_desk.core.stoppedClock().then(this, [this](const Result<std::optional<StoppedClock>> &stopped) {
        if (!stopped || !*stopped)
            return take(Notice::Kind::ClockToConfirm);
        const bool mayConfirm = m_desk.session.may(Right::ConfirmClock);
        put({ Notice::Kind::ClockToConfirm, Notice::Look::Bad,
            tr("This computer says %1; the last entry is of %2.")
                .arg(dayText((*stopped)->wall, m_desk.depot), dayText((*stopped)->lastEntry, m_desk.depot)),
            tr("Nothing is issued, sent or checked until a supervisor confirms the date."), {},
            mayConfirm ? tr("Confirm…") : QString(), {}, Notice::Closing::Impossible });
    });
}

void DayNotices::onDatabaseLost(const Error &error)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_now), QTimeZone(m_desk.depot.timeZone));
    const bool isToldElsewhere = error.code == ErrorCode::Database; // the status bar's item has its words
    put({ Notice::Kind::DatabaseLost, Notice::Look::Bad,
        tr("No connection to the database since %1.").arg(QLocale().toString(since.time(), QLocale::ShortFormat)),
        isToldElsewhere ? tr("Codes cannot be checked.") : tr("Codes cannot be checked. %1").arg(errorText(error)), {},
        tr("Try now"), {}, Notice::Closing::Impossible });
}

void DayNotices::onDatabaseAwaited(std::chrono::seconds pause)
{
    m_secondsLeft = int(pause.count());
    m_seconds.start();
    sayWhenTried();
}

void DayNotices::onDatabaseFound()
{
    m_seconds.stop();
    take(Notice::Kind::DatabaseLost);
}

void DayNotices::sayWhenTried()
{
    const auto held = m_notices.find(Notice::Kind::DatabaseLost);
    if (held == m_notices.end())
        return;
    Notice notice = held->second;
    notice.ticking = m_secondsLeft > 0 ? tr("Trying again in %n s.", nullptr, m_secondsLeft) : tr("Trying again…");
    put(notice);
}

void DayNotices::tryNow(Notice::Kind kind)
{
    if (kind == Notice::Kind::ChannelDown)
        return retryMessages();
    if (kind != Notice::Kind::DatabaseLost)
        return;
    m_secondsLeft = 0;
    sayWhenTried();
    m_desk.core.tryDatabase();
}

void DayNotices::retryMessages()
{
    m_desk.core.retryMessages(m_desk.session).then(this, [this](const Result<int> &due) {
        Q_EMIT said(due ? tr("Trying to send %n waiting message(s).", nullptr, *due) : errorText(due.error()));
    });
}

void DayNotices::onLogHealthChanged(const LogHealth &health)
{
    if (health.lastEnd == LogHealth::LastEnd::Killed) {
        const bool isWhole = health.state != LogHealth::State::Broken;
        put({ Notice::Kind::UncleanEnd, Notice::Look::Info, tr("Doorcode did not end in order last time."),
            isWhole ? tr("Nothing that was recorded is lost, and the log is checked. Help > Open log folder says more.")
                    : tr("Help > Open log folder says more."),
            {}, {}, {} });
    }
    if (health.state != LogHealth::State::Broken)
        return take(Notice::Kind::LogBroken);
    const HealthItem::State said = HealthWords::log(health, {});
    put({ Notice::Kind::LogBroken, Notice::Look::Bad, said.words + QLatin1Char('.'), said.detail, {}, {}, {} });
}

void DayNotices::lookAtRoutes()
{
    const Route *next = nullptr;
    int planned = 0;
    for (const Route &route : m_routes) {
        const auto count = std::find_if(m_counts.routes.begin(), m_counts.routes.end(),
            [&route](const RouteCount &each) { return each.name == route.name; });
        if (!route.leaves || count == m_counts.routes.end() || count->planned == 0)
            continue;
        const Instant leaves = localMoment(m_desk.depot.timeZone, m_day, *route.leaves);
        const bool isSoon = leaves > m_now && leaves - m_now <= warnedBefore;
        if (isSoon && (!next || *route.leaves < *next->leaves)) {
            next = &route;
            planned = count->planned;
        }
    }
    m_leavingRoute = next ? next->name : QString();
    if (!next)
        return take(Notice::Kind::RouteLeaving);
    const QString time = timeOfDay(QLocale(), *next->leaves);
    put({ Notice::Kind::RouteLeaving, Notice::Look::Warn, tr("%1 leaves at %2.").arg(next->name, time),
        tr("%n deliveries have no code yet.", nullptr, planned), {}, tr("Issue %n codes…", nullptr, planned),
        m_actions.issueCodes->shortcut() });
}

void DayNotices::put(const Notice &notice)
{
    const auto held = m_notices.find(notice.kind);
    if (held != m_notices.end() && held->second == notice)
        return;
    m_notices[notice.kind] = notice;
    tell();
}

void DayNotices::take(Notice::Kind kind)
{
    if (m_notices.erase(kind) > 0)
        tell();
}

void DayNotices::tell()
{
    std::vector<Notice> all;
    for (const auto &[kind, notice] : m_notices)
        all.push_back(notice);
    Q_EMIT noticesChanged(all);
}

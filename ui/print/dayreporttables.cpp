// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dayreporttables.h"

#include "ui/print/dayreportwords.h"
#include "ui/print/writtentime.h"

#include <QTime>

namespace {

using Look = PageCell::Look;

constexpr auto trailing = PaperText::Side::Trailing;

} // namespace

DayReportTables::DayReportTables(const Paper &paper, const DayReport &report)
    : m_paper(paper)
    , m_report(report)
    , m_time(paper.locale(), report.timeZone)
{
}

QString DayReportTables::number(int count) const { return m_paper.locale().toString(count); }

QString DayReportTables::place(const DayReport::Line &line) const
{
    const QString route = line.route.isEmpty() ? tr("No route") : quoted(m_paper, line.route);
    return line.stop > 0 ? tr("%1 · %2", "route, place on it").arg(route, number(line.stop)) : route;
}

PageCell DayReportTables::courier(const QString &name) const
{
    return name.isEmpty() ? PageCell{ tr("Unassigned", "courier"), Look::Word } : PageCell{ name };
}

PageSection DayReportTables::routes() const
{
    PageTable table(m_paper,
        { { tr("Route"), 3 }, { tr("Courier"), 3 }, { tr("Leaves") }, { tr("Deliveries"), 1, trailing },
            { tr("With code"), 1, trailing }, { tr("Override"), 1, trailing }, { tr("Undelivered"), 1, trailing },
            { tr("Failed attempts"), 1, trailing } });
    for (const DayReport::OfRoute &route : m_report.routes)
        table.add(routeRow(route));
    DayReport::OfRoute all;
    all.count = m_report.count;
    PageTable::Row total = routeRow(all);
    total[0].text = tr("All routes");
    total[1].text.clear();
    for (PageCell &cell : total)
        cell.look = Look::Strong;
    table.addTotal(std::move(total));
    return table.section(tr("Routes"));
}

PageTable::Row DayReportTables::routeRow(const DayReport::OfRoute &route) const
{
    const QString leaves = route.leaves ? timeOfDay(m_paper.locale(), *route.leaves) : QString();
    const PageCell name = route.route.isEmpty() ? PageCell{ tr("No route"), Look::Word } : PageCell{ route.route };
    PageTable::Row row{ name, courier(route.courier), { leaves, Look::Word } };
    for (const int count : { route.count.deliveries, route.count.withCode, route.count.byOverride,
             route.count.undelivered, route.count.failedAttempts })
        row.push_back({ number(count), Look::Word });
    return row;
}

PageSection DayReportTables::undelivered() const
{
    PageTable table(m_paper,
        { { QString(), 0 }, { tr("Reference") }, { tr("Recipient"), 3 }, { tr("Stop"), 2 }, { tr("Reason"), 2 },
            { tr("Parcels"), 1, trailing }, { tr("Next step"), 2 } });
    for (const DayReport::Undelivered &undelivered : m_report.undelivered)
        table.add(undeliveredRow(undelivered));
    table.addTotal(undeliveredTotal());
    return table.section(tr("Undelivered: these parcels must be back in the depot"));
}

PageTable::Row DayReportTables::undeliveredRow(const DayReport::Undelivered &undelivered) const
{
    const DayReport::Line &line = undelivered.line;
    const PageCell next = undelivered.plannedFor
        ? PageCell{ tr("Planned for %1").arg(mediumDate(m_paper.locale(), *undelivered.plannedFor)), Look::Word }
        : PageCell{ tr("Not decided"), Look::Strong };
    return { { QString(), Look::Box }, { line.reference, Look::Reference }, { line.recipient },
        { place(line), Look::Word }, { undeliveredText(undelivered.reason), Look::Word },
        { number(line.parcels), Look::Word }, next };
}

PageTable::Row DayReportTables::undeliveredTotal() const
{
    int parcels = 0;
    int undecided = 0;
    for (const DayReport::Undelivered &undelivered : m_report.undelivered) {
        parcels += undelivered.line.parcels;
        undecided += undelivered.plannedFor ? 0 : 1;
    }
    const QString next = undecided > 0 ? tr("%Ln still to decide", nullptr, undecided) : QString();
    const QString deliveries = tr("%Ln delivery(s)", nullptr, m_report.count.undelivered);
    PageTable::Row row;
    for (const QString &text : { QString(), deliveries, QString(), QString(), QString(), number(parcels), next })
        row.push_back({ text, Look::Strong });
    return row;
}

PageSection DayReportTables::overrides() const
{
    return handoffs(Handoff::Proof::Override, tr("Released by"), tr("Handed off by override"));
}

PageSection DayReportTables::handedOff() const
{
    PageSection section = handoffs(Handoff::Proof::Code, tr("Checked by"), tr("Every handoff with a code"));
    section.start = PageSection::Start::NewPage;
    return section;
}

PageSection DayReportTables::handoffs(Handoff::Proof proof, const QString &by, const QString &heading) const
{
    PageTable table(m_paper,
        { { tr("Reference") }, { tr("Recipient"), 3 }, { tr("Stop"), 2 }, { tr("Time") }, { tr("Courier"), 2 },
            { by, 2 } });
    for (const DayReport::HandedOff &handedOff : m_report.handedOff) {
        if (handedOff.proof == proof)
            table.add(handedOffRow(handedOff));
    }
    return table.section(heading);
}

PageSection DayReportTables::open() const
{
    PageTable table(m_paper,
        { { QString(), 0 }, { tr("Reference") }, { tr("Recipient"), 3 }, { tr("Stop"), 2 }, { tr("Status"), 2 },
            { tr("Parcels"), 1, trailing } });
    for (const DayReport::Open &open : m_report.open) {
        const Look look = open.standing == DayReport::Open::Standing::Locked ? Look::Strong : Look::Word;
        table.add({ { QString(), Look::Box }, { open.line.reference, Look::Reference }, { open.line.recipient },
            { place(open.line), Look::Word }, { standingText(open.standing), look },
            { number(open.line.parcels), Look::Word } });
    }
    return table.section(tr("Still open: neither handed off nor undelivered"));
}

PageTable::Row DayReportTables::handedOffRow(const DayReport::HandedOff &handedOff) const
{
    return { { handedOff.line.reference, Look::Reference }, { handedOff.line.recipient },
        { place(handedOff.line), Look::Word }, { m_time.timeOn(m_report.date, handedOff.at), Look::Word },
        courier(handedOff.courier), { handedOff.checkedBy } };
}

PageSection DayReportTables::failedAttempts() const
{
    PageTable table(m_paper,
        { { tr("Time") }, { tr("Reference"), 2 }, { tr("Outcome"), 3 }, { tr("Courier"), 2 },
            { tr("Dispatcher"), 2 } });
    for (const DayReport::FailedAttempt &failed : m_report.failedAttempts)
        table.add({ { m_time.timeOn(m_report.date, failed.at), Look::Word }, { failed.reference, Look::Reference },
            { outcomeText(failed.outcome), Look::Word }, courier(failed.courier), { failed.dispatcher } });
    PageSection section = table.section(tr("Every failed attempt"));
    section.start = PageSection::Start::NewPage;
    return section;
}

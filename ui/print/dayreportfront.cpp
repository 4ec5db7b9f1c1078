// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dayreportfront.h"

#include "ui/print/logitem.h"
#include "ui/print/numbersitem.h"
#include "ui/print/signaturesitem.h"
#include "ui/print/textitem.h"
#include "ui/print/titleitem.h"

namespace {

constexpr Face textFace{ 9 };
constexpr Face strong{ 9, QFont::Bold };
constexpr Face fingerprintFace{ 8.5, QFont::Normal, Face::Family::Monospace };
constexpr qreal spaceAbove = 12; // points
constexpr int fingerprintBytes = 16;

/// Groups of four digits, as people compare them.
QString grouped(const Hash &fingerprint)
{
    const QString digits = QString::fromLatin1(toBytes(fingerprint).left(fingerprintBytes).toHex()).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups += digits.mid(at, 4);
    return groups.join(QLatin1Char(' '));
}

} // namespace

DayReportFront::DayReportFront(const Paper &paper, const DayReport &report)
    : m_paper(paper)
    , m_report(report)
    , m_time(paper.locale(), report.timeZone)
{
}

PageSection DayReportFront::title() const
{
    const QString date = longDate(m_paper.locale(), m_report.date);
    TitleItem::Texts texts;
    texts.title = tr("Day report");
    texts.subtitle = tr("%1, %2", "depot, date").arg(quoted(m_paper, m_report.depot), date);
    texts.printed = tr("Printed %1\nby %2").arg(m_time.dateAndTime(m_report.madeAt), quoted(m_paper, m_report.madeBy));
    if (m_report.closed)
        texts.printed.prepend(tr("Day closed at %1 by %2\n")
                .arg(m_time.timeOn(m_report.date, m_report.closed->at), quoted(m_paper, m_report.closed->by)));
    else
        texts.mark = tr("Day not closed");
    PageSection section;
    section.items.push_back(std::make_unique<TitleItem>(m_paper, texts));
    return section;
}

PageSection DayReportFront::numbers() const
{
    const auto number = [this](int count) { return m_paper.locale().toString(count); };
    const DayReport::Count &count = m_report.count;
    int routes = 0;
    for (const DayReport::OfRoute &route : m_report.routes)
        routes += route.route.isEmpty() ? 0 : 1;
    PageSection section;
    section.items.push_back(std::make_unique<NumbersItem>(m_paper,
        std::vector<NumbersItem::Number>{
            { number(count.deliveries), tr("deliveries, %Ln route(s)", "under the number of deliveries", routes) },
            { number(count.withCode), tr("handed off with a code") },
            { number(count.byOverride), tr("handed off by override") },
            { number(count.undelivered), tr("undelivered") } }));
    QStringList rest;
    if (count.open > 0)
        rest += tr("%Ln delivery(s) are still open.", nullptr, count.open);
    if (count.cancelled > 0)
        rest += tr("%Ln delivery(s) were cancelled.", nullptr, count.cancelled);
    if (!rest.isEmpty())
        section.items.push_back(std::make_unique<TextItem>(
            m_paper, PaperText(m_paper, rest.join(QLatin1Char(' ')), strong), TextItem::Space{ 6, 0 }));
    return section;
}

PageSection DayReportFront::failures() const
{
    PageSection section;
    section.space = spaceAbove;
    section.head.push_back(TextItem::heading(m_paper, tr("Failed verifications")));
    const QString summary = m_report.count.failedAttempts == 0
        ? tr("No attempt failed.")
        : tr("%Ln failed attempt(s) on %1.", "%1: 8 deliveries", m_report.count.failedAttempts)
              .arg(tr("%Ln delivery(s)", nullptr, m_report.deliveriesWithFailures));
    section.items.push_back(std::make_unique<TextItem>(m_paper, PaperText(m_paper, summary, textFace)));
    for (const DayReport::Locked &locked : m_report.locked)
        section.items.push_back(
            std::make_unique<TextItem>(m_paper, PaperText(m_paper, lockedSentence(locked), textFace)));
    return section;
}

QString DayReportFront::lockedSentence(const DayReport::Locked &locked) const
{
    const QString reference = quoted(m_paper, locked.reference);
    const bool isUnlocked = locked.unlocked == DayReport::Locked::Unlocked::Once;
    switch (locked.state) {
    case Delivery::State::HandedOff: {
        const QString time = locked.handedOffAt ? m_time.timeOn(m_report.date, *locked.handedOffAt) : QString();
        return isUnlocked ? tr("%1 was locked and unlocked, then handed off at %2.").arg(reference, time)
                          : tr("%1 was locked, then handed off at %2.").arg(reference, time);
    }
    case Delivery::State::Undelivered:
        return isUnlocked ? tr("%1 was locked and unlocked, and is undelivered.").arg(reference)
                          : tr("%1 was locked, and is undelivered.").arg(reference);
    case Delivery::State::Cancelled:
        return isUnlocked ? tr("%1 was locked and unlocked, and is cancelled.").arg(reference)
                          : tr("%1 was locked, and is cancelled.").arg(reference);
    case Delivery::State::Planned:
    case Delivery::State::CodeIssued:
        break;
    }
    return isUnlocked ? tr("%1 was locked and unlocked, and is still open.").arg(reference)
                      : tr("%1 is locked.").arg(reference);
}

PageSection DayReportFront::log() const
{
    using Finding = DayReport::LogCheck::Finding;
    ShieldMark mark = ShieldMark::Question;
    QString check = tr("Not checked for this report.");
    if (m_report.lastCheck) {
        const bool isIntact = m_report.lastCheck->finding == Finding::Intact;
        const QString time = m_time.timeOn(m_report.date, m_report.lastCheck->at);
        mark = isIntact ? ShieldMark::Check : ShieldMark::Alert;
        check = isIntact ? tr("Intact when checked at %1.").arg(time) : tr("Found altered at %1.").arg(time);
    }
    std::vector<PaperText::Piece> pieces{ { check + QLatin1Char(' '), strong }, { entriesSentence(), textFace } };
    if (m_report.entries) {
        pieces.push_back({ QLatin1Char('\n') + tr("Fingerprint of the last entry:") + QLatin1Char(' '), textFace });
        pieces.push_back({ quoted(m_paper, grouped(m_report.entries->fingerprint)), fingerprintFace });
    }
    PageSection section;
    section.space = spaceAbove;
    section.head.push_back(TextItem::heading(m_paper, tr("Handoff log")));
    section.items.push_back(std::make_unique<LogItem>(m_paper, mark, PaperText(m_paper, std::move(pieces))));
    section.items.push_back(std::make_unique<SignaturesItem>(
        m_paper, tr("Dispatcher, name and signature"), tr("Supervisor, name and signature")));
    section.end = PageSection::End::LastTwoTogether;
    return section;
}

QString DayReportFront::entriesSentence() const
{
    if (!m_report.entries)
        return tr("No entry belongs to this day.");
    const QLocale &locale = m_paper.locale();
    return tr("Entries %1 to %2 belong to this day.")
        .arg(locale.toString(m_report.entries->first), locale.toString(m_report.entries->last));
}

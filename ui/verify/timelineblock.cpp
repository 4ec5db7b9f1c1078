// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/timelineblock.h"

#include "ui/style/appearance.h"
#include "ui/verify/lineiconlabel.h"
#include "ui/verify/timelinewords.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace {

constexpr int mostLines = 60;

LineIconLabel::Tone toneOf(TimelineLine::Tone tone)
{
    switch (tone) {
    case TimelineLine::Tone::Plain:
        return LineIconLabel::Tone::Muted;
    case TimelineLine::Tone::Good:
        return LineIconLabel::Tone::Ok;
    case TimelineLine::Tone::Bad:
        return LineIconLabel::Tone::Bad;
    }
    return LineIconLabel::Tone::Muted;
}

} // namespace

TimelineBlock::TimelineBlock(const Appearance &appearance, const QByteArray &timeZone, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_time(QLocale(), timeZone)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new PlainLabel(appearance, TextStyle::Section, this);
    m_title->setText(tr("Timeline"));
    layout->addWidget(m_title);
}

void TimelineBlock::setTimeline(const std::vector<TimelineEntry> &timeline, const QDate &day)
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    const auto shown = std::min(timeline.size(), size_t(mostLines));
    for (size_t line = 0; line < shown; ++line)
        addLine(timeline[line], day);
    if (timeline.size() > shown) {
        auto *more = new PlainLabel(m_appearance, TextStyle::Muted, m_lines);
        more->setText(tr("%n earlier entrie(s) are in the log.", "", int(timeline.size() - shown)));
        m_grid->addWidget(more, m_grid->rowCount(), 2);
    }
    layout()->addWidget(m_lines);
    m_title->setVisible(!timeline.empty());
}

void TimelineBlock::addLine(const TimelineEntry &entry, const QDate &day)
{
    const TimelineLine line = TimelineWords::line(entry);
    const int row = m_grid->rowCount();
    auto *time = new PlainLabel(m_appearance, TextStyle::SmallMuted, m_lines);
    time->setText(m_time.timeOn(day, entry.at));
    auto *icon = new LineIconLabel(m_appearance, m_lines);
    icon->setIcon(line.icon, toneOf(line.tone));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = new PlainLabel(m_appearance, TextStyle::Small, m_lines);
    what->setObjectName(QStringLiteral("timelineWhat"));
    what->setWordWrap(true);
    what->setText(line.what);
    words->addWidget(what);
    if (!line.who.isEmpty()) {
        auto *who = new PlainLabel(m_appearance, TextStyle::SmallMuted, m_lines);
        who->setWordWrap(true);
        who->setText(line.who);
        words->addWidget(who);
    }
    m_grid->addWidget(time, row, 0, Qt::AlignTop);
    m_grid->addWidget(icon, row, 1, Qt::AlignTop);
    m_grid->addLayout(words, row, 2);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/recordedblock.h"

#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>

#include <algorithm>

RecordedBlock::RecordedBlock(const Appearance &appearance, const QByteArray &timeZone, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_time(QLocale(), timeZone)
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("recorded"));
    auto *title = new PlainLabel(appearance, TextStyle::Section, this);
    title->setText(tr("Recorded"));
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_at = addRow(tr("Handed off"));
    m_by = addRow(tr("Checked by"));
    m_courier = addRow(tr("Courier"));
    m_wrong = addRow(tr("Wrong codes before"));
    m_entry = addRow(tr("Log entry"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(m_form);
}

PlainLabel *RecordedBlock::addRow(const QString &name)
{
    auto *label = new PlainLabel(m_appearance, TextStyle::Muted, this);
    label->setText(name);
    auto *value = new PlainLabel(m_appearance, TextStyle::Body, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(label, value);
    return value;
}

void RecordedBlock::setDelivery(const DeliveryInFull &full)
{
    setVisible(full.row.handoff.has_value());
    if (!full.row.handoff)
        return;
    const auto handedOff
        = std::find_if(full.timeline.begin(), full.timeline.end(), [&full](const TimelineEntry &entry) {
              return entry.event == Event::DeliveryHandedOff && entry.delivery == full.row.delivery.id;
          });
    m_at->setText(m_time.dateAndTime(full.row.handoff->at));
    const auto wrong = std::count_if(full.timeline.begin(), full.timeline.end(),
        [](const TimelineEntry &entry) { return entry.event == Event::CodeMismatched; });
    m_wrong->setText(QLocale().toString(int(wrong)));
    const bool isKnown = handedOff != full.timeline.end();
    m_by->setText(isKnown ? handedOff->actor : QString());
    m_courier->setText(isKnown ? handedOff->courier : QString());
    m_entry->setText(isKnown ? QLocale().toString(qulonglong(handedOff->seq)) : QString());
}

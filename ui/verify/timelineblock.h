// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"
#include "ui/print/writtentime.h"

#include <QWidget>

class Appearance;
class PlainLabel;
class QGridLayout;

/// What happened to a delivery, newest first.
class TimelineBlock : public QWidget {
    Q_OBJECT

public:
    TimelineBlock(const Appearance &appearance, const QByteArray &timeZone, QWidget *parent);

    void setTimeline(const std::vector<TimelineEntry> &timeline, const QDate &day);

private:
    void addLine(const TimelineEntry &entry, const QDate &day);

    const Appearance &m_appearance;
    WrittenTime m_time;
    PlainLabel *m_title = nullptr;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"
#include "ui/print/writtentime.h"

#include <QWidget>

class Appearance;
class PlainLabel;
class QFormLayout;

/// What was written down when a delivery was handed off.
class RecordedBlock : public QWidget {
    Q_OBJECT

public:
    RecordedBlock(const Appearance &appearance, const QByteArray &timeZone, QWidget *parent);

    /// Shows itself where there is a handoff.
    void setDelivery(const DeliveryInFull &full);

private:
    PlainLabel *addRow(const QString &name);

    const Appearance &m_appearance;
    WrittenTime m_time;
    QFormLayout *m_form;
    PlainLabel *m_at;
    PlainLabel *m_by;
    PlainLabel *m_courier;
    PlainLabel *m_wrong;
    PlainLabel *m_entry;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

/// One line that gives way: what does not fit is left out, in the middle if the end matters, and stands in the tool
/// tip.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    ElidedLabel(const Appearance &appearance, TextStyle style, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shortened() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

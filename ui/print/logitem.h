// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"
#include "ui/print/shieldmark.h"

/// The box that says what of the log belongs to the day, beside a shield.
class LogItem : public PageItem {
public:
    LogItem(const Paper &paper, ShieldMark mark, PaperText text);

    qreal height() const override { return m_height; }
    void paint(QPainter &painter, qreal top) const override;

private:
    QRectF textPlace() const;

    const Paper &m_paper;
    ShieldMark m_mark;
    PaperText m_text;
    qreal m_height;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"

/// Two lines to sign on, with room for a pen above them.
class SignaturesItem : public PageItem {
public:
    SignaturesItem(const Paper &paper, const QString &leading, const QString &trailing);

    qreal height() const override;
    void paint(QPainter &painter, qreal top) const override;

private:
    qreal width() const; ///< of one line

    const Paper &m_paper;
    PaperText m_leading;
    PaperText m_trailing;
};

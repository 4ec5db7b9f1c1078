// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"

/// A paragraph.
class TextItem : public PageItem {
public:
    struct Space {
        qreal above = 0; ///< points
        qreal below = 0;
    };
    TextItem(const Paper &paper, PaperText text, Space space = { 0, 0 });
    static std::unique_ptr<PageItem> heading(const Paper &paper, const QString &text);

    qreal height() const override;
    void paint(QPainter &painter, qreal top) const override;

private:
    const Paper &m_paper;
    PaperText m_text;
    Space m_space;
};

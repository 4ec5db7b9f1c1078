// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <QString>
#include <QTextOption>

#include <vector>

/// A text on paper, broken into lines where its width ends. It is plain: nothing in it is markup.
class PaperText {
public:
    enum class Side { Leading, Trailing };
    /// Which way it is read: as the paper, as its own first letter says (what came from outside), or always left to
    /// right (references).
    enum class Direction { Paper, Content, LeftToRight };
    struct Piece {
        QString text;
        Face face;
    };
    struct Extent {
        qreal height = 0;
        qreal ascent = 0; ///< from the top to the first line's base
    };

    PaperText(const Paper &paper, const QString &text, const Face &face);
    /// Several faces in one text.
    PaperText(const Paper &paper, std::vector<Piece> pieces);

    PaperText &alignTo(Side side);
    PaperText &read(Direction direction);
    /// What does not fit into @p lines ends with an ellipsis.
    PaperText &limitTo(int lines);

    qreal width() const; ///< in one line
    Extent extent(qreal width) const;
    /// From the top of @p rect; its height is of no interest.
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    QTextOption option() const;

    const Paper &m_paper;
    std::vector<Piece> m_pieces;
    Side m_side = Side::Leading;
    Direction m_direction = Direction::Paper;
    int m_lines = 20;
};

/// @p text from outside within a sentence: plain, and turning no other part of the sentence around.
QString quoted(const Paper &paper, const QString &text);

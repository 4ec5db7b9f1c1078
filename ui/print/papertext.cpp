// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papertext.h"

#include "core/common/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr qreal widest = 1000000; // pixels

bool turns(QChar character) { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; }

/// How far the first line of @p layout reaches down to its base, and the whole of it down to its end.
PaperText::Extent breakLines(QTextLayout &layout, qreal width)
{
    PaperText::Extent extent;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, extent.height });
        if (layout.lineCount() == 1)
            extent.ascent = line.ascent();
        extent.height += line.height();
    }
    layout.endLayout();
    return extent;
}

} // namespace

/// The lines of a text, laid out for one width.
class LaidOutText {
public:
    LaidOutText(const std::vector<PaperText::Piece> &pieces, const Paper &paper, const QTextOption &option)
    {
        QList<QTextLayout::FormatRange> formats;
        QString text;
        for (const PaperText::Piece &piece : pieces) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(piece.text.size());
            range.format.setFont(paper.font(piece.face));
            range.format.setForeground(colour(piece.face.tone));
            formats.append(range);
            text += piece.text;
        }
        m_layout.setText(text);
        m_layout.setFont(formats.isEmpty() ? QFont() : formats.first().format.font());
        m_layout.setTextOption(option);
        m_layout.setFormats(formats);
        m_layout.setCacheEnabled(false);
    }

    PaperText::Extent breakAt(qreal width, int most)
    {
        const auto extent = breakLines(m_layout, width);
        if (m_layout.lineCount() <= most)
            return extent;
        const int start = m_layout.lineAt(most - 1).textStart();
        const QString rest = m_layout.text().mid(start);
        m_layout.setText(m_layout.text().left(start)
            + QFontMetricsF(m_layout.font()).elidedText(rest, Qt::ElideRight, width * 0.95));
        return breakLines(m_layout, width);
    }

    const QTextLayout &lines() const { return m_layout; }

private:
    QTextLayout m_layout;
};

PaperText::PaperText(const Paper &paper, const QString &text, const Face &face)
    : PaperText(paper, { { text, face } })
{
}

PaperText::PaperText(const Paper &paper, std::vector<Piece> pieces)
    : m_paper(paper)
    , m_pieces(std::move(pieces))
{
    for (Piece &piece : m_pieces)
        piece.text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

PaperText &PaperText::alignTo(Side side)
{
    m_side = side;
    return *this;
}

PaperText &PaperText::read(Direction direction)
{
    m_direction = direction;
    return *this;
}

PaperText &PaperText::limitTo(int lines)
{
    m_lines = lines;
    return *this;
}

QTextOption PaperText::option() const
{
    const bool isAtLeft = (m_side == Side::Leading) == (m_paper.direction() == Qt::LeftToRight);
    QTextOption option(Qt::AlignAbsolute | (isAtLeft ? Qt::AlignLeft : Qt::AlignRight));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (m_direction) {
    case Direction::Paper:
        option.setTextDirection(m_paper.direction());
        break;
    case Direction::Content:
        option.setTextDirection(Qt::LayoutDirectionAuto);
        break;
    case Direction::LeftToRight:
        option.setTextDirection(Qt::LeftToRight);
        break;
    }
    return option;
}

qreal PaperText::width() const
{
    LaidOutText text(m_pieces, m_paper, option());
    text.breakAt(widest, 1);
    return text.lines().lineCount() > 0 ? text.lines().lineAt(0).naturalTextWidth() : 0;
}

PaperText::Extent PaperText::extent(qreal width) const
{
    return LaidOutText(m_pieces, m_paper, option()).breakAt(width, m_lines);
}

void PaperText::paint(QPainter &painter, const QRectF &rect) const
{
    LaidOutText text(m_pieces, m_paper, option());
    text.breakAt(rect.width(), m_lines);
    text.lines().draw(&painter, m_paper.placed(rect).topLeft());
}

QString quoted(const Paper &paper, const QString &text)
{
    const QString clean = plain(text);
    const bool isMixed = paper.direction() == Qt::RightToLeft || std::any_of(clean.begin(), clean.end(), turns);
    return isMixed ? firstStrongIsolate + clean + popIsolate : clean;
}

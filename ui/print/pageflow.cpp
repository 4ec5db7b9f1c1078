// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageflow.h"

#include "ui/print/papertext.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace {

constexpr qreal footerHeight = 30; // points
constexpr qreal footerText = 6; // points below the footer's line
constexpr Face footerFace{ 8, QFont::Normal, Face::Family::Text, Face::Tone::Muted };
constexpr qreal footerShare = 0.75; // of the width

qreal heightOf(const std::vector<std::unique_ptr<PageItem>> &items)
{
    qreal height = 0;
    for (const auto &item : items)
        height += item->height();
    return height;
}

/// The room without which the item at @p index begins a new page.
qreal neededAt(const PageSection &section, size_t index)
{
    const auto &items = section.items;
    const bool isHeld = section.end == PageSection::End::LastTwoTogether && index + 2 == items.size();
    return items[index]->height() + (isHeld ? items[index + 1]->height() : 0);
}

} // namespace

PageFlow::PageFlow(const Paper &paper, Footer footer)
    : m_paper(paper)
    , m_footer(std::move(footer))
{
}

qreal PageFlow::room() const { return m_paper.height() - m_paper.points(footerHeight) - m_top; }

void PageFlow::beginPage()
{
    m_page += 1;
    m_top = 0;
}

void PageFlow::place(const PageItem &item)
{
    m_placed.push_back({ &item, m_page, m_top });
    m_top += item.height();
}

void PageFlow::placeHead(const PageSection &section)
{
    for (const auto &item : section.head)
        place(*item);
}

void PageFlow::add(PageSection added)
{
    m_sections.push_back(std::move(added));
    const PageSection &section = m_sections.back();
    const auto count = section.items.size();
    if (count == 0)
        return;
    const bool isAtTop = m_top <= 0;
    const qreal space = isAtTop ? 0 : m_paper.points(section.space);
    const qreal least = space + heightOf(section.head) + neededAt(section, 0);
    if (!isAtTop && (section.start == PageSection::Start::NewPage || least > room()))
        beginPage();
    else
        m_top += space;
    placeHead(section);
    for (size_t index = 0; index < count; ++index) {
        if (index > 0 && neededAt(section, index) > room()) {
            beginPage();
            placeHead(section);
        }
        place(*section.items[index]);
    }
}

std::optional<int> PageFlow::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return std::nullopt;
    int page = 0;
    for (const Placed &placed : m_placed) {
        if (placed.page != page) {
            paintFooter(painter, page);
            if (!device.newPage())
                return std::nullopt;
            page = placed.page;
        }
        placed.item->paint(painter, placed.top);
    }
    paintFooter(painter, page);
    if (!painter.end())
        return std::nullopt;
    return page + 1;
}

void PageFlow::paintFooter(QPainter &painter, int page) const
{
    const qreal top = m_paper.height() - m_paper.points(footerHeight) + m_paper.points(footerHeight / 2);
    const qreal width = m_paper.width();
    m_paper.paintLine(painter, { 0, top, width, 0 }, Paper::Line::Fine);
    const qreal textTop = top + m_paper.points(footerText);
    PaperText(m_paper, m_footer.text, footerFace).limitTo(1).paint(painter, { 0, textTop, width * footerShare, 0 });
    PaperText(m_paper, m_footer.number(page + 1, m_page + 1), footerFace)
        .alignTo(PaperText::Side::Trailing)
        .paint(painter, { width * footerShare, textTop, width * (1 - footerShare), 0 });
}

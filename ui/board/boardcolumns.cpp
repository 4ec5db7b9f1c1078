// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcolumns.h"

#include "ui/board/deliverymodel.h"
#include "ui/board/statuschip.h"
#include "ui/preferences.h"
#include "ui/style/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

namespace {

const QString orderKey = QStringLiteral("board/columns/order");
const QString widthsKey = QStringLiteral("board/columns/widths");
const QString shownKey = QStringLiteral("board/columns/shown");

constexpr std::array usualWidths{ 128, 88, 134, 186, 58, 62, 132, 70 };
constexpr std::array narrowWidths{ 118, 92, 122, 186, 60, 64, 82, 70 }; // a message's icons without its word
constexpr int narrowBelow = 780;
constexpr int leastAddress = 110;
constexpr int leastNarrowAddress = 88;
constexpr int leastWidth = 44;
constexpr int cellPadding = 8;
constexpr int step = 16;

int columnOf(const QString &name)
{
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column) {
        if (DeliveryModel::columnName(column) == name)
            return column;
    }
    return -1;
}

} // namespace

BoardColumns::BoardColumns(QTableView &table, const Appearance &appearance, Preferences &preferences)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_appearance(appearance)
    , m_preferences(preferences)
{
    m_header.setMinimumSectionSize(m_appearance.scaled(leastWidth));
    read();
    fit();
    m_table.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { onSectionResized(column, width); });
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging)
            save();
    });
    connect(&appearance, &Appearance::changed, this, &BoardColumns::fit);
}

bool BoardColumns::isShown(int column) const { return !m_header.isSectionHidden(column); }

QList<int> BoardColumns::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_header.count(); ++place) {
        if (isShown(m_header.logicalIndex(place)))
            columns += m_header.logicalIndex(place);
    }
    return columns;
}

bool BoardColumns::mayBeHidden(int column) { return column != DeliveryModel::Reference; }

void BoardColumns::setVisibility(int column, Visibility visibility)
{
    if (!mayBeHidden(column))
        return;
    m_visibilities.insert(column, visibility);
    save();
    fit();
}

void BoardColumns::move(int column, Side side)
{
    const int direction = side == Side::Before ? -1 : 1;
    int to = m_header.visualIndex(column) + direction;
    while (to >= 0 && to < m_header.count() && m_header.isSectionHidden(m_header.logicalIndex(to)))
        to += direction;
    if (to >= 0 && to < m_header.count())
        m_header.moveSection(m_header.visualIndex(column), to);
}

void BoardColumns::resize(int column, Width width)
{
    const int change = m_appearance.scaled(width == Width::Wider ? step : -step);
    m_header.resizeSection(column, std::max(m_header.minimumSectionSize(), m_header.sectionSize(column) + change));
}

void BoardColumns::forget()
{
    m_widths.clear();
    m_visibilities.clear();
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        for (int column = 0; column < m_header.count(); ++column)
            m_header.moveSection(m_header.visualIndex(column), column);
    }
    save();
    fit();
}

bool BoardColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void BoardColumns::read()
{
    const QVariantMap widths = m_preferences.value(widthsKey).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (columnOf(width.key()) >= 0 && width->toInt() > 0)
            m_widths.insert(columnOf(width.key()), width->toInt());
    }
    const QVariantMap shown = m_preferences.value(shownKey).toMap();
    for (auto visibility = shown.begin(); visibility != shown.end(); ++visibility) {
        if (columnOf(visibility.key()) >= 0)
            m_visibilities.insert(
                columnOf(visibility.key()), visibility->toBool() ? Visibility::Shown : Visibility::Hidden);
    }
    int place = 0;
    for (const QString &name : m_preferences.value(orderKey).toStringList()) {
        if (columnOf(name) >= 0)
            m_header.moveSection(m_header.visualIndex(columnOf(name)), place++);
    }
}

void BoardColumns::save() const
{
    QVariantMap widths;
    for (auto width = m_widths.begin(); width != m_widths.end(); ++width)
        widths.insert(DeliveryModel::columnName(width.key()), *width);
    QVariantMap shown;
    for (auto visibility = m_visibilities.begin(); visibility != m_visibilities.end(); ++visibility)
        shown.insert(DeliveryModel::columnName(visibility.key()), *visibility == Visibility::Shown);
    QStringList order;
    for (int place = 0; place < m_header.count(); ++place)
        order += DeliveryModel::columnName(m_header.logicalIndex(place));
    m_preferences.setValue(widthsKey, widths);
    m_preferences.setValue(shownKey, shown);
    m_preferences.setValue(orderKey, order);
}

/// The address takes the room that the others leave, unless somebody gave it a width.
void BoardColumns::fit()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    int others = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        const bool isLeftOut = column == DeliveryModel::Attempts && isNarrow();
        const Visibility usual = isLeftOut ? Visibility::Hidden : Visibility::Shown;
        const bool isHidden = m_visibilities.value(column, usual) == Visibility::Hidden;
        m_header.setSectionHidden(column, isHidden);
        const int width = m_appearance.scaled(m_widths.value(column, usualWidth(column)));
        if (!isHidden && column != DeliveryModel::Address)
            others += width;
        if (!isHidden)
            m_header.resizeSection(column, width);
    }
    if (isShown(DeliveryModel::Address) && !m_widths.contains(DeliveryModel::Address)) {
        const int rest = m_table.viewport()->width() - others;
        const int least = m_appearance.scaled(isNarrow() ? leastNarrowAddress : leastAddress);
        m_header.resizeSection(DeliveryModel::Address, std::max(rest, least));
    }
}

int BoardColumns::usualWidth(int column) const
{
    const int status = column == DeliveryModel::Status ? widestStatus() : 0;
    if (isNarrow())
        return std::max({ narrowWidths[std::size_t(column)], wordsOfHead(column) + step, status });
    return std::max({ usualWidths[std::size_t(column)], wordsOfHead(column) + step, status });
}

/// What the column's head needs in this language without the mark of sorting, at 100 %.
int BoardColumns::wordsOfHead(int column) const
{
    if (column == DeliveryModel::Address)
        return 0;
    const QFontMetrics metrics(m_appearance.typography().smallStrong());
    const int words
        = metrics.horizontalAdvance(m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return words * Typography::ordinaryText / m_appearance.typography().percent() + 2 * cellPadding;
}

/// As wide as the longest word of this language for a status needs, at 100 %.
int BoardColumns::widestStatus() const
{
    int widest = 0;
    for (const BoardStatus status : { BoardStatus::AtTheDoor, BoardStatus::NeedsApproval, BoardStatus::Locked,
             BoardStatus::Expired, BoardStatus::CodeIssued, BoardStatus::Planned, BoardStatus::HandedOff,
             BoardStatus::Override, BoardStatus::Undelivered, BoardStatus::Cancelled })
        widest = std::max(widest, chipSize(statusChip(status), m_appearance).width());
    return widest * Typography::ordinaryText / m_appearance.typography().percent() + 2 * cellPadding;
}

bool BoardColumns::isNarrow() const { return m_table.viewport()->width() < m_appearance.scaled(narrowBelow); }

void BoardColumns::onSectionResized(int column, int width)
{
    if (m_isArranging || width == 0)
        return;
    m_widths.insert(column, width * 100 / m_appearance.typography().percent());
    save();
    if (column != DeliveryModel::Address)
        fit();
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardtable.h"

#include "ui/board/elidemiddledelegate.h"
#include "ui/board/messagedelegate.h"
#include "ui/board/statusdelegate.h"
#include "ui/style/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

/// What a search may begin with; keys with Ctrl, Alt or Meta are commands.
bool searches(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return !event.text().isEmpty() && event.text().at(0).isLetterOrNumber();
}

} // namespace

BoardTable::BoardTable(BoardFilterModel &model, const Appearance &appearance, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("boardTable"));
    setAccessibleName(tr("Deliveries"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(DeliveryModel::Status, Qt::AscendingOrder);
    setDelegates();
    dress();
    setModel(&model);
    setSortingEnabled(true);
    connect(&model, &BoardFilterModel::modelAboutToBeReset, this, [this] { m_place = KeptPlace(*this, m_model); });
    connect(&model, &BoardFilterModel::modelReset, this, [this] {
        m_isGivingBack = true;
        m_place.giveBack(*this, m_model);
        m_isGivingBack = false;
        if (!selectionModel()->isSelected(currentIndex()))
            m_told = {};
        // Whoever selected nothing here may have opened a delivery by the scan field: it stays open.
        if (!m_place.isSelectionKept(*this))
            Q_EMIT selectedRowsChanged();
    });
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.row(index.row()).row); });
    connect(&appearance, &Appearance::changed, this, &BoardTable::dress);
}

void BoardTable::setDelegates()
{
    setItemDelegate(new CellDelegate(m_appearance, this));
    setItemDelegateForColumn(DeliveryModel::Status, new StatusDelegate(m_appearance, this));
    setItemDelegateForColumn(DeliveryModel::Address, new ElideMiddleDelegate(m_appearance, this));
    setItemDelegateForColumn(DeliveryModel::Message, new MessageDelegate(m_appearance, this));
}

void BoardTable::dress()
{
    const int height = m_appearance.scaled(m_density == Density::Compact ? 28 : 36);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void BoardTable::setDensity(Density density)
{
    m_density = density;
    dress();
}

void BoardTable::goTo(int row)
{
    const QModelIndex place = m_model.index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(place);
}

void BoardTable::goToAttention(Direction direction)
{
    const int count = m_model.rowCount();
    const int step = direction == Direction::Forward ? 1 : count - 1;
    const bool isSelected = selectionModel()->isSelected(currentIndex());
    // From a row that is not selected, as at the start, the search begins with that row itself.
    int row = std::max(0, currentIndex().row());
    if (!isSelected && direction == Direction::Forward && count > 0)
        row = (row + count - 1) % count;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step) % count;
        if (m_model.row(row).isAttentionNeeded)
            return goTo(row);
    }
}

PreparedRows BoardTable::selectedRows() const
{
    PreparedRows rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model.sharedRow(row));
    }
    return rows;
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
    } else if (isEnter && currentIndex().isValid()) {
        if (!selectionModel()->isSelected(currentIndex()))
            goTo(currentIndex().row());
        Q_EMIT opened(m_model.row(currentIndex().row()).row);
    } else if (searches(*event)) {
        Q_EMIT typed(event->text());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void BoardTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellWhereItWent();
}

void BoardTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellWhereItWent();
    if (!m_isGivingBack)
        Q_EMIT selectedRowsChanged();
}

void BoardTable::tellWhereItWent()
{
    const bool isSomewhere = currentIndex().isValid() && selectionModel()->isSelected(currentIndex());
    if (m_isGivingBack || !isSomewhere)
        return;
    const BoardRow &row = m_model.row(currentIndex().row()).row;
    if (std::exchange(m_told, row.delivery.id) != row.delivery.id)
        Q_EMIT wentTo(row);
}

void BoardTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

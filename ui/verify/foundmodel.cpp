// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/foundmodel.h"

#include "core/common/plaintext.h"
#include "ui/board/boardwords.h"

#include <QLocale>

FoundModel::FoundModel(const QByteArray &timeZone, QObject *parent)
    : QAbstractListModel(parent)
    , m_time(QLocale(), timeZone)
{
}

void FoundModel::setFound(std::vector<BoardRow> rows, const FoundFor &asked)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_asked = asked;
    m_notice.clear();
    endResetModel();
}

void FoundModel::setNotice(const QString &notice)
{
    beginResetModel();
    m_rows.clear();
    m_asked = {};
    m_notice = notice;
    endResetModel();
}

void FoundModel::clear() { setNotice({}); }

const BoardRow *FoundModel::at(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index) == Kind::Delivery ? &m_rows[size_t(index.row())] : nullptr;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_notice.isEmpty())
        return 1;
    return m_rows.empty() ? 0 : int(m_rows.size()) + 1;
}

FoundModel::Kind FoundModel::kindOf(const QModelIndex &index) const
{
    if (!m_notice.isEmpty())
        return Kind::Notice;
    return index.row() < int(m_rows.size()) ? Kind::Delivery : Kind::Keys;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Kind kind = kindOf(index);
    if (role == KindRole)
        return int(kind);
    switch (kind) {
    case Kind::Delivery:
        return deliveryData(m_rows[size_t(index.row())], role);
    case Kind::Notice:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_notice) : QVariant();
    case Kind::Keys:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Enter opens, arrow keys choose, Escape clears."))
                                              : QVariant();
    }
    return {};
}

QVariant FoundModel::deliveryData(const BoardRow &row, int role) const
{
    const bool isOtherDay = row.delivery.date != m_asked.day;
    switch (role) {
    case ReferenceRole:
    case Qt::DisplayRole:
        return plain(row.delivery.reference);
    case RecipientRole:
        return plain(row.delivery.recipient);
    case SecondLineRole:
        return secondLine(row);
    case StatusRole:
        return isOtherDay ? QVariant() : QVariant(int(boardStatus(row, m_asked.now)));
    case OtherDayRole:
        return isOtherDay ? QVariant(dayWords(row.delivery.date)) : QVariant();
    case MatchRole:
        return m_asked.text;
    case Qt::AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index) == Kind::Delivery ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                              : Qt::NoItemFlags;
}

QString FoundModel::dayWords(const QDate &date) const
{
    if (date == m_asked.day.addDays(-1))
        return tr("Yesterday");
    if (date == m_asked.day.addDays(1))
        return tr("Tomorrow");
    return mediumDate(QLocale(), date);
}

QString FoundModel::secondLine(const BoardRow &row) const
{
    if (row.delivery.date == m_asked.day)
        return plain(row.stop.address);
    const QString day = dayWords(row.delivery.date);
    if (row.handoff)
        return tr("%1, handed off %2", "day and time of day").arg(day, m_time.time(row.handoff->at));
    return tr("%1, %2", "day and address").arg(day, plain(row.stop.address));
}

QString FoundModel::sentence(const BoardRow &row) const
{
    const QString said = BoardWords::sentence(prepared(row, m_asked.now));
    if (row.delivery.date == m_asked.day)
        return said;
    return tr("%1. %2", "day, then a sentence about a delivery").arg(dayWords(row.delivery.date), said);
}

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/print/writtentime.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

/// What was looked for, when and where: the rows are worded for it.
struct FoundFor {
    QString text;
    QDate day;
    Instant now;
};

/// The few deliveries a search found, under them a line that says what keys do; or one line that says why there is
/// none.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Delivery, Notice, Keys };
    enum Role {
        KindRole = Qt::UserRole,
        ReferenceRole,
        RecipientRole,
        SecondLineRole,
        StatusRole, ///< BoardStatus; absent for another day's
        OtherDayRole, ///< "Yesterday"; absent for the day's own
        MatchRole, ///< the text to underline
    };

    FoundModel(const QByteArray &timeZone, QObject *parent);

    void setFound(std::vector<BoardRow> rows, const FoundFor &asked);
    void setNotice(const QString &notice);
    void clear();

    const FoundFor &asked() const { return m_asked; }
    const std::vector<BoardRow> &found() const { return m_rows; }
    /// The delivery of a line; nothing for the others.
    const BoardRow *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Kind kindOf(const QModelIndex &index) const;
    QVariant deliveryData(const BoardRow &row, int role) const;
    QString dayWords(const QDate &date) const;
    QString secondLine(const BoardRow &row) const;
    QString sentence(const BoardRow &row) const;

    WrittenTime m_time;
    std::vector<BoardRow> m_rows;
    QString m_notice;
    FoundFor m_asked;
};

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

/// The columns of the row a query stands on, by their place in its SELECT, so that no driver type leaves this folder.
class Values {
public:
    explicit Values(const QSqlQuery &query)
        : m_query(query)
    {
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 big(int column) const { return m_query.value(column).toLongLong(); }
    Instant instant(int column) const { return fromMilliseconds(big(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    /// The bytes that hex text stands for.
    QByteArray bytes(int column) const { return QByteArray::fromHex(text(column).toLatin1()); }
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType{ text(column) };
    }

    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{ instant(column) };
    }
    std::optional<int> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{ integer(column) };
    }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{ id<IdType>(column) };
    }

private:
    const QSqlQuery &m_query;
};

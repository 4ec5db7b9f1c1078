// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

/// The identity of one thing of one sort: app-made UUID text, so that no two sorts can be mixed up in a call.
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right) { return left.m_text.compare(right.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using DepotId = Id<struct DepotTag>;
using LogId = Id<struct LogTag>;
using StationId = Id<struct StationTag>;
using UserId = Id<struct UserTag>;
using CourierId = Id<struct CourierTag>;
using RouteId = Id<struct RouteTag>;
using ImportId = Id<struct ImportTag>;
using DeliveryId = Id<struct DeliveryTag>;
using StopId = Id<struct StopTag>;
using IssueId = Id<struct IssueTag>;
using AttemptId = Id<struct AttemptTag>;
using HandoffId = Id<struct HandoffTag>;
using MessageId = Id<struct MessageTag>;
using ChannelId = Id<struct ChannelTag>;
using OperationId = Id<struct OperationTag>;

// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlchannelbook.h"

#include <QJsonDocument>

namespace {

QString stateWord(ChannelSettings::State state)
{
    return state == ChannelSettings::State::Active ? QStringLiteral("active") : QStringLiteral("removed");
}

ChannelSettings readChannel(const Values &values)
{
    ChannelSettings channel;
    channel.id = values.id<ChannelId>(0);
    channel.type = values.text(1);
    channel.kind = channelKind(values.text(2)).value_or(ChannelKind::Email);
    channel.name = values.text(3);
    channel.options = QJsonDocument::fromJson(values.text(4).toUtf8()).object();
    return channel;
}

void bindColumns(Statement &statement, const ChannelSettings &channel)
{
    const auto options = QJsonDocument{ channel.options }.toJson(QJsonDocument::Compact);
    statement.bind(channel.type).bind(word(channel.kind)).bind(channel.name).bind(QString::fromUtf8(options));
    statement.bind(stateWord(channel.state)).bind(channel.id);
}

} // namespace

SqlChannelBook::SqlChannelBook(Connection &connection)
    : m_add(connection,
          QLatin1String{ "INSERT INTO channel (position, type, kind, name, options, state, id) "
                         "SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ? FROM channel" })
    , m_change(connection,
          QLatin1String{ "UPDATE channel SET type = ?, kind = ?, name = ?, options = ?, state = ? WHERE id = ?" })
    , m_active(connection,
          QLatin1String{ "SELECT id, type, kind, name, options FROM channel WHERE state = 'active' "
                         "ORDER BY position, id" })
{
}

Result<void> SqlChannelBook::add(const ChannelSettings &channel)
{
    bindColumns(m_add, channel);
    return m_add.run();
}

Result<void> SqlChannelBook::change(const ChannelSettings &channel)
{
    bindColumns(m_change, channel);
    const auto changed = m_change.runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NotFound;
}

Result<std::vector<ChannelSettings>> SqlChannelBook::active() { return m_active.all<ChannelSettings>(readChannel); }

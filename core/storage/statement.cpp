// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/common/isodate.h"

#include <QSqlDatabase>
#include <QSqlError>

Statement::Statement(Connection &connection, QLatin1String sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.database())
{
}

Statement &Statement::bind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_values.push_back(QString{ QLatin1String{ "" } }); // the driver would make NULL of it
    else if (value.typeId() == QMetaType::ULongLong)
        m_values.push_back(value.toLongLong()); // the driver would make text of it
    else
        m_values.push_back(value);
    return *this;
}

Statement &Statement::bind(const QDate &date) { return bind(QVariant{ isoDate(date) }); }

Statement &Statement::bind(Instant instant) { return bind(QVariant{ toMilliseconds(instant) }); }

Statement &Statement::bindHex(QByteArrayView bytes)
{
    return bind(QVariant{ QString::fromLatin1(bytes.toByteArray().toHex()) });
}

Result<void> Statement::run()
{
    if (auto started = execute(); !started)
        return started.error();
    return finish();
}

Result<int> Statement::runCounting()
{
    if (auto started = execute(); !started)
        return started.error();
    const int changed = m_query.numRowsAffected();
    if (auto ended = finish(); !ended)
        return ended.error();
    return changed;
}

Result<void> Statement::prepare()
{
    if (m_preparation == Preparation::Done)
        return {};
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames()))
        return Connection::toError(m_query.lastError());
    m_preparation = Preparation::Done;
    return {};
}

QString Statement::withNames()
{
    QString text;
    m_names.clear();
    for (const char letter : m_sql) {
        if (letter == '?')
            text += m_names.emplace_back(QStringLiteral(":v%1").arg(m_names.size()));
        else
            text += QLatin1Char(letter);
    }
    return text;
}

Result<void> Statement::execute()
{
    auto bound = prepare();
    if (bound && m_values.size() != m_names.size())
        bound = Error{ ErrorCode::Internal, m_sql };
    for (std::size_t index = 0; bound && index < m_values.size(); ++index)
        m_query.bindValue(m_names[index], m_values[index]);
    m_values.clear(); // its memory stays for the next use
    if (!bound)
        return bound;
    if (m_query.exec())
        return {};
    const Error error = Connection::toError(m_query.lastError());
    m_query.finish();
    return error;
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish(); // an unfinished SELECT would keep other processes from committing
    if (error.isValid())
        return Connection::toError(error);
    return {};
}

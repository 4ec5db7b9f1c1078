// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readlog.h"

#include "core/domain/checkpoint.h"
#include "core/ports/logseal.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"
#include "core/usecases/depotclock.h"

#include <QDir>
#include <QFile>

namespace {

constexpr int pageSize = 1000;

} // namespace

ReadLog::ReadLog(Services services)
    : m_services(services)
{
}

Result<std::vector<StoredEntry>> ReadLog::page(
    const Session &session, const LogFilter &filter, quint64 fromSeq, int most)
{
    if (auto allowed = require(session, Right::ReadLog); !allowed)
        return allowed.error();
    return m_services.storage.logBook().page(filter, fromSeq, most);
}

Result<ReadLog::Export> ReadLog::exportTo(const Session &session, const QString &folder, const QByteArray &format)
{
    if (auto allowed = require(session, Right::ReadLog); !allowed)
        return allowed.error();
    Export run(m_services, session, folder, format);
    if (auto begun = run.begin(); !begun)
        return begun.error();
    return run;
}

ReadLog::Export::Export(Services services, Session session, QString folder, QByteArray format)
    : m_services(services)
    , m_session(std::move(session))
    , m_folder(std::move(folder))
    , m_format(std::move(format))
{
}

Result<void> ReadLog::Export::begin()
{
    const QDir dir(m_folder);
    if (dir.exists() && !dir.isEmpty())
        return Error{ ErrorCode::File, m_folder };
    if (!dir.mkpath(QStringLiteral(".")))
        return Error{ ErrorCode::File, m_folder };
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    if (auto logged = m_services.storage.logBook().append(m_session, LogEntry(Event::LogExported), *now); !logged)
        return logged;
    if (auto kept = (*work)->commit(); !kept)
        return kept;
    const auto state = m_services.storage.logBook().state();
    if (!state)
        return state.error();
    m_size = state->size;
    const auto node = [this](const Hash &left, const Hash &right) { return m_services.seal.node(left, right); };
    const Checkpoint checkpoint{ state->log, state->size, state->tree.root(m_services.seal.emptyRoot(), node) };
    const auto note = m_services.seal.signNote(checkpoint.text(), logKeyName(state->log));
    if (!note)
        return note.error();
    const auto key = m_services.seal.verifierKey(logKeyName(state->log));
    if (!key)
        return key.error();
    if (auto written = write(QStringLiteral("checkpoint"), *note); !written)
        return written;
    if (auto written = write(QStringLiteral("key.pub"), *key + '\n'); !written)
        return written;
    return write(QStringLiteral("FORMAT.md"), m_format);
}

Result<void> ReadLog::Export::write(const QString &name, const QByteArray &content)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(content) != content.size() || !file.flush())
        return Error{ ErrorCode::File, file.fileName() };
    return {};
}

Result<bool> ReadLog::Export::next()
{
    const auto page = m_services.storage.logBook().page(m_next, pageSize);
    if (!page)
        return page.error();
    QByteArray lines;
    for (const StoredEntry &entry : *page) {
        if (m_next == m_size)
            break;
        lines += entry.line + '\n';
        m_next += 1;
    }
    if (auto written = write(QStringLiteral("entries.jsonl"), lines); !written)
        return written.error();
    return !page->empty() && m_next < m_size;
}

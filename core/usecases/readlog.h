// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/ports/logbook.h"
#include "core/usecases/services.h"

#include <QString>

#include <vector>

/// Reads the log for a supervisor, and writes it into a folder that a stranger can check.
class ReadLog {
public:
    explicit ReadLog(Services services);

    Result<std::vector<StoredEntry>> page(const Session &session, const LogFilter &filter, quint64 fromSeq, int most);

    /// One export: entries.jsonl, checkpoint, key.pub, FORMAT.md, written page by page.
    class Export {
    public:
        Result<bool> next(); ///< true while there is more
        quint64 result() const { return m_next; }
        quint64 size() const { return m_size; }

    private:
        friend class ReadLog;
        Export(Services services, Session session, QString folder, QByteArray format);

        Result<void> begin();
        Result<void> write(const QString &name, const QByteArray &content);

        Services m_services;
        Session m_session;
        QString m_folder;
        QByteArray m_format;
        quint64 m_next = 0;
        quint64 m_size = 0;
    };
    /// File when @p folder exists and is not empty, or cannot be written. @p format is FORMAT.md.
    Result<Export> exportTo(const Session &session, const QString &folder, const QByteArray &format);

private:
    Services m_services;
};

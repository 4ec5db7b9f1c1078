// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// Another program on the same profile: e2e_worker, which says a line for each thing it was promised.
class Worker {
public:
    /// Starts it; it has the depot open once ready() came back true.
    explicit Worker(const QString &profile);
    ~Worker();

    bool ready() { return !readUntil(QStringLiteral("ready")).isEmpty(); }
    void ask(const QString &command);
    /// Whether a line is there by now.
    bool hasLine();
    /// The next line; nothing when it ended.
    QString readLine();
    /// The lines up to one that is @p last, that one included; empty when it ended before.
    QStringList readUntil(const QString &last);
    /// Kills it outright after @p milliseconds; the lines it had said by then.
    QStringList killAfter(int milliseconds);
    QByteArray errors();

private:
    QProcess m_process;
};
